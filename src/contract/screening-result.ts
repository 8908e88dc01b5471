import { z } from 'zod';
import { Criterion } from './criteria.ts';
import { DocumentWarning, Evidence } from './resume.ts';

export const Verdict = z.enum(['met', 'partly', 'missing']);
export type Verdict = z.infer<typeof Verdict>;

export const Suggestion = z.enum(['advance', 'review', 'hold']);
export type Suggestion = z.infer<typeof Suggestion>;

/**
 * Why a verdict is what it is, as a code the renderer words (`screening.reason.<code>`), with its values.
 * `years`/`asked` are years to one decimal; `since` a partial date of last use; `related` the name of a neighbouring skill.
 */
export const Reason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('used-in-position'), years: z.number(), since: z.string().nullable() }),
  z.object({ code: z.literal('listed-only') }),
  z.object({ code: z.literal('related-skill'), related: z.string() }),
  z.object({ code: z.literal('last-used-long-ago'), since: z.string() }),
  z.object({ code: z.literal('too-few-years'), years: z.number(), asked: z.number() }),
  z.object({ code: z.literal('enough-years'), years: z.number(), asked: z.number() }),
  z.object({ code: z.literal('level-below'), found: z.string(), asked: z.string() }),
  z.object({ code: z.literal('level-above'), found: z.string(), asked: z.string() }),
  z.object({ code: z.literal('level-met'), found: z.string() }),
  z.object({ code: z.literal('mentioned') }),
  z.object({ code: z.literal('not-mentioned') }),
  z.object({ code: z.literal('not-dated') }),
]);
export type Reason = z.infer<typeof Reason>;

/** `score` is 0 to 1 before weighting; `points` is what it adds to the overall 0 to 100, one decimal. */
export const CriterionResult = z.object({
  criterion: Criterion,
  verdict: Verdict,
  score: z.number().min(0).max(1),
  points: z.number().min(0),
  reasons: z.array(Reason),
  evidence: z.array(Evidence),
});
export type CriterionResult = z.infer<typeof CriterionResult>;

/** Each 0 to 100; null where the job asks nothing of the kind. `communication` is communication in writing. */
export const Dimensions = z.object({
  skills: z.number().nullable(),
  experience: z.number().nullable(),
  education: z.number().nullable(),
  communication: z.number().nullable(),
});
export type Dimensions = z.infer<typeof Dimensions>;

/** A candidate measured against one job. The same résumé, job and engine version give the same bytes. */
export const ScreeningResult = z.object({
  engine: z.string(),
  overall: z.number().min(0).max(100),
  dimensions: Dimensions,
  suggestion: Suggestion,
  confidence: z.number().min(0).max(1),
  /** 0 to 1: likeness of the whole résumé to the posting, a part of `overall` of its own. */
  similarity: z.number().min(0).max(1),
  criteria: z.array(CriterionResult),
  /** Labels of must-haves that are missing. */
  missing: z.array(z.string()),
  warnings: z.array(DocumentWarning),
});
export type ScreeningResult = z.infer<typeof ScreeningResult>;
