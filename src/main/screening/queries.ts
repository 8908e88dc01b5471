import type { Database } from '../database/open-database.ts';
import type { ScreenRequest } from './screen-stored.ts';
import type { ScreeningRecord } from './screening-record.ts';

/** Applications of a job whose candidate has a résumé, in a fixed order. */
export async function applicationsToScreen(database: Database, jobId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('applications')
    .select('applications.id')
    .where('job_id', '=', jobId)
    .where((e) =>
      e.exists(
        e
          .selectFrom('candidate_documents')
          .select('document_id')
          .whereRef('candidate_documents.candidate_id', '=', 'applications.candidate_id')
          .where('is_resume', '=', 1),
      ),
    )
    .orderBy('applications.id')
    .execute();
  return rows.map((row) => row.id);
}

/** The newest résumé of each application's candidate, as it is stored. */
export async function resumesOf(
  database: Database,
  applicationIds: readonly string[],
): Promise<ScreenRequest['resumes']> {
  const rows = await database
    .selectFrom('applications')
    .innerJoin('candidate_documents', 'candidate_documents.candidate_id', 'applications.candidate_id')
    .innerJoin('resumes', 'resumes.document_id', 'candidate_documents.document_id')
    .select([
      'applications.id as applicationId',
      'resumes.document_id as documentId',
      'resumes.parsed',
      'resumes.extracted',
    ])
    .where('applications.id', 'in', applicationIds)
    .where('candidate_documents.is_resume', '=', 1)
    .orderBy('applications.id')
    .orderBy('candidate_documents.created_at', 'desc')
    .orderBy('candidate_documents.document_id', 'desc')
    .execute();
  return rows.filter((row, index) => row.applicationId !== rows[index - 1]?.applicationId);
}

/** Writes a screening in place of the one before. */
export async function saveScreening(
  database: Database,
  {
    applicationId,
    jobId,
    documentId,
    record,
    at,
  }: { applicationId: string; jobId: string; documentId: string; record: ScreeningRecord; at: number },
): Promise<void> {
  const row = { application_id: applicationId, job_id: jobId, document_id: documentId, ...record, at };
  const { application_id, ...columns } = row;
  await database
    .insertInto('screenings')
    .values(row)
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(columns))
    .execute();
}
