import { type AliasableExpression, type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { CandidateSummary } from '../../contract/candidates.ts';
import type { Contract, Parsed } from '../../contract/index.ts';
import { summariesOf } from '../candidates/summaries.ts';
import type { Database } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { splitQuery } from './match-expression.ts';
import { matchesOf } from './matches.ts';
import { type Comparison, parseQuery, type Query } from './query-language.ts';
import { noOtherNames, type SkillNames, withSkillNames } from './skill-names.ts';

type Input = Parsed<Contract['candidates']['search']>;
type Builder = ExpressionBuilder<Schema, 'candidates'>;

/** Weights of the columns in the rank, in the order of the index: a skill or a title says more than a word somewhere. */
const RANK = sql`bm25(candidate_index, 6, 4, 5, 4, 2, 2, 2, 3, 2, 1)`;

/** Of more hits than this only the newest are put in order of rank: ranking 75,000 takes longer than anyone waits for a key. */
const RANKED_AT_MOST = 5_000;

/** A window of the candidates a search finds, each with where it matched. @throws QueryError */
export async function searchCandidates(
  database: Database,
  input: Input,
  blind: boolean,
  skillNames: SkillNames = noOtherNames,
): Promise<{ items: CandidateSummary[]; total: number }> {
  const query = await withSkillNames(parseQuery(input.query), skillNames);
  const { match, wanted, rest } = splitQuery(query, blind);
  const total = await count(database, match, rest, blind);
  const found = await numbers(database, { match, rest, total }, input, blind);
  const [matches, items] = await Promise.all([
    wanted === null
      ? new Map()
      : matchesOf(
          database,
          wanted,
          found.map((row) => row.number),
          blind,
        ),
    summariesOf(
      database,
      found.map((row) => row.id),
      blind,
    ),
  ]);
  return {
    items: items.map((item, index) => ({ ...item, matches: matches.get(found[index]?.number ?? -1) ?? [] })),
    total,
  };
}

export async function countMatches(
  database: Database,
  query: Query,
  blind = false,
  skillNames: SkillNames = noOtherNames,
): Promise<number> {
  const { match, rest } = splitQuery(await withSkillNames(query, skillNames), blind);
  return count(database, match, rest, blind);
}

async function count(database: Database, match: string | null, rest: Query, blind: boolean): Promise<number> {
  const all = (e: { fn: { countAll<N extends number>(): AliasableExpression<N> } }) =>
    e.fn.countAll<number>().as('n');
  if (match === null)
    return (await from(database, null, rest, blind).select(all).executeTakeFirstOrThrow()).n;
  // Whoever was merged into another is not in the index: it counts by itself.
  const counted =
    rest.kind === 'all'
      ? database.selectFrom('candidate_index').where(matching(match)).select(all)
      : hits(database, match, rest, blind).select(all);
  return (await counted.executeTakeFirstOrThrow()).n;
}

interface Found {
  number: number;
  id: string;
}

async function numbers(
  database: Database,
  { match, rest, total }: { match: string | null; rest: Query; total: number },
  input: Input,
  blind: boolean,
): Promise<Found[]> {
  const sort = blind && input.sort === 'name' ? 'added' : input.sort;
  if (sort === 'relevance' && match !== null)
    return byRelevance(hits(database, match, rest, blind), total, input);
  const query = from(database, match, rest, blind)
    .select(['candidates.number', 'candidates.id'])
    .limit(input.limit)
    .offset(input.offset);
  if (sort === 'name')
    return query
      .orderBy('candidates.name', (order) => order.collate('nocase').asc().nullsLast())
      .orderBy('candidates.id')
      .execute();
  if (sort === 'years')
    return query
      .orderBy('candidates.years', (order) => order.desc().nullsLast())
      .orderBy('candidates.id')
      .execute();
  return query.orderBy('candidates.created_at', 'desc').orderBy('candidates.id').execute();
}

/** The best hits first; beyond {@link RANKED_AT_MOST} of them the newest are ranked and the others follow, newest first. */
async function byRelevance(
  query: ReturnType<typeof hits>,
  total: number,
  { limit, offset }: Pick<Input, 'limit' | 'offset'>,
): Promise<Found[]> {
  const found = query.select(['candidates.number', 'candidates.id']);
  const best = found.orderBy(RANK).orderBy('candidates.number');
  if (total <= RANKED_AT_MOST) return best.limit(limit).offset(offset).execute();
  const newest = query.orderBy('candidate_index.rowid', 'desc');
  const first =
    (
      await newest
        .select('candidate_index.rowid')
        .limit(1)
        .offset(RANKED_AT_MOST - 1)
        .executeTakeFirst()
    )?.rowid ?? 0;
  const ranked =
    offset < RANKED_AT_MOST
      ? await best
          .where('candidate_index.rowid', '>=', first)
          .limit(Math.min(limit, RANKED_AT_MOST - offset))
          .offset(offset)
          .execute()
      : [];
  if (ranked.length === limit) return ranked;
  const others = await found
    .where('candidate_index.rowid', '<', first)
    .orderBy('candidate_index.rowid', 'desc')
    .limit(limit - ranked.length)
    .offset(Math.max(0, offset - RANKED_AT_MOST))
    .execute();
  return [...ranked, ...others];
}

/** Index first, then the candidate's row by its number: the planner left to itself does it the slow way round. */
function hits(database: Database, match: string, rest: Query, blind: boolean) {
  return database
    .selectFrom('candidate_index')
    .crossJoin('candidates')
    .whereRef('candidates.number', '=', 'candidate_index.rowid')
    .where(matching(match))
    .where('candidates.merged_into', 'is', null)
    .where((e) => condition(e as never, rest, blind));
}

function matching(match: string): Expression<SqlBool> {
  return sql<SqlBool>`candidate_index match ${match}`;
}

function from(database: Database, match: string | null, rest: Query, blind: boolean) {
  return database
    .selectFrom('candidates')
    .where('candidates.merged_into', 'is', null)
    .$if(match !== null, (query) => query.where(inIndex(match as string)))
    .where((e) => condition(e, rest, blind));
}

function inIndex(match: string): Expression<SqlBool> {
  return sql<SqlBool>`candidates.number in (select rowid from candidate_index where candidate_index match ${match})`;
}

function condition(e: Builder, query: Query, blind: boolean): Expression<SqlBool> {
  switch (query.kind) {
    case 'all':
      return sql<SqlBool>`true`;
    case 'and':
      return e.and(query.parts.map((part) => condition(e, part, blind)));
    case 'or':
      return e.or(query.parts.map((part) => condition(e, part, blind)));
    case 'not':
      return sql<SqlBool>`not coalesce(${condition(e, query.part, blind)}, false)`;
    case 'text': {
      const { match } = splitQuery(query, blind);
      return inIndex(match ?? '""');
    }
    case 'number':
      return e('candidates.years', query.comparison, query.value);
    case 'day':
      return day(query.comparison, query.value);
    case 'value':
      return value(e, query, blind);
  }
}

const DAY_MS = 24 * 3_600_000;

/** Days are UTC; `added:2026-03-01` is that whole day. */
function day(comparison: Comparison, text: string): Expression<SqlBool> {
  const start = Date.parse(`${text}T00:00:00Z`);
  const at = sql.ref('candidates.created_at');
  if (comparison === '=') return sql<SqlBool>`${at} >= ${start} and ${at} < ${start + DAY_MS}`;
  if (comparison === '>') return sql<SqlBool>`${at} >= ${start + DAY_MS}`;
  if (comparison === '<=') return sql<SqlBool>`${at} < ${start + DAY_MS}`;
  return comparison === '>=' ? sql<SqlBool>`${at} >= ${start}` : sql<SqlBool>`${at} < ${start}`;
}

function value(
  e: Builder,
  { field, value }: Extract<Query, { kind: 'value' }>,
  blind: boolean,
): Expression<SqlBool> {
  const like = sql`${`%${value.replace(/[%_\\]/g, '\\$&')}%`}`;
  if (field === 'email' || field === 'phone') {
    if (blind) return sql<SqlBool>`false`;
    const wanted = field === 'phone' ? `%${value.replace(/\D/g, '').slice(-9)}%` : `%${value.toLowerCase()}%`;
    return e.exists(
      e
        .selectFrom('candidate_keys')
        .select('value')
        .whereRef('candidate_keys.candidate_id', '=', 'candidates.id')
        .where('kind', '=', field)
        .where('value', 'like', wanted),
    );
  }
  const applied = e
    .selectFrom('applications')
    .select('applications.id')
    .whereRef('applications.candidate_id', '=', 'candidates.id');
  if (field === 'stage') return e.exists(applied.where('stage', '=', value.toLowerCase()));
  return e.exists(
    applied
      .innerJoin('jobs', 'jobs.id', 'applications.job_id')
      .where(sql<SqlBool>`fold(jobs.title) like fold(${like}) escape '\\'`),
  );
}
