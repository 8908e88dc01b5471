import type { ParsedResume } from '../../contract/resume.ts';
import type { ScreeningResult } from '../../contract/screening-result.ts';
import type { Database } from '../database/open-database.ts';
import { unpack } from '../resumes/stored-document.ts';

/** The stored screening of an application with the document its quotes stand in. */
export async function storedResult(
  database: Database,
  applicationId: string,
): Promise<{ result: ScreeningResult; candidateId: string; documentId: string } | undefined> {
  const row = await database
    .selectFrom('screenings')
    .innerJoin('applications', 'applications.id', 'screenings.application_id')
    .select(['screenings.result', 'screenings.document_id', 'applications.candidate_id'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return (
    row && {
      result: unpack<ScreeningResult>(row.result),
      candidateId: row.candidate_id,
      documentId: row.document_id,
    }
  );
}

/** The line under a candidate's name: where, and which languages. A place is hidden in blind review. */
export async function applicationSummary(
  database: Database,
  applicationId: string,
  blind: boolean,
): Promise<{ location: string | null; languages: string[] }> {
  const row = await database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .leftJoin('screenings', 'screenings.application_id', 'applications.id')
    .leftJoin('resumes', 'resumes.document_id', 'screenings.document_id')
    .select(['candidates.location', 'resumes.parsed'])
    .where('applications.id', '=', applicationId)
    .executeTakeFirst();
  const resume = row?.parsed ? (JSON.parse(row.parsed) as ParsedResume) : null;
  const languages = (resume?.languages ?? []).map(({ name, level }) =>
    level === null ? name : `${name} ${level}`,
  );
  return { location: blind ? null : (row?.location ?? null), languages };
}
