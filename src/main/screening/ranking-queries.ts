import { type SelectQueryBuilder, sql } from 'kysely';
import { type RankingFilter, RankingRow, type RankingSort } from '../../contract/screening.ts';
import { codeName } from '../blind/code-name.ts';
import { blindPassage } from '../blind/redactor.ts';
import type { Database } from '../database/open-database.ts';

/** Columns of a row in a job's ranking, before blind review has its say. */
interface RawRow {
  rank: number;
  application_id: string;
  candidate_id: string;
  name: string | null;
  headline: string | null;
  years: number | null;
  overall: number | null;
  skills: number | null;
  experience: number | null;
  education: number | null;
  communication: number | null;
  missing: string | null;
  suggestion: string | null;
  warnings: number | null;
  stage: string;
  on_hold: number;
  shortlisted: number;
  reviewed_at: number | null;
}

/**
 * All applicants of a job with their rank. Equal scores share the order of their application ids, so that the same data
 * always give the same list.
 */
function ranked(database: Database, jobId: string) {
  return database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .leftJoin('screenings', 'screenings.application_id', 'applications.id')
    .where('applications.job_id', '=', jobId)
    .where('candidates.merged_into', 'is', null)
    .select([
      sql<number>`row_number() over (order by screenings.overall desc nulls last, applications.id)`.as(
        'rank',
      ),
      'applications.id as application_id',
      'candidates.id as candidate_id',
      'candidates.name',
      'candidates.headline',
      'candidates.years',
      'screenings.overall',
      'screenings.skills',
      'screenings.experience',
      'screenings.education',
      'screenings.communication',
      'screenings.missing',
      'screenings.suggestion',
      'screenings.warnings',
      'applications.stage',
      'applications.on_hold',
      'applications.shortlisted',
      'applications.reviewed_at',
      'applications.created_at',
    ]);
}

type Ranked = SelectQueryBuilder<{ r: RawRow & { created_at: number } }, 'r', Record<never, never>>;

function filtered(
  query: Ranked,
  filter: RankingFilter,
  benchmark: number,
  search: string,
  blind: boolean,
): Ranked {
  const words = search.split(/\s+/).filter((word) => word !== '');
  let result = query;
  if (filter === 'above-benchmark') result = result.where('overall', '>=', benchmark);
  if (filter === 'unreviewed') result = result.where('reviewed_at', 'is', null);
  if (filter === 'shortlisted') result = result.where('shortlisted', '=', 1);
  if (filter === 'on-hold') result = result.where('on_hold', '=', 1);
  if (filter === 'missing-must')
    result = result.where('missing', '!=', '[]').where('missing', 'is not', null);
  if (filter === 'suggested')
    result = result
      .where('suggestion', '=', 'advance')
      .where('reviewed_at', 'is', null)
      .where('stage', '=', 'applied');
  for (const word of words) {
    const pattern = `%${word.replace(/[%_\\]/g, '\\$&')}%`;
    // Whoever reviews blind must not find people by their names either.
    const haystack = blind
      ? sql`fold(coalesce(headline, ''))`
      : sql`fold(coalesce(name, '') || ' ' || coalesce(headline, ''))`;
    result = result.where(haystack, 'like', sql`fold(${pattern}) escape '\\'`);
  }
  return result;
}

const ORDER: Record<RankingSort, string> = {
  score: 'overall',
  name: 'name',
  years: 'years',
  skills: 'skills',
  experience: 'experience',
  education: 'education',
  stage: `case stage when 'applied' then 0 when 'screening' then 1 when 'interview' then 2 when 'offer' then 3 when 'hired' then 4 else 5 end`,
  added: 'created_at',
};

/** How a job's ranking is cut and ordered. */
export interface RankingList {
  jobId: string;
  filter: RankingFilter;
  search: string;
  sort: RankingSort;
  descending: boolean;
}

export interface RankingWindow extends RankingList {
  offset: number;
  limit: number;
}

/** The rows of a list, and what they are ordered by. */
function listed(database: Database, list: RankingList, benchmark: number, blind: boolean) {
  // In blind review the order of names would give them away.
  const sort = blind && list.sort === 'name' ? 'score' : list.sort;
  const column = sort === 'name' ? sql`fold(name)` : sql.raw(ORDER[sort]);
  return {
    rows: filtered(
      database.selectFrom(ranked(database, list.jobId).as('r')),
      list.filter,
      benchmark,
      list.search,
      blind,
    ),
    order: sql`${column} ${sql.raw(list.descending ? 'desc' : 'asc')} nulls last, rank`,
  };
}

/** A window of a job's ranking. */
export async function rankingWindow(
  database: Database,
  input: RankingWindow,
  benchmark: number,
  blind: boolean,
): Promise<{ items: RankingRow[]; total: number }> {
  const { rows, order } = listed(database, input, benchmark, blind);
  const { total } = await rows.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const items = await rows.selectAll().orderBy(order).limit(input.limit).offset(input.offset).execute();
  return { items: items.map((row) => asRow(row, blind)), total };
}

/** Where in a job's ranking an applicant stands, from 0; null where the list leaves them out. */
export async function placeInRanking(
  database: Database,
  list: RankingList,
  applicationId: string,
  benchmark: number,
  blind: boolean,
): Promise<number | null> {
  const { rows, order } = listed(database, list, benchmark, blind);
  const places = rows.select([
    'application_id',
    sql<number>`row_number() over (order by ${order})`.as('place'),
  ]);
  const found = await database
    .selectFrom(places.as('places'))
    .select('place')
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return found ? found.place - 1 : null;
}

/** Rows of single applications, with their rank in their own job. */
export async function rankingRows(
  database: Database,
  applicationIds: readonly string[],
  blind: boolean,
): Promise<Map<string, RankingRow>> {
  const jobs = await database
    .selectFrom('applications')
    .select('job_id')
    .distinct()
    .where('id', 'in', applicationIds)
    .execute();
  const rows = new Map<string, RankingRow>();
  for (const { job_id } of jobs) {
    const found = await database
      .selectFrom(ranked(database, job_id).as('r'))
      .selectAll()
      .where('application_id', 'in', applicationIds)
      .execute();
    for (const row of found) rows.set(row.application_id, asRow(row, blind));
  }
  return rows;
}

/** Rows of some applications of one job. */
export async function allRankingRows(
  database: Database,
  jobId: string,
  applicationIds: readonly string[],
  blind: boolean,
): Promise<RankingRow[]> {
  const rows = await database
    .selectFrom(ranked(database, jobId).as('r'))
    .selectAll()
    .where('application_id', 'in', applicationIds)
    .execute();
  return rows.map((row) => asRow(row, blind));
}

/** What re-weighting needs of every screened applicant of a job. */
export async function storedScores(
  database: Database,
  jobId: string,
): Promise<{ applicationId: string; scores: string }[]> {
  return database
    .selectFrom('screenings')
    .innerJoin('applications', 'applications.id', 'screenings.application_id')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .select(['screenings.application_id as applicationId', 'screenings.scores'])
    .where('screenings.job_id', '=', jobId)
    .where('candidates.merged_into', 'is', null)
    .orderBy('screenings.application_id')
    .execute();
}

/** How many applicants each filter would show. */
export async function rankingCounts(
  database: Database,
  jobId: string,
  benchmark: number,
): Promise<Record<RankingFilter, number>> {
  const row = await database
    .selectFrom(ranked(database, jobId).as('r'))
    .select((e) => [
      e.fn.countAll<number>().as('all'),
      e.fn.countAll<number>().filterWhere('overall', '>=', benchmark).as('above-benchmark'),
      e.fn.countAll<number>().filterWhere('reviewed_at', 'is', null).as('unreviewed'),
      e.fn.countAll<number>().filterWhere('shortlisted', '=', 1).as('shortlisted'),
      e.fn.countAll<number>().filterWhere('on_hold', '=', 1).as('on-hold'),
      sql<number>`count(*) filter (where suggestion = 'advance' and reviewed_at is null and stage = 'applied')`.as(
        'suggested',
      ),
      sql<number>`count(*) filter (where missing != '[]')`.as('missing-must'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

function asRow(row: RawRow, blind: boolean): RankingRow {
  return RankingRow.parse({
    rank: row.rank,
    applicationId: row.application_id,
    candidateId: row.candidate_id,
    name: blind || row.name === null ? codeName(row.candidate_id) : row.name,
    headline: blind ? blindPassage(row.headline, row.name) : row.headline,
    overall: row.overall,
    dimensions: {
      skills: row.skills,
      experience: row.experience,
      education: row.education,
      communication: row.communication,
    },
    yearsOfExperience: row.years,
    missing: row.missing === null ? [] : JSON.parse(row.missing),
    suggestion: row.suggestion,
    stage: row.stage,
    onHold: row.on_hold === 1,
    shortlisted: row.shortlisted === 1,
    reviewed: row.reviewed_at !== null,
    warnings: row.warnings ?? 0,
  });
}
