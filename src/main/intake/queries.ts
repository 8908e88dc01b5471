import type { Import, ImportFile } from '../../contract/intake.ts';
import { ImportFile as ImportFileShape, Import as ImportShape } from '../../contract/intake.ts';
import { codeName } from '../blind/code-name.ts';
import type { Database } from '../database/open-database.ts';
import type { ImportFilesTable, ImportsTable } from '../database/schema.ts';

type CountedImport = ImportsTable & {
  total: number;
  waiting: number;
  done: number;
  duplicates: number;
  failed: number;
};

function countedImports(database: Database) {
  return database
    .selectFrom('imports')
    .leftJoin('import_files', 'import_files.import_id', 'imports.id')
    .selectAll('imports')
    .select((e) => [
      e.fn.count<number>('import_files.id').as('total'),
      e.fn
        .count<number>('import_files.id')
        .filterWhere('import_files.status', 'in', ['waiting', 'reading'])
        .as('waiting'),
      e.fn.count<number>('import_files.id').filterWhere('import_files.status', '=', 'done').as('done'),
      e.fn
        .count<number>('import_files.id')
        .filterWhere('import_files.status', '=', 'duplicate')
        .as('duplicates'),
      e.fn.count<number>('import_files.id').filterWhere('import_files.status', '=', 'failed').as('failed'),
    ])
    .groupBy('imports.id');
}

function importFromRow(row: CountedImport): Import {
  return ImportShape.parse({
    id: row.id,
    jobId: row.job_id,
    source: row.source,
    dryRun: row.dry_run === 1,
    status: row.status,
    counts: {
      total: row.total,
      waiting: row.waiting,
      done: row.done,
      duplicates: row.duplicates,
      failed: row.failed,
    },
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  });
}

export async function findImport(database: Database, id: string): Promise<Import | undefined> {
  const row = await countedImports(database).where('imports.id', '=', id).executeTakeFirst();
  return row && importFromRow(row);
}

/** Newest first. */
export async function listImports(
  database: Database,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: Import[]; total: number }> {
  const rows = await countedImports(database)
    .orderBy('imports.started_at', 'desc')
    .orderBy('imports.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await database
    .selectFrom('imports')
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { items: rows.map(importFromRow), total };
}

export async function listImportFiles(
  database: Database,
  {
    id,
    status,
    limit,
    offset,
  }: { id: string; status: ImportFile['status'] | null; limit: number; offset: number },
  blind: boolean,
): Promise<{ items: ImportFile[]; total: number }> {
  const files = database
    .selectFrom('import_files')
    .where('import_id', '=', id)
    .$if(status !== null, (query) => query.where('status', '=', status as string));
  const { total } = await files.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  // In the order of names, places would tell names.
  const ordered = blind ? files.selectAll() : files.selectAll().orderBy('path');
  const rows = await ordered.orderBy('id').limit(limit).offset(offset).execute();
  return { items: rows.map((row, index) => fileFromRow(row, blind ? offset + index + 1 : null)), total };
}

/** `hiddenAs` numbers the file while names are hidden: file names tend to be the person's. */
function fileFromRow(row: ImportFilesTable, hiddenAs: number | null): ImportFile {
  const ending = /\.[a-z\d]{1,5}$/i.exec(row.path)?.[0] ?? '';
  return ImportFileShape.parse({
    id: row.id,
    path: hiddenAs === null ? row.path : `${hiddenAs}${ending}`,
    size: row.size,
    status: row.status,
    failure:
      row.failure_code === null ? null : { code: row.failure_code, message: row.failure_message ?? '' },
    candidateId: row.candidate_id,
    documentId: row.document_id,
    candidateName:
      hiddenAs === null || row.candidate_id === null ? row.candidate_name : codeName(row.candidate_id),
  });
}

export async function importFile(database: Database, id: string): Promise<ImportFilesTable | undefined> {
  return database.selectFrom('import_files').selectAll().where('id', '=', id).executeTakeFirst();
}

/** When the person behind a file applied; null where that is not known. */
export async function appliedAtOf(database: Database, fileId: string): Promise<number | null> {
  const row = await database
    .selectFrom('import_file_dates')
    .select('applied_at')
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  return row?.applied_at ?? null;
}

export type NewImportFile = Pick<ImportFilesTable, 'id' | 'import_id' | 'path' | 'size' | 'file' | 'record'> &
  Partial<ImportFilesTable>;

export async function insertImportFiles(database: Database, files: readonly NewImportFile[]): Promise<void> {
  const none = {
    failure_code: null,
    failure_message: null,
    candidate_id: null,
    document_id: null,
    candidate_name: null,
    created_candidate: 0,
  };
  for (let from = 0; from < files.length; from += 500)
    await database
      .insertInto('import_files')
      .values(files.slice(from, from + 500).map((file) => ({ ...none, status: 'waiting', ...file })))
      .execute();
}

export async function updateImportFile(
  database: Database,
  id: string,
  columns: Partial<ImportFilesTable>,
): Promise<void> {
  await database.updateTable('import_files').set(columns).where('id', '=', id).execute();
}

/** An import is done once nothing of it waits; archives are unpacked before their files wait. */
export async function finishImportIfDone(database: Database, id: string, now: number): Promise<void> {
  await database
    .updateTable('imports')
    .set({ status: 'done', finished_at: now })
    .where('id', '=', id)
    .where('status', 'in', ['running', 'unpacking'])
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('import_files')
            .select('id')
            .where('import_id', '=', id)
            .where('status', 'in', ['waiting', 'reading']),
        ),
      ),
    )
    .execute();
}
