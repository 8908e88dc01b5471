import { z } from 'zod';
import { Instant, JobId, procedure, TaskId, Window } from './common.ts';
import { Criterion, Seniority } from './criteria.ts';

export const JobStatus = z.enum(['draft', 'active', 'paused', 'archived']);
export type JobStatus = z.infer<typeof JobStatus>;
export const WorkMode = z.enum(['on-site', 'hybrid', 'remote']);
export const EmploymentType = z.enum([
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'volunteer',
]);

/** A salary range a year in whole currency units; `currency` is ISO 4217. */
export const Salary = z
  .object({
    min: z.number().int().min(0).nullable(),
    max: z.number().int().min(0).nullable(),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .refine((salary) => salary.min === null || salary.max === null || salary.min <= salary.max, {
    path: ['max'],
    error: 'max-below-min',
  });
export type Salary = z.infer<typeof Salary>;

/** A question asked when applying. A wrong answer takes `points` off or, where `decisive`, marks the application for a person's decision. */
export const KnockoutQuestion = z.object({
  id: z.string(),
  question: z.string().trim().min(1).max(300),
  answer: z.enum(['yes', 'no']),
  points: z.number().int().min(0).max(100),
  decisive: z.boolean(),
});
export type KnockoutQuestion = z.infer<typeof KnockoutQuestion>;

export const TeamMember = z.object({
  name: z.string().trim().min(1).max(120),
  role: z.enum(['recruiter', 'hiring-manager', 'interviewer', 'observer']),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** What a person can edit of a job. `description` and `requirements` are Markdown. `location` is free text. */
export const JobDraft = z.object({
  title: z.string().trim().min(1).max(160),
  department: z.string().trim().max(80).nullable(),
  location: z.string().trim().max(120).nullable(),
  workMode: WorkMode,
  employmentType: EmploymentType,
  level: Seniority,
  salary: Salary.nullable(),
  description: z.string().max(40_000),
  requirements: z.string().max(40_000),
  headcount: z.number().int().min(1).max(999),
  benchmark: z.number().int().min(0).max(100),
  team: z.array(TeamMember).max(50),
  postedAt: Instant.nullable(),
  status: JobStatus,
});
export type JobDraft = z.infer<typeof JobDraft>;

export const Job = JobDraft.extend({
  id: JobId,
  criteria: z.array(Criterion),
  knockouts: z.array(KnockoutQuestion),
  createdAt: Instant,
  updatedAt: Instant,
  applicants: z.number().int(),
});
export type Job = z.infer<typeof Job>;

/** Applicants by what is yet to do: `unreviewed` have not been moved by a person, `aboveBenchmark` score at or over the line. */
export const ApplicantCounts = z.object({
  total: z.number().int(),
  aboveBenchmark: z.number().int(),
  unreviewed: z.number().int(),
});

export const JobSummary = z.object({
  id: JobId,
  title: z.string(),
  department: z.string().nullable(),
  location: z.string().nullable(),
  workMode: WorkMode,
  employmentType: EmploymentType,
  level: Seniority,
  status: JobStatus,
  headcount: z.number().int(),
  benchmark: z.number().int(),
  postedAt: Instant.nullable(),
  updatedAt: Instant,
  counts: ApplicantCounts,
});
export type JobSummary = z.infer<typeof JobSummary>;

const JobRef = z.object({ id: JobId });

export const jobs = {
  list: procedure
    .input(
      Window.extend({
        search: z.string().max(200).default(''),
        status: z.array(JobStatus).default([]),
        department: z.string().nullable().default(null),
        location: z.string().nullable().default(null),
        sort: z.enum(['updated', 'title', 'applicants', 'posted']).default('updated'),
      }),
    )
    .output(z.object({ items: z.array(JobSummary), total: z.number().int() })),
  /** The values there are, for the filters. */
  facets: procedure.output(
    z.object({
      departments: z.array(z.string()),
      locations: z.array(z.string()),
      statuses: z.array(z.object({ status: JobStatus, count: z.number().int() })),
    }),
  ),
  get: procedure.input(JobRef).output(Job),
  create: procedure.input(JobDraft).output(Job),
  update: procedure.input(JobRef.extend({ patch: JobDraft.partial() })).output(Job),
  duplicate: procedure.input(JobRef.extend({ titleSuffix: z.string().max(40) })).output(Job),
  /** Applications stay; the job leaves the lists. */
  archive: procedure.input(JobRef).output(Job),
  restore: procedure.input(JobRef).output(Job),
  /** For good, with its applications (candidates stay). Refused with CONFLICT unless the job is archived. */
  remove: procedure.input(JobRef).output(z.object({ id: JobId })),
  /** Offline: reads a description and proposes criteria; nothing is stored. */
  proposeCriteria: procedure
    .input(z.object({ title: z.string(), text: z.string().max(80_000) }))
    .output(z.object({ criteria: z.array(Criterion) })),
  /** Stores the criteria and re-scores the job's applicants in the background; `taskId` is null when there are none. */
  saveCriteria: procedure
    .input(JobRef.extend({ criteria: z.array(Criterion).max(60) }))
    .output(z.object({ job: Job, taskId: TaskId.nullable() })),
  saveKnockouts: procedure.input(JobRef.extend({ knockouts: z.array(KnockoutQuestion).max(30) })).output(Job),
  /** Managed list of departments. Removing one leaves its jobs without a department. */
  departments: {
    list: procedure.output(z.array(z.object({ name: z.string(), jobs: z.number().int() }))),
    add: procedure
      .input(z.object({ name: z.string().trim().min(1).max(80) }))
      .output(z.object({ name: z.string() })),
    rename: procedure
      .input(z.object({ name: z.string(), to: z.string().trim().min(1).max(80) }))
      .output(z.object({ name: z.string() })),
    remove: procedure.input(z.object({ name: z.string() })).output(z.object({ name: z.string() })),
  },
  /** Managed list of skills: the taxonomy plus those added by hand. `id` goes into a skill criterion. */
  skills: {
    suggest: procedure
      .input(z.object({ query: z.string().max(80), limit: z.number().int().min(1).max(50).default(12) }))
      .output(z.array(z.object({ id: z.string(), name: z.string(), custom: z.boolean() }))),
    add: procedure
      .input(z.object({ name: z.string().trim().min(1).max(80) }))
      .output(z.object({ id: z.string(), name: z.string() })),
    remove: procedure.input(z.object({ id: z.string() })).output(z.object({ id: z.string() })),
  },
};
