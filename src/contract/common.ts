import { oc } from '@orpc/contract';
import { z } from 'zod';

export const JobId = z.uuid().brand<'JobId'>();
export type JobId = z.infer<typeof JobId>;
export const CandidateId = z.uuid().brand<'CandidateId'>();
export type CandidateId = z.infer<typeof CandidateId>;
export const ApplicationId = z.uuid().brand<'ApplicationId'>();
export type ApplicationId = z.infer<typeof ApplicationId>;
export const DocumentId = z.uuid().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
export const ImportId = z.uuid().brand<'ImportId'>();
export type ImportId = z.infer<typeof ImportId>;
export const TaskId = z.uuid().brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;
export const ActionId = z.uuid().brand<'ActionId'>();
export type ActionId = z.infer<typeof ActionId>;

/** Epoch milliseconds, UTC. Formatted in the renderer alone. */
export const Instant = z.number().int();

/** A window into a sorted list. `limit` at most 500. */
export const Window = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});

/** The closed set of errors a call can end in; the renderer words them (`errors.<CODE>`). Anything else is INTERNAL. */
export const errors = {
  NOT_FOUND: { data: z.object({ entity: z.string(), id: z.string() }) },
  CONFLICT: { data: z.object({ reason: z.string() }) },
  INVALID_INPUT: { data: z.object({ field: z.string(), reason: z.string() }) },
  INVALID_QUERY: { data: z.object({ position: z.number().int(), reason: z.string() }) },
  INVALID_DOCUMENT: { data: z.object({ reason: z.string() }) },
  DISK_FULL: { data: z.object({ needed: z.number() }) },
  INTERNAL: { data: z.object({ logId: z.string() }) },
} as const;

/** Every procedure starts from here, so that the errors are the same everywhere. */
export const procedure = oc.errors(errors);
