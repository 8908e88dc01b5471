import { Settings } from '../../contract/workspace.ts';
import type { Database } from '../database/open-database.ts';

const DEFAULTS: Settings = { theme: 'system', language: 'en', userName: '', blind: false, welcomed: false };

/** All settings, defaults where none was stored. A stored value that no longer fits its type counts as none. */
export async function readSettings(database: Database): Promise<Settings> {
  const rows = await database
    .selectFrom('settings')
    .selectAll()
    .where('key', 'in', Object.keys(DEFAULTS))
    .execute();
  const stored = Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value) as unknown]));
  const read = Settings.safeParse({ ...DEFAULTS, ...stored });
  return read.success ? read.data : DEFAULTS;
}

export async function writeSettings(database: Database, patch: Partial<Settings>): Promise<Settings> {
  const rows = Object.entries(patch).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
  if (rows.length > 0)
    await database
      .insertInto('settings')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((e) => ({ value: e.ref('excluded.value') })),
      )
      .execute();
  return readSettings(database);
}

/** Whether names and contact data are to be hidden from whoever looks. */
export async function isBlind(database: Database): Promise<boolean> {
  return (await readSettings(database)).blind;
}

/** Who did it, for histories and notes. */
export async function actorName(database: Database): Promise<string> {
  return (await readSettings(database)).userName || 'Recruiter';
}
