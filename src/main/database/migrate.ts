import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/** The database was made by a newer version of Candor; nothing was touched. */
export class NewerDatabaseError extends Error {
  constructor(file: string) {
    super(
      `${file} was written by a newer version of Candor. Install that version to open it; nothing was changed.`,
    );
    this.name = 'NewerDatabaseError';
  }
}

/**
 * Brings the schema to the newest step. Before the first step of an existing database is taken, the file is copied to
 * `backups/` beside it. A step that fails leaves the database as it was (one transaction over all of them).
 */
export async function migrate<Tables>(
  database: Kysely<Tables>,
  file: string,
  steps: Record<string, Migration>,
): Promise<{ taken: string[] }> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => steps } });
  const known = await migrator.getMigrations();
  const pending = known.filter((step) => step.executedAt === undefined);
  await refuseNewer(database, file, steps);
  if (pending.length === 0) return { taken: [] };
  if (pending.length < known.length) await backUpBefore(database, file, pending[0]?.name ?? 'migration');
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return { taken: (results ?? []).map((result) => result.migrationName) };
}

async function refuseNewer<Tables>(
  database: Kysely<Tables>,
  file: string,
  steps: Record<string, Migration>,
): Promise<void> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select name from sqlite_master where name = 'kysely_migration'`.execute(database);
  if (tables.length === 0) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  if (rows.some((row) => !(row.name in steps))) throw new NewerDatabaseError(file);
}

async function backUpBefore<Tables>(database: Kysely<Tables>, file: string, step: string): Promise<void> {
  const target = join(dirname(file), 'backups', `${basename(file, '.db')}-before-${step}.db`);
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { force: true });
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
  await copyFile(file, target);
}
