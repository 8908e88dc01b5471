import { type RawBuilder, sql } from 'kysely';
import type { CandidateFactsTable } from '../database/candidate-tables.ts';
import type { Database } from '../database/open-database.ts';
import { conditionOf, inIndex, matching, needsRecord } from './conditions.ts';
import type { SplitQuery } from './match-expression.ts';
import type { Query } from './query-language.ts';

/** A search that is ready to be asked. */
export interface Search extends SplitQuery {
  blind: boolean;
}

/** A search with words to be found. */
export interface WordSearch extends Search {
  match: string;
}

export interface Found {
  number: number;
  id: string;
}

/** Up to so many hits are looked up and put in order of name; more are met in that order along the index of names. */
const SORTED_BY_NAME_AT_MOST = 5_000;

/**
 * The index rows a search finds. Index first, then what is asked besides words, by number: the planner left to itself does it the
 * slow way round. Whoever is merged into another is in neither.
 */
export function hits(database: Database, { match, rest, blind }: WordSearch) {
  return database
    .selectFrom('candidate_index')
    .where(matching(match))
    .$if(rest.kind !== 'all', (query) =>
      query
        .crossJoin(filtered(rest))
        .whereRef('candidates.number', '=', 'candidate_index.rowid')
        .where(conditionOf(rest, blind)),
    );
}

/** How many candidates a search finds. */
export async function countHits(database: Database, search: Search): Promise<number> {
  const { match } = search;
  const { n } =
    match === null
      ? await records(database, search).select(COUNT).executeTakeFirstOrThrow()
      : await hits(database, { ...search, match })
          .select(COUNT)
          .executeTakeFirstOrThrow();
  return n;
}

const COUNT = sql<number>`count(*)`.as('n');

/** Candidates by what is asked besides words; who is merged into another is left out. */
function records(database: Database, { rest, blind }: Search) {
  return database
    .selectFrom(filtered(rest))
    .where(conditionOf(rest, blind))
    .$if(needsRecord(rest), (all) => all.where(sql<boolean>`candidates.merged_into is null`));
}

type Order = 'name' | 'years' | 'added';

const ORDER: Record<Order, RawBuilder<unknown>> = {
  name: sql`candidates.name collate nocase asc nulls last`,
  years: sql`candidates.years desc nulls last`,
  added: sql`candidates.created_at desc`,
};

/** A window of what a search finds in another order than rank; equals always follow each other in the same order. */
export async function sortedHits(
  database: Database,
  search: Search,
  window: { order: Order; limit: number; offset: number; total: number },
): Promise<Found[]> {
  const { match } = search;
  if (match !== null && (window.order !== 'name' || window.total <= SORTED_BY_NAME_AT_MOST))
    return pickedFromAll(database, { ...search, match }, window);
  return metInOrder(database, search, window);
}

/** Every hit is looked up, and the window is picked from them. */
async function pickedFromAll(
  database: Database,
  { match, rest, blind }: WordSearch,
  { order, limit, offset }: { order: Order; limit: number; offset: number },
): Promise<Found[]> {
  const rows = await database
    .selectFrom('candidate_index')
    .where(matching(match))
    .crossJoin(order === 'name' ? asCandidates('candidates') : filtered(rest))
    .whereRef('candidates.number', '=', 'candidate_index.rowid')
    .where(conditionOf(rest, blind))
    .select('candidates.number')
    .orderBy(ORDER[order])
    .orderBy('candidates.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return withIds(database, rows);
}

/** Candidates are met in the order asked for, and those that are hits are taken. */
function metInOrder(
  database: Database,
  { match, rest, blind }: Search,
  { order, limit, offset }: { order: Order; limit: number; offset: number },
): Promise<Found[]> {
  return database
    .selectFrom('candidates')
    .select(['candidates.number', 'candidates.id'])
    .where('candidates.merged_into', 'is', null)
    .$if(match !== null, (all) => all.where(inIndex(match as string)))
    .where(conditionOf(rest, blind))
    .orderBy(ORDER[order])
    .orderBy('candidates.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** The candidates of one window with their ids, in the same order. */
export async function withIds(database: Database, rows: readonly { number: number }[]): Promise<Found[]> {
  const numbers = rows.map((row) => row.number);
  if (numbers.length === 0) return [];
  const ids = await database
    .selectFrom('candidates')
    .select(['number', 'id'])
    .where('number', 'in', numbers)
    .execute();
  const byNumber = new Map(ids.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** What is asked besides words is looked up in the narrow table wherever that holds it. */
function filtered(rest: Query) {
  return asCandidates(needsRecord(rest) ? 'candidates' : 'candidate_facts');
}

function asCandidates(table: 'candidates' | 'candidate_facts') {
  return sql<CandidateFactsTable>`${sql.table(table)}`.as<'candidates'>(sql.ref('candidates'));
}
