import { forgetAnswersAbout } from '../ai/call-log.ts';
import type { Database } from '../database/open-database.ts';
import { removeDocumentFile } from '../documents/document-files.ts';

/** Files of documents that no candidate holds any more; to be removed once the transaction has ended. */
export interface OrphanedFiles {
  removeFrom(dataFolder: string): Promise<void>;
}

/** Removes candidates with everything that is only theirs, index rows and documents included. */
export async function removeCandidates(database: Database, ids: readonly string[]): Promise<OrphanedFiles> {
  const hashes: string[] = [];
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const documents = await database
      .selectFrom('candidate_documents')
      .select('document_id')
      .distinct()
      .where('candidate_id', 'in', some)
      .execute();
    const applications = await database
      .selectFrom('applications')
      .select('id')
      .where('candidate_id', 'in', some)
      .execute();
    await forgetAnswersAbout(
      database,
      applications.map((row) => row.id),
    );
    const numbers = await database
      .selectFrom('candidates')
      .select('number')
      .where('id', 'in', some)
      .execute();
    await database
      .deleteFrom('candidate_index')
      .where(
        'rowid',
        'in',
        numbers.map((row) => row.number),
      )
      .execute();
    await database.deleteFrom('candidates').where('id', 'in', some).execute();
    if (documents.length === 0) continue;
    const orphans = await database
      .deleteFrom('documents')
      .where(
        'id',
        'in',
        documents.map((row) => row.document_id),
      )
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('candidate_documents')
              .select('candidate_id')
              .whereRef('document_id', '=', 'documents.id'),
          ),
        ),
      )
      .returning('sha256')
      .execute();
    hashes.push(...orphans.map((row) => row.sha256));
  }
  return {
    async removeFrom(dataFolder) {
      for (const sha256 of hashes) await removeDocumentFile(dataFolder, sha256);
    },
  };
}
