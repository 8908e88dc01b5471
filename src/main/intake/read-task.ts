import { basename } from 'node:path';
import type { FileFailure } from '../../contract/intake.ts';
import type { Models } from '../ai/models.ts';
import type { Core } from '../core.ts';
import type { ImportFilesTable } from '../database/schema.ts';
import { hashFile } from '../documents/document-files.ts';
import { jobProfile } from '../jobs/queries.ts';
import { readFailure, readInPool } from '../resumes/read-in-pool.ts';
import { asOfMonth } from '../screening/as-of.ts';
import type { TaskEffect } from '../tasks/commit-queue.ts';
import type { TaskHandler } from '../tasks/task-runner.ts';
import type { ImportRun } from './import-run.ts';
import { finishImportIfDone, importFile, updateImportFile } from './queries.ts';
import { readCsvRow } from './read-csv-row.ts';
import { recogniseByModel } from './recognise-by-model.ts';
import { saveKnownDocument, saveNewDocument } from './save-document.ts';

/** Reads one file of an import and writes its candidate, or why it could not be read. One bad file never stops the rest. */
export function readHandler(core: Core, models: Models): TaskHandler {
  return async ({ importId, fileId }: { importId: string; fileId: string }, { signal }) => {
    const file = await importFile(core.database, fileId);
    const run = await core.database
      .selectFrom('imports')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirst();
    if (!file || !run || file.status !== 'waiting') return async () => {};
    const effect =
      file.record === null ? await readFile(core, models, file, run, signal) : readCsvRow(core, file, run);
    return async (transaction, afterCommit) => {
      await effect(transaction, afterCommit);
      await finishImportIfDone(transaction, importId, core.now());
      core.changes.publish('import', [importId]);
    };
  };
}

async function readFile(
  core: Core,
  models: Models,
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
    const profile = run.job_id === null ? null : ((await jobProfile(core.database, run.job_id)) ?? null);
    const request = { file: file.file, fileName: basename(file.path), asOf: asOfMonth(core.now()), profile };
    const result = await readInPool(core.pool, request, signal, () =>
      recogniseByModel(core, models, request.file, run, signal),
    );
    return await saveNewDocument(core, file, run, sha256, result);
  } catch (error) {
    if (signal.aborted) throw error;
    const known = readFailure(error);
    if (known) return failed(file, known.code, known.message);
    core.log.error({ file: file.id, error: String(error) }, 'a document could not be read');
    return failed(file, 'DAMAGED', 'The file could not be read. It seems to be damaged.');
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
