import { v7 as newId } from 'uuid';
import type { Import } from '../../contract/intake.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import type { UploadsTable } from '../database/schema.ts';
import { enqueue, type NewTask } from '../tasks/task-queries.ts';
import { findImport, insertImportFiles, type NewImportFile } from './queries.ts';

export interface StartImport {
  uploadIds: readonly string[];
  jobId: string | null;
  dryRun: boolean;
  source: Import['source'];
  /** When those behind the uploads applied, by upload (epoch milliseconds); who is not in it applies when read. */
  appliedAt?: ReadonlyMap<string, number>;
}

/** Puts uploaded files into an import and queues their reading. Uploads that are not (or no longer) there are passed over. */
export async function startImport(
  core: Core,
  { uploadIds, jobId, dryRun, source, appliedAt }: StartImport,
): Promise<Import> {
  const { database, now } = core;
  const id = newId();
  await database.transaction().execute(async (transaction) => {
    const uploads = await takeUploads(transaction, uploadIds);
    await transaction
      .insertInto('imports')
      .values({
        id,
        job_id: jobId,
        source,
        dry_run: dryRun ? 1 : 0,
        status: 'running',
        started_at: now(),
        finished_at: null,
        undone_at: null,
      })
      .execute();
    const files = uploads.map((upload) => ({
      id: newId(),
      import_id: id,
      path: upload.path,
      size: upload.size,
      file: upload.file,
      record: null,
    }));
    await insertImportFiles(transaction, files);
    const dates = uploads.flatMap((upload, place) => {
      const [file, date] = [files[place], appliedAt?.get(upload.id)];
      return file && date !== undefined ? [{ file_id: file.id, applied_at: date }] : [];
    });
    if (dates.length > 0) await transaction.insertInto('import_file_dates').values(dates).execute();
    await queueReading(transaction, id, files, now());
  });
  core.changes.publish('import', [id]);
  core.wakeTasks();
  const started = await findImport(database, id);
  if (!started) throw new Error('The import that was just written is gone.');
  return started;
}

async function takeUploads(database: Database, ids: readonly string[]): Promise<UploadsTable[]> {
  const uploads: UploadsTable[] = [];
  for (let from = 0; from < ids.length; from += 1000) {
    const some = ids.slice(from, from + 1000);
    uploads.push(
      ...(await database.selectFrom('uploads').selectAll().where('id', 'in', some).orderBy('path').execute()),
    );
    await database.deleteFrom('uploads').where('id', 'in', some).execute();
  }
  return uploads;
}

/** One task a file: archives are unpacked, everything else is read. */
export async function queueReading(
  database: Database,
  importId: string,
  files: readonly NewImportFile[],
  now: number,
): Promise<void> {
  const tasks = files.map(
    (file): NewTask => ({
      kind: /\.zip$/i.test(file.path) ? 'intake.unpack' : 'intake.read',
      payload: { importId, fileId: file.id },
      idempotencyKey: `intake:${file.id}`,
      group: importId,
      subject: importId,
    }),
  );
  await enqueue(database, now, tasks);
}

/** What was read stays; what waits is marked cancelled and its waiting files are given up. */
export async function cancelImport(core: Core, id: string): Promise<void> {
  await core.cancelTasks(id);
  await core.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('import_files')
      .set({ status: 'cancelled' })
      .where('import_id', '=', id)
      .where('status', 'in', ['waiting', 'reading'])
      .execute();
    await transaction
      .updateTable('imports')
      .set({ status: 'cancelled', finished_at: core.now() })
      .where('id', '=', id)
      .where('status', 'in', ['unpacking', 'running'])
      .execute();
  });
  core.changes.publish('import', [id]);
}

/** A dry run in earnest: the same files are read again, and this time kept. Files that failed stay as they are. */
export async function confirmImport(core: Core, id: string): Promise<void> {
  const { database, now } = core;
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('imports')
      .set({ dry_run: 0, status: 'running', finished_at: null })
      .where('id', '=', id)
      .execute();
    const files = await transaction
      .updateTable('import_files')
      .set({ status: 'waiting', candidate_name: null, candidate_id: null, document_id: null })
      .where('import_id', '=', id)
      .where('status', 'in', ['done', 'duplicate'])
      .returningAll()
      .execute();
    await enqueue(
      transaction,
      now(),
      files.map((file) => ({
        kind: 'intake.read',
        payload: { importId: id, fileId: file.id },
        idempotencyKey: `intake:${file.id}:confirmed`,
        group: `${id}`,
        subject: id,
      })),
    );
  });
  core.changes.publish('import', [id]);
  core.wakeTasks();
}
