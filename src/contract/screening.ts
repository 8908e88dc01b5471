import { z } from 'zod';
import { ApplicationId, CandidateId, DocumentId, JobId, procedure, TaskId, Window } from './common.ts';
import { Stage } from './pipeline.ts';
import { Dimensions, ScreeningResult, Suggestion } from './screening-result.ts';

/** One applicant in a job's ranking. `rank` counts from 1 over all applicants; null scores are not screened yet. */
export const RankingRow = z.object({
  rank: z.number().int(),
  applicationId: ApplicationId,
  candidateId: CandidateId,
  name: z.string(),
  headline: z.string().nullable(),
  overall: z.number().nullable(),
  dimensions: Dimensions,
  yearsOfExperience: z.number().nullable(),
  missing: z.array(z.string()),
  suggestion: Suggestion.nullable(),
  stage: Stage,
  onHold: z.boolean(),
  shortlisted: z.boolean(),
  reviewed: z.boolean(),
  warnings: z.number().int(),
});
export type RankingRow = z.infer<typeof RankingRow>;

export const RankingFilter = z.enum([
  'all',
  'above-benchmark',
  'unreviewed',
  'shortlisted',
  'suggested',
  'on-hold',
  'missing-must',
]);
export type RankingFilter = z.infer<typeof RankingFilter>;
export const RankingSort = z.enum([
  'score',
  'name',
  'years',
  'skills',
  'experience',
  'education',
  'stage',
  'added',
]);
export type RankingSort = z.infer<typeof RankingSort>;

/** A job's applicants, cut and ordered. `weights` (criterion id → 0 to 5) re-rank live without storing anything. */
const RankingList = z.object({
  jobId: JobId,
  filter: RankingFilter.default('all'),
  search: z.string().max(200).default(''),
  sort: RankingSort.default('score'),
  descending: z.boolean().default(true),
  weights: z.record(z.string(), z.number().min(0).max(5)).nullable().default(null),
});

export const screening = {
  ranking: procedure.input(Window.extend(RankingList.shape)).output(
    z.object({
      items: z.array(RankingRow),
      total: z.number().int(),
      benchmark: z.number(),
      counts: z.record(RankingFilter, z.number().int()),
    }),
  ),
  /** Where in that list an applicant stands, from 0; null where they are not in it. */
  place: procedure
    .input(RankingList.extend({ applicationId: ApplicationId }))
    .output(z.object({ place: z.number().int().nullable() })),
  /** The evidence behind one score. `documentId` is the résumé the quotes stand in. */
  result: procedure.input(z.object({ applicationId: ApplicationId })).output(
    z.object({
      row: RankingRow,
      result: ScreeningResult.nullable(),
      documentId: DocumentId.nullable(),
      summary: z.object({ location: z.string().nullable(), languages: z.array(z.string()) }),
    }),
  ),
  compare: procedure
    .input(z.object({ applicationIds: z.array(ApplicationId).min(2).max(4) }))
    .output(z.array(z.object({ row: RankingRow, result: ScreeningResult.nullable() }))),
  rescore: procedure.input(z.object({ jobId: JobId })).output(z.object({ taskId: TaskId.nullable() })),
};
