import { Job, JobDraft, JobSummary } from '../../contract/jobs.ts';
import type { JobsTable } from '../database/schema.ts';

/** A job's row with the counts of its applicants, which subqueries answer as number or null. */
export type CountedJobRow = JobsTable & {
  total: number | null;
  unreviewed: number | null;
  above: number | null;
};

export function jobFromRow(row: CountedJobRow): Job {
  return Job.parse({
    ...shared(row),
    salary:
      row.salary_currency === null
        ? null
        : { min: row.salary_min, max: row.salary_max, currency: row.salary_currency },
    description: row.description,
    requirements: row.requirements,
    team: JSON.parse(row.team),
    criteria: criteriaFromColumn(row.criteria),
    knockouts: JSON.parse(row.knockouts),
    createdAt: row.created_at,
    applicants: row.total ?? 0,
  });
}

/** @param column JSON as `jobs.criteria` holds it */
export function criteriaFromColumn(column: string): Job['criteria'] {
  return Job.shape.criteria.parse(JSON.parse(column));
}

export function jobSummaryFromRow(row: CountedJobRow): JobSummary {
  return JobSummary.parse({
    ...shared(row),
    counts: { total: row.total ?? 0, aboveBenchmark: row.above ?? 0, unreviewed: row.unreviewed ?? 0 },
  });
}

function shared(row: JobsTable) {
  return {
    id: row.id,
    title: row.title,
    department: row.department,
    location: row.location,
    workMode: row.work_mode,
    employmentType: row.employment_type,
    level: row.level,
    headcount: row.headcount,
    benchmark: row.benchmark,
    status: row.status,
    postedAt: row.posted_at,
    updatedAt: row.updated_at,
  };
}

/** The columns a draft fills. */
export function rowFromDraft(draft: JobDraft) {
  return {
    title: draft.title,
    department: draft.department,
    location: draft.location,
    work_mode: draft.workMode,
    employment_type: draft.employmentType,
    level: draft.level,
    salary_min: draft.salary?.min ?? null,
    salary_max: draft.salary?.max ?? null,
    salary_currency: draft.salary?.currency ?? null,
    description: draft.description,
    requirements: draft.requirements,
    headcount: draft.headcount,
    benchmark: draft.benchmark,
    team: JSON.stringify(draft.team),
    status: draft.status,
    posted_at: draft.postedAt,
  };
}

/** What a person can edit of a stored job: a draft with its values. */
export function draftOf(job: Job): JobDraft {
  return JobDraft.parse(job);
}
