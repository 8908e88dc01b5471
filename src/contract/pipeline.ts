import { z } from 'zod';
import { ActionId, ApplicationId, CandidateId, Instant, JobId, procedure } from './common.ts';

/** In order. `declined` and `withdrawn` end an application; a person moves it there, never the software. */
export const Stage = z.enum(['applied', 'screening', 'interview', 'offer', 'hired', 'declined', 'withdrawn']);
export type Stage = z.infer<typeof Stage>;

export const StageChange = z.object({
  id: z.string(),
  from: Stage.nullable(),
  to: Stage,
  reason: z.string().nullable(),
  actor: z.string(),
  at: Instant,
  undoneAt: Instant.nullable(),
});
export type StageChange = z.infer<typeof StageChange>;

export const BoardCard = z.object({
  applicationId: ApplicationId,
  candidateId: CandidateId,
  name: z.string(),
  headline: z.string().nullable(),
  overall: z.number().nullable(),
  stage: Stage,
  onHold: z.boolean(),
  shortlisted: z.boolean(),
  since: Instant,
});
export type BoardCard = z.infer<typeof BoardCard>;

/** What a bulk action does. `advance` goes one stage on. */
export const BulkAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('advance') }),
  z.object({ kind: z.literal('move'), stage: Stage }),
  z.object({ kind: z.literal('hold'), on: z.boolean() }),
  z.object({ kind: z.literal('decline'), reason: z.string().max(500).nullable() }),
  z.object({ kind: z.literal('shortlist'), on: z.boolean() }),
  z.object({ kind: z.literal('tag'), tag: z.string().trim().min(1).max(40) }),
]);
export type BulkAction = z.infer<typeof BulkAction>;

/** `changed` is what (would) change, with the stage before and after; `unchanged` were there already or have ended. */
export const BulkPreview = z.object({
  changed: z.array(z.object({ applicationId: ApplicationId, name: z.string(), from: Stage, to: Stage })),
  unchanged: z.array(
    z.object({
      applicationId: ApplicationId,
      name: z.string(),
      reason: z.enum(['already', 'ended', 'last-stage']),
    }),
  ),
});

/** Something a person did that can be taken back. `kind` and `count` are worded by the renderer. */
export const UndoableAction = z.object({
  id: ActionId,
  kind: z.string(),
  count: z.number().int(),
  label: z.string(),
  at: Instant,
});

export const pipeline = {
  board: procedure
    .input(z.object({ jobId: JobId, limitPerStage: z.number().int().min(1).max(500).default(100) }))
    .output(
      z.object({
        columns: z.array(z.object({ stage: Stage, total: z.number().int(), cards: z.array(BoardCard) })),
      }),
    ),
  preview: procedure
    .input(z.object({ applicationIds: z.array(ApplicationId).min(1).max(5000), action: BulkAction }))
    .output(BulkPreview),
  /** All or nothing, as one action that can be undone. */
  apply: procedure
    .input(z.object({ applicationIds: z.array(ApplicationId).min(1).max(5000), action: BulkAction }))
    .output(z.object({ action: UndoableAction.nullable(), preview: BulkPreview })),
  /** Takes back the action named, or the last one not yet undone. NOT_FOUND when there is none; CONFLICT when someone moved on since. */
  undo: procedure.input(z.object({ actionId: ActionId.nullable().default(null) })).output(UndoableAction),
  redo: procedure.input(z.object({ actionId: ActionId })).output(UndoableAction),
  lastAction: procedure.output(UndoableAction.nullable()),
  history: procedure.input(z.object({ applicationId: ApplicationId })).output(z.array(StageChange)),
  /** Adds candidates of the pool to a job; those who applied already are left alone. */
  addToJob: procedure
    .input(z.object({ candidateIds: z.array(CandidateId).min(1).max(5000), jobId: JobId }))
    .output(z.object({ added: z.number().int(), already: z.number().int() })),
};
