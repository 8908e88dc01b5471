import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { documentFile } from '../documents/document-files.ts';
import type { ReadResult } from '../resumes/read-document.ts';
import { readInPool } from '../resumes/read-in-pool.ts';
import { asOfMonth } from '../screening/as-of.ts';
import { saveReading } from './save-reading.ts';

/** Reads a stored document as this version does; null where it is not there any more. @throws PoolError */
export async function readStored(
  core: Core,
  documentId: string,
  signal?: AbortSignal,
): Promise<ReadResult | null> {
  const row = await core.database
    .selectFrom('documents')
    .innerJoin('resumes', 'resumes.document_id', 'documents.id')
    .innerJoin('candidate_documents', 'candidate_documents.document_id', 'documents.id')
    .select(['documents.sha256', 'resumes.extracted', 'candidate_documents.name'])
    .where('documents.id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  const request = {
    file: documentFile(core.host.dataFolder, row.sha256),
    fileName: row.name,
    asOf: asOfMonth(core.now()),
    profile: null,
    stored: row.extracted,
  };
  return readInPool(core.pool, request, signal);
}

/** Reads all documents of a candidate again; all of it is written or nothing. @throws PoolError */
export async function rereadCandidate(core: Core, candidateId: string): Promise<void> {
  const documents = await core.database
    .selectFrom('candidate_documents')
    .select('document_id')
    .where('candidate_id', '=', candidateId)
    .where('is_resume', '=', 1)
    .execute();
  const results: [string, ReadResult][] = [];
  for (const { document_id } of documents) {
    const result = await readStored(core, document_id);
    if (result) results.push([document_id, result]);
  }
  await core.database.transaction().execute((transaction) => saveAll(core, transaction, results));
  core.wakeTasks();
  tellRead(core, [candidateId]);
}

async function saveAll(
  core: Core,
  transaction: Database,
  results: readonly [string, ReadResult][],
): Promise<void> {
  for (const [documentId, result] of results)
    await saveReading(transaction, { documentId, result, now: core.now() });
}

/** Every window shows what is known now. */
export function tellRead(core: Core, candidateIds: readonly string[]): void {
  core.changes.publish('candidate', candidateIds);
  core.changes.publish('duplicate');
}
