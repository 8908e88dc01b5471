import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Criterion } from '../../../contract/criteria.ts';
import { type Job, JobDraft, KnockoutQuestion } from '../../../contract/jobs.ts';

/** What applicants of a job are measured by, as it is edited. */
const CriteriaDraft = z.object({
  criteria: z.array(Criterion),
  knockouts: z.array(KnockoutQuestion),
  benchmark: JobDraft.shape.benchmark,
});
export type CriteriaDraft = z.infer<typeof CriteriaDraft>;

/** The editable part of a stored job. */
export const criteriaOf = (job: Job): CriteriaDraft => ({
  criteria: job.criteria,
  knockouts: job.knockouts,
  benchmark: job.benchmark,
});

/** The form of the criteria page, checked by the contract's own schemas. */
export const useCriteriaForm = (values: CriteriaDraft) =>
  useForm<CriteriaDraft>({
    resolver: zodResolver(CriteriaDraft),
    values,
    resetOptions: { keepDirtyValues: true },
    mode: 'onTouched',
  });
export type CriteriaForm = ReturnType<typeof useCriteriaForm>;
