import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { Core } from '../core.ts';
import type { TaskHandler } from '../tasks/task-runner.ts';
import { finishImportIfDone, importFile, insertImportFiles, updateImportFile } from './queries.ts';
import { queueReading } from './start-import.ts';
import { unpackZip, ZipError } from './unpack-zip.ts';

/** Unpacks one archive and queues its files; the row of the archive itself gives way to theirs. */
export function unpackHandler(core: Core): TaskHandler {
  return async ({ importId, fileId }: { importId: string; fileId: string }) => {
    const archive = await importFile(core.database, fileId);
    if (!archive?.file) return async () => {};
    const zip = archive.file;
    try {
      const entries = await unpackZip(zip, join(core.host.dataFolder, 'uploads', `unpacked-${fileId}`));
      const files = entries.map(({ path, size, file, failure }) => ({
        ...{ id: newId(), import_id: importId, path: `${archive.path}/${path}`, size, file, record: null },
        ...(failure
          ? { status: 'failed', failure_code: failure.code, failure_message: failure.message }
          : {}),
      }));
      return async (transaction, afterCommit) => {
        await insertImportFiles(transaction, files);
        await queueReading(
          transaction,
          importId,
          files.filter((file) => file.file !== null),
          core.now(),
        );
        await transaction.deleteFrom('import_files').where('id', '=', fileId).execute();
        await finishImportIfDone(transaction, importId, core.now());
        core.changes.publish('import', [importId]);
        afterCommit(() => rm(zip, { force: true }));
      };
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      return async (transaction) => {
        await updateImportFile(transaction, fileId, {
          status: 'failed',
          failure_code: error.code,
          failure_message: error.message,
        });
        await finishImportIfDone(transaction, importId, core.now());
        core.changes.publish('import', [importId]);
      };
    }
  };
}
