import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { splitQuery } from './match-expression.ts';
import type { Comparison, Query } from './query-language.ts';

/** The full-text query an index row has to answer to. */
export function matching(match: string): Expression<SqlBool> {
  return sql<SqlBool>`candidate_index match ${match}`;
}

/** That a candidate's row is found by a full-text query. */
export function inIndex(match: string): Expression<SqlBool> {
  return sql<SqlBool>`candidates.number in (select rowid from candidate_index where candidate_index match ${match})`;
}

/** Whether a query asks for more than {@link conditionOf} finds in `candidate_facts`. */
export function needsRecord(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.some(needsRecord);
  return query.kind === 'not' ? needsRecord(query.part) : query.kind === 'value';
}

/** A query as a condition on `candidates`, which may stand for `candidate_facts`. */
export function conditionOf(query: Query, blind: boolean): Expression<SqlBool> {
  const e = expressionBuilder<Schema, 'candidates'>();
  switch (query.kind) {
    case 'all':
      return sql<SqlBool>`true`;
    case 'and':
      return e.and(query.parts.map((part) => conditionOf(part, blind)));
    case 'or':
      return e.or(query.parts.map((part) => conditionOf(part, blind)));
    case 'not':
      return sql<SqlBool>`not coalesce(${conditionOf(query.part, blind)}, false)`;
    case 'text':
      return inIndex(splitQuery(query, blind).match ?? '""');
    case 'number':
      return e('candidates.years', query.comparison, query.value);
    case 'day':
      return day(query.comparison, query.value);
    case 'value':
      return query.field === 'email' || query.field === 'phone'
        ? key(query.field, query.value, blind)
        : application(query.field, query.value);
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

function key(field: 'email' | 'phone', value: string, blind: boolean): Expression<SqlBool> {
  if (blind) return sql<SqlBool>`false`;
  const e = expressionBuilder<Schema, 'candidates'>();
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

function application(field: 'stage' | 'job', value: string): Expression<SqlBool> {
  const e = expressionBuilder<Schema, 'candidates'>();
  const applied = e
    .selectFrom('applications')
    .select('applications.id')
    .whereRef('applications.candidate_id', '=', 'candidates.id');
  if (field === 'stage') return e.exists(applied.where('stage', '=', value.toLowerCase()));
  const like = `%${value.replace(/[%_\\]/g, '\\$&')}%`;
  return e.exists(
    applied
      .innerJoin('jobs', 'jobs.id', 'applications.job_id')
      .where(sql<SqlBool>`fold(jobs.title) like fold(${like}) escape '\\'`),
  );
}
