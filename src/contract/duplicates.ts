import { z } from 'zod';
import { CandidateSummary } from './candidates.ts';
import { CandidateId, Instant, procedure, Window } from './common.ts';

/** Why two records look like one person, strongest first. */
export const DuplicateReason = z.enum([
  'same-document',
  'same-email',
  'same-phone',
  'same-link',
  'similar-name',
]);

export const DuplicatePair = z.object({
  id: z.string(),
  left: CandidateSummary,
  right: CandidateSummary,
  reasons: z.array(DuplicateReason),
  likeness: z.number(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

export const duplicates = {
  list: procedure.input(Window).output(z.object({ items: z.array(DuplicatePair), total: z.number().int() })),
  /** `absorb`'s documents, applications, notes and tags move to `keep`; `take` names fields whose value comes from `absorb`. Undone by `unmerge`, without loss. */
  merge: procedure
    .input(
      z.object({
        keep: CandidateId,
        absorb: CandidateId,
        take: z.array(z.enum(['name', 'email', 'phone', 'location', 'headline'])).default([]),
      }),
    )
    .output(z.object({ mergeId: z.string() })),
  unmerge: procedure.input(z.object({ mergeId: z.string() })).output(z.object({ restored: CandidateId })),
  merges: procedure.output(
    z.array(
      z.object({
        mergeId: z.string(),
        kept: CandidateId,
        keptName: z.string(),
        absorbedName: z.string(),
        at: Instant,
      }),
    ),
  ),
  /** "These are two people": the pair is not proposed again. */
  dismiss: procedure.input(z.object({ id: z.string() })).output(z.object({ id: z.string() })),
};
