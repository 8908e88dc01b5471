import { type ExpressionBuilder, sql } from 'kysely';
import type { JobProfile } from '../../contract/criteria.ts';
import type { Contract, Outputs, Parsed } from '../../contract/index.ts';
import type { Job, JobDraft, JobStatus } from '../../contract/jobs.ts';
import type { Database } from '../database/open-database.ts';
import type { JobsTable, Schema } from '../database/schema.ts';
import { criteriaFromColumn, jobFromRow, jobSummaryFromRow, rowFromDraft } from './job-row.ts';

const ORDER = {
  updated: 'jobs.updated_at',
  title: 'jobs.title',
  posted: 'jobs.posted_at',
  applicants: 'total',
} as const;

export async function listJobs(
  database: Database,
  input: Parsed<Contract['jobs']['list']>,
): Promise<Outputs['jobs']['list']> {
  const filtered = database
    .selectFrom('jobs')
    .where((e) =>
      e.and([
        ...(input.status.length > 0 ? [e('jobs.status', 'in', input.status)] : []),
        ...(input.department === null ? [] : [e('jobs.department', '=', input.department)]),
        ...(input.location === null ? [] : [e('jobs.location', '=', input.location)]),
        ...words(input.search).map((word) => matches(e, word)),
      ]),
    );
  const { total } = await filtered
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await filtered
    .selectAll('jobs')
    .select((e) => applicantCounts(e))
    .orderBy(ORDER[input.sort], input.sort === 'title' ? (order) => order.collate('nocase').asc() : 'desc')
    .orderBy('jobs.id', 'desc')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
  return { items: rows.map(jobSummaryFromRow), total };
}

function words(search: string): string[] {
  return search.split(/\s+/).filter((word) => word !== '');
}

function matches(e: ExpressionBuilder<Schema, 'jobs'>, word: string) {
  const pattern = `%${word.replace(/[%_\\]/g, '\\$&')}%`;
  const haystack = sql`fold(jobs.title || ' ' || coalesce(jobs.department, '') || ' ' || coalesce(jobs.location, ''))`;
  return e(haystack, 'like', sql`fold(${pattern}) escape '\\'`);
}

function applicantCounts(e: ExpressionBuilder<Schema, 'jobs'>) {
  const applicants = e.selectFrom('applications').whereRef('applications.job_id', '=', 'jobs.id');
  return [
    applicants.select((f) => f.fn.countAll<number>().as('n')).as('total'),
    applicants
      .where('applications.reviewed_at', 'is', null)
      .select((f) => f.fn.countAll<number>().as('n'))
      .as('unreviewed'),
    e
      .selectFrom('screenings')
      .whereRef('screenings.job_id', '=', 'jobs.id')
      .whereRef('screenings.overall', '>=', 'jobs.benchmark')
      .select((f) => f.fn.countAll<number>().as('n'))
      .as('above'),
  ];
}

export async function jobFacets(database: Database) {
  const departments = await database
    .selectFrom('jobs')
    .select('department')
    .distinct()
    .where('department', 'is not', null)
    .orderBy('department')
    .execute();
  const locations = await database
    .selectFrom('jobs')
    .select('location')
    .distinct()
    .where('location', 'is not', null)
    .orderBy('location')
    .execute();
  const statuses = await database
    .selectFrom('jobs')
    .select((e) => ['status', e.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  return {
    departments: departments.flatMap((row) => row.department ?? []),
    locations: locations.flatMap((row) => row.location ?? []),
    statuses: statuses.map((row) => ({ status: row.status as JobStatus, count: row.count })),
  };
}

export async function findJob(database: Database, id: string): Promise<Job | undefined> {
  const row = await database
    .selectFrom('jobs')
    .selectAll('jobs')
    .select((e) => applicantCounts(e))
    .where('id', '=', id)
    .executeTakeFirst();
  return row && jobFromRow(row);
}

/** What applicants of a job are measured by; undefined when there is no such job. */
export async function jobProfile(database: Database, id: string): Promise<JobProfile | undefined> {
  // Asked for with every file of an import: without the counts, which grow with each of them.
  const row = await database
    .selectFrom('jobs')
    .select(['title', 'description', 'requirements', 'benchmark', 'criteria'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && profileOf({ ...row, criteria: criteriaFromColumn(row.criteria) });
}

export function profileOf(
  job: Pick<Job, 'title' | 'description' | 'requirements' | 'benchmark' | 'criteria'>,
): JobProfile {
  return {
    title: job.title,
    description: `${job.description}\n\n${job.requirements}`,
    benchmark: job.benchmark,
    criteria: job.criteria,
  };
}

export async function insertJob(database: Database, id: string, draft: JobDraft, now: number): Promise<void> {
  await addDepartment(database, draft.department);
  await database
    .insertInto('jobs')
    .values({ id, ...rowFromDraft(draft), criteria: '[]', knockouts: '[]', created_at: now, updated_at: now })
    .execute();
}

/** Writes the columns given; answers whether there was such a job. */
export async function patchJob(
  database: Database,
  id: string,
  patch: Partial<JobsTable>,
  now: number,
): Promise<boolean> {
  if (patch.department) await addDepartment(database, patch.department);
  const { numUpdatedRows } = await database
    .updateTable('jobs')
    .set({ ...patch, updated_at: now })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Changes a job's status; an archived one keeps what it was before. */
export async function setJobStatus(
  database: Database,
  job: Pick<Job, 'id' | 'status'>,
  status: JobStatus,
): Promise<void> {
  if (job.status === status) return;
  await database.updateTable('jobs').set({ status }).where('id', '=', job.id).execute();
  await database.deleteFrom('archived_jobs').where('job_id', '=', job.id).execute();
  if (status === 'archived')
    await database.insertInto('archived_jobs').values({ job_id: job.id, status: job.status }).execute();
}

/** What an archived job was before; paused where nobody knows. */
export async function statusBeforeArchiving(database: Database, id: string): Promise<JobStatus> {
  const row = await database
    .selectFrom('archived_jobs')
    .select('status')
    .where('job_id', '=', id)
    .executeTakeFirst();
  return (row?.status as JobStatus | undefined) ?? 'paused';
}

export async function deleteJob(database: Database, id: string): Promise<void> {
  await database.deleteFrom('jobs').where('id', '=', id).execute();
}

export async function addDepartment(database: Database, name: string | null): Promise<void> {
  if (name)
    await database
      .insertInto('departments')
      .values({ name })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function listDepartments(database: Database): Promise<{ name: string; jobs: number }[]> {
  return database
    .selectFrom('departments')
    .select((e) => [
      'name',
      e
        .selectFrom('jobs')
        .whereRef('jobs.department', '=', 'departments.name')
        .select((f) => f.fn.countAll<number>().as('n'))
        .as('jobs'),
    ])
    .orderBy('name')
    .execute()
    .then((rows) => rows.map((row) => ({ name: row.name, jobs: row.jobs ?? 0 })));
}

export async function renameDepartment(database: Database, name: string, to: string): Promise<void> {
  await database.updateTable('departments').set({ name: to }).where('name', '=', name).execute();
}

export async function removeDepartment(database: Database, name: string): Promise<void> {
  await database.deleteFrom('departments').where('name', '=', name).execute();
}
