import { z } from 'zod';
import { CandidateId, DocumentId, ImportId, Instant, JobId, procedure, Window } from './common.ts';

/** Codes a file can fail with; the renderer words them (`intake.failure.<CODE>`). */
export const FileFailure = z.enum([
  'ENCRYPTED',
  'DAMAGED',
  'EMPTY',
  'TOO_LARGE',
  'TOO_MANY_PAGES',
  'UNSUPPORTED',
  'NO_TEXT',
  'TIMEOUT',
  'OUT_OF_MEMORY',
  'ZIP_TOO_LARGE',
  'ZIP_TOO_MANY_ENTRIES',
  'ZIP_UNSAFE_PATH',
  'ZIP_BOMB',
  'ZIP_ENCRYPTED',
  'NOT_FOUND',
  'UNREADABLE',
]);
export type FileFailure = z.infer<typeof FileFailure>;

export const ImportFileStatus = z.enum(['waiting', 'reading', 'done', 'duplicate', 'failed', 'cancelled']);

/** `duplicate`: the same bytes were there already; the candidate named is the one that holds them. */
export const ImportFile = z.object({
  id: z.string(),
  path: z.string(),
  size: z.number().int(),
  status: ImportFileStatus,
  failure: z.object({ code: FileFailure, message: z.string() }).nullable(),
  candidateId: CandidateId.nullable(),
  documentId: DocumentId.nullable(),
  candidateName: z.string().nullable(),
});
export type ImportFile = z.infer<typeof ImportFile>;

export const ImportStatus = z.enum(['unpacking', 'running', 'done', 'cancelled', 'undone']);

export const Import = z.object({
  id: ImportId,
  jobId: JobId.nullable(),
  source: z.enum(['files', 'csv', 'folder', 'sample']),
  dryRun: z.boolean(),
  status: ImportStatus,
  counts: z.object({
    total: z.number().int(),
    waiting: z.number().int(),
    done: z.number().int(),
    duplicates: z.number().int(),
    failed: z.number().int(),
  }),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
});
export type Import = z.infer<typeof Import>;

/** What a CSV column can fill. `ignore` leaves it out. */
export const CsvField = z.enum([
  'ignore',
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'location',
  'headline',
  'link',
  'skills',
  'tags',
  'note',
]);
export type CsvField = z.infer<typeof CsvField>;

const ImportRef = z.object({ id: ImportId });

/**
 * Files arrive as authenticated uploads (`POST /uploads?path=<relative path>`, body = bytes → `{ uploadId }`), in Electron and in the
 * browser alike; `start` then takes the ids. ZIPs are unpacked within the limits.
 */
export const intake = {
  start: procedure
    .input(
      z.object({
        uploadIds: z.array(z.string()).min(1).max(20_000),
        jobId: JobId.nullable(),
        dryRun: z.boolean().default(false),
      }),
    )
    .output(Import),
  list: procedure.input(Window).output(z.object({ items: z.array(Import), total: z.number().int() })),
  get: procedure.input(ImportRef).output(Import),
  files: procedure
    .input(ImportRef.extend(Window.shape).extend({ status: ImportFileStatus.nullable().default(null) }))
    .output(z.object({ items: z.array(ImportFile), total: z.number().int() })),
  /** What was read stays; what waits is not read. */
  cancel: procedure.input(ImportRef).output(Import),
  /** Takes back every candidate, document and application the import made, except those a person has worked on since. */
  undo: procedure
    .input(ImportRef)
    .output(z.object({ import: Import, removed: z.number().int(), kept: z.number().int() })),
  /** Turns a dry run into a real import of the same files. */
  confirm: procedure.input(ImportRef).output(Import),
  previewCsv: procedure.input(z.object({ uploadId: z.string() })).output(
    z.object({
      columns: z.array(z.object({ name: z.string(), guess: CsvField, samples: z.array(z.string()) })),
      rows: z.number().int(),
    }),
  ),
  startCsv: procedure
    .input(
      z.object({
        uploadId: z.string(),
        jobId: JobId.nullable(),
        mapping: z.array(CsvField),
        dryRun: z.boolean().default(false),
      }),
    )
    .output(Import),
};
