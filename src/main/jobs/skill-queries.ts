import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { foldText } from '../database/sql-functions.ts';

/** Skills of the taxonomy and those added by hand whose name or alias begins with (else holds) the words typed. */
export async function suggestSkills(
  core: Core,
  query: string,
  limit: number,
): Promise<{ id: string; name: string; custom: boolean }[]> {
  const typed = foldText(query.trim());
  const own = await core.database
    .selectFrom('custom_skills')
    .select(['id', 'name'])
    .orderBy('name')
    .execute();
  const custom = own
    .filter((skill) => foldText(skill.name).includes(typed))
    .map((skill) => ({ ...skill, custom: true }));
  const found = await core.pool.run('skills.find', { typed, limit }, { timeout: 20_000 });
  return [...custom, ...found.map((skill) => ({ ...skill, custom: false }))].slice(0, limit);
}

/** A skill the taxonomy lacks; it is matched by its own words (`text:` ids). Adding it twice is adding it once. */
export async function addCustomSkill(
  database: Database,
  name: string,
  now: number,
): Promise<{ id: string; name: string }> {
  const id = `text:${foldText(name)}`;
  await database
    .insertInto('custom_skills')
    .values({ id, name, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { id, name };
}

export async function removeCustomSkill(database: Database, id: string): Promise<void> {
  await database.deleteFrom('custom_skills').where('id', '=', id).execute();
}
