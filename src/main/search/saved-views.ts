import { v7 as newId } from 'uuid';
import type { Outputs } from '../../contract/index.ts';
import type { Database } from '../database/open-database.ts';
import { parseQuery } from './query-language.ts';
import { countMatches } from './search-candidates.ts';
import { noOtherNames, type SkillNames } from './skill-names.ts';

type View = Outputs['candidates']['views']['save'];

/** Saved searches by name, each with how many candidates it finds now. */
export async function listViews(database: Database, skillNames: SkillNames = noOtherNames): Promise<View[]> {
  const rows = await database
    .selectFrom('saved_views')
    .select(['id', 'name', 'query'])
    .orderBy('name')
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      count: await countMatches(database, parseQuery(row.query), false, skillNames),
    })),
  );
}

/** Saves a search under a name; the same name again takes the new search. @throws QueryError when it cannot be read */
export async function saveView(
  database: Database,
  { name, query }: { name: string; query: string },
  now: number,
  skillNames: SkillNames = noOtherNames,
): Promise<View> {
  const parsed = parseQuery(query);
  const row = await database
    .insertInto('saved_views')
    .values({ id: newId(), name, query, created_at: now })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ query }))
    .returning(['id', 'name', 'query'])
    .executeTakeFirstOrThrow();
  return { ...row, count: await countMatches(database, parsed, false, skillNames) };
}

export async function removeView(database: Database, id: string): Promise<void> {
  await database.deleteFrom('saved_views').where('id', '=', id).execute();
}
