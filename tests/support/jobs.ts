import type { JobDraft } from '../../src/contract/jobs.ts';

/** A job as someone would write it, with what a test wants otherwise. */
export function draftJob(changes: Partial<JobDraft> = {}): JobDraft {
  return {
    title: 'Data engineer',
    department: 'Data',
    location: 'Berlin',
    workMode: 'hybrid',
    employmentType: 'full-time',
    level: 'senior',
    salary: { min: 60_000, max: 80_000, currency: 'EUR' },
    description: 'You build pipelines in Python and SQL.',
    requirements: 'Five years of experience with Python.',
    headcount: 1,
    benchmark: 70,
    team: [],
    postedAt: null,
    status: 'active',
    ...changes,
  };
}
