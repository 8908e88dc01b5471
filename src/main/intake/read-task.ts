import { basename } from 'node:path';
import { FileFailure } from '../../contract/intake.ts';
import type { Core } from '../core.ts';
import type { ImportFilesTable } from '../database/schema.ts';
import { hashFile } from '../documents/document-files.ts';
import { jobProfile } from '../jobs/queries.ts';
import type { ReadResult } from '../resumes/read-document.ts';
import { asOfMonth } from '../screening/as-of.ts';
import type { TaskEffect } from '../tasks/commit-queue.ts';
import { PoolError } from '../tasks/pool.ts';
import type { TaskHandler } from '../tasks/task-runner.ts';
import { finishImportIfDone, importFile, updateImportFile } from './queries.ts';
import { readCsvRow } from './read-csv-row.ts';
import { saveKnownDocument, saveNewDocument } from './save-document.ts';

/** A document with a text layer is read in milliseconds; one that takes this long is hostile. */
const READ_TIMEOUT_MS = 10_000;
/** Recognising ten scanned pages on a slow machine takes minutes. */
const OCR_TIMEOUT_MS = 300_000;

/** Reads one file of an import and writes its candidate, or why it could not be read. One bad file never stops the rest. */
export function readHandler(core: Core): TaskHandler {
  return async ({ importId, fileId }: { importId: string; fileId: string }, { signal }) => {
    const file = await importFile(core.database, fileId);
    const run = await core.database
      .selectFrom('imports')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirst();
    if (!file || !run || file.status !== 'waiting') return async () => {};
    const effect =
      file.record === null ? await readFile(core, file, run, signal) : readCsvRow(core, file, run);
    return async (transaction, afterCommit) => {
      await effect(transaction, afterCommit);
      await finishImportIfDone(transaction, importId, core.now());
      core.changes.publish('import', [importId]);
    };
  };
}

/** What the files of one import have in common. */
export interface ImportRun {
  id: string;
  job_id: string | null;
  dry_run: number;
  started_at: number;
}

async function readFile(
  core: Core,
  file: ImportFilesTable,
  run: ImportRun,
  signal: AbortSignal,
): Promise<TaskEffect> {
  if (file.file === null) return failed(file, 'NOT_FOUND', 'The file is no longer there.');
  try {
    const sha256 = await hashFile(file.file);
    const known = await core.database
      .selectFrom('documents')
      .select('id')
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (known) return saveKnownDocument(core, file, run, known.id);
    const result = await readInPool(core, file, file.file, run, signal);
    return saveNewDocument(core, file, run, sha256, result);
  } catch (error) {
    if (signal.aborted) throw error;
    const { code, message } = error as { code?: string | null; message: string };
    const failure = FileFailure.safeParse(code === 'ENOENT' ? 'NOT_FOUND' : code);
    if (!failure.success) core.log.error({ file: file.id, error: message }, 'a document could not be read');
    if (failure.success) return failed(file, failure.data, message);
    return failed(file, 'DAMAGED', 'The file could not be read. It seems to be damaged.');
  }
}

/** Without recognition first: a text layer is the rule, and recognition needs another time limit. */
async function readInPool(
  core: Core,
  file: ImportFilesTable,
  path: string,
  run: ImportRun,
  signal: AbortSignal,
): Promise<ReadResult> {
  const profile = run.job_id === null ? null : ((await jobProfile(core.database, run.job_id)) ?? null);
  const request = { file: path, fileName: basename(file.path), asOf: asOfMonth(core.now()), profile };
  try {
    return await core.pool.run(
      'resumes.read',
      { ...request, ocr: false },
      { timeout: READ_TIMEOUT_MS, signal },
    );
  } catch (error) {
    if (!(error instanceof PoolError) || error.code !== 'NO_TEXT') throw error;
    return core.pool.run('resumes.read', { ...request, ocr: true }, { timeout: OCR_TIMEOUT_MS, signal });
  }
}

function failed(file: ImportFilesTable, code: FileFailure, message: string): TaskEffect {
  return (transaction) =>
    updateImportFile(transaction, file.id, {
      status: 'failed',
      failure_code: code,
      failure_message: message,
    });
}
