import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type Job, JobDraft } from '../../../contract/jobs.ts';

type DraftInput = z.input<typeof JobDraft>;

/** A job to begin with. */
export const EMPTY_DRAFT: JobDraft = {
  title: '',
  department: null,
  location: null,
  workMode: 'hybrid',
  employmentType: 'full-time',
  level: 'mid',
  salary: null,
  description: '',
  requirements: '',
  headcount: 1,
  benchmark: 70,
  team: [],
  postedAt: null,
  status: 'draft',
};

/** What of a stored job a person edits. */
export const draftOf = (job: Job): JobDraft => ({
  title: job.title,
  department: job.department,
  location: job.location,
  workMode: job.workMode,
  employmentType: job.employmentType,
  level: job.level,
  salary: job.salary,
  description: job.description,
  requirements: job.requirements,
  headcount: job.headcount,
  benchmark: job.benchmark,
  team: job.team,
  postedAt: job.postedAt,
  status: job.status,
});

/** The posting's form, checked by the contract's own schema. `values` follow the workstation; what was typed is kept. */
export const useJobForm = (values: JobDraft) =>
  useForm<DraftInput, unknown, JobDraft>({
    resolver: zodResolver(JobDraft),
    values,
    resetOptions: { keepDirtyValues: true },
    mode: 'onTouched',
  });
export type JobForm = ReturnType<typeof useJobForm>;
