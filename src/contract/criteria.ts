import { z } from 'zod';
import { CefrLevel, IscedLevel } from './resume.ts';

/** `must`: missing it caps the score and is listed; `nice`: adds to the score only. */
export const Necessity = z.enum(['must', 'nice']);
export type Necessity = z.infer<typeof Necessity>;

/** Seniority of a post, in ascending order. */
export const Seniority = z.enum(['intern', 'junior', 'mid', 'senior', 'lead', 'director', 'executive']);
export type Seniority = z.infer<typeof Seniority>;

/**
 * What one criterion asks. A skill criterion is met by any of its terms ("Kafka or Flink"); a term is a taxonomy id
 * (`skill:kafka`) or, where the taxonomy has none, the words themselves (`text:bookkeeping software`).
 */
export const CriterionSpec = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('skill'),
    anyOf: z.array(z.string()).min(1),
    minYears: z.number().min(0).nullable(),
  }),
  z.object({ kind: z.literal('experience'), minYears: z.number().min(0), occupation: z.string().nullable() }),
  z.object({ kind: z.literal('seniority'), level: Seniority }),
  z.object({ kind: z.literal('occupation'), title: z.string() }),
  z.object({ kind: z.literal('education'), level: IscedLevel, field: z.string().nullable() }),
  z.object({ kind: z.literal('language'), language: z.string(), level: CefrLevel.nullable() }),
  z.object({ kind: z.literal('certificate'), name: z.string() }),
  z.object({ kind: z.literal('location'), place: z.string() }),
]);
export type CriterionSpec = z.infer<typeof CriterionSpec>;

/** One thing a job asks for. `weight` is 0 (ignored) to 5. `label` is how people read it: "Python, 3 years". */
export const Criterion = z.object({
  id: z.string(),
  label: z.string().trim().min(1).max(200),
  necessity: Necessity,
  weight: z.number().min(0).max(5),
  spec: CriterionSpec,
});
export type Criterion = z.infer<typeof Criterion>;

/**
 * What a job is measured by. `benchmark` (0 to 100) is the line above which the software suggests to advance.
 * `description` is the posting's whole text; it carries the similarity part of the score.
 */
export const JobProfile = z.object({
  title: z.string(),
  description: z.string(),
  benchmark: z.number().min(0).max(100),
  criteria: z.array(Criterion),
});
export type JobProfile = z.infer<typeof JobProfile>;
