import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { CandidateSummary } from '../../contract/candidates.ts';
import type { Contract, Parsed } from '../../contract/index.ts';
import { summariesOf } from '../candidates/summaries.ts';
import type { Database } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { splitQuery } from './match-expression.ts';
import { matchesOf } from './matches.ts';
import { type Comparison, parseQuery, type Query } from './query-language.ts';

type Input = Parsed<Contract['candidates']['search']>;
type Builder = ExpressionBuilder<Schema, 'candidates'>;

/** Weights of the columns in the rank, in the order of the index: a skill or a title says more than a word somewhere. */
const RANK = sql`bm25(candidate_index, 6, 4, 5, 4, 2, 2, 2, 3, 2, 1)`;

/** A window of the candidates a search finds, each with where it matched. @throws QueryError */
export async function searchCandidates(
  database: Database,
  input: Input,
  blind: boolean,
): Promise<{ items: CandidateSummary[]; total: number }> {
  const { match, rest } = splitQuery(parseQuery(input.query), blind);
  const total = await count(database, match, rest, blind);
  const found = await numbers(database, match, rest, input, blind);
  const matches =
    match === null
      ? new Map()
      : await matchesOf(
          database,
          match,
          found.map((row) => row.number),
          blind,
        );
  const items = await summariesOf(
    database,
    found.map((row) => row.id),
    blind,
  );
  return {
    items: items.map((item, index) => ({ ...item, matches: matches.get(found[index]?.number ?? -1) ?? [] })),
    total,
  };
}

export async function countMatches(database: Database, query: Query, blind = false): Promise<number> {
  const { match, rest } = splitQuery(query, blind);
  return count(database, match, rest, blind);
}

async function count(database: Database, match: string | null, rest: Query, blind: boolean): Promise<number> {
  const { n } = await from(database, match, rest, blind)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

async function numbers(
  database: Database,
  match: string | null,
  rest: Query,
  input: Input,
  blind: boolean,
): Promise<{ number: number; id: string }[]> {
  const sort = blind && input.sort === 'name' ? 'added' : input.sort;
  const query = from(database, match, rest, blind)
    .select(['candidates.number', 'candidates.id'])
    .limit(input.limit)
    .offset(input.offset);
  if (sort === 'relevance' && match !== null) {
    // Ranked inside the index first: only then is it one pass.
    return query
      .innerJoin(
        sql<{
          rowid: number;
          rank: number;
        }>`(select rowid, ${RANK} as rank from candidate_index where candidate_index match ${match})`.as(
          'hit',
        ),
        (join) => join.onRef('hit.rowid', '=', 'candidates.number'),
      )
      .orderBy('hit.rank')
      .orderBy('candidates.number')
      .execute();
  }
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
