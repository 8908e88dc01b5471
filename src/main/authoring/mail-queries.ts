import type { Database } from '../database/open-database.ts';

/** Who a mail is for, and about which job. */
export interface Addressee {
  candidateId: string;
  name: string | null;
  email: string | null;
  jobId: string;
  jobTitle: string;
  noAi: boolean;
}

/** The candidate and the job of an application; null for unknown applications. */
export async function addresseeOf(database: Database, applicationId: string): Promise<Addressee | null> {
  const row = await database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .select([
      'candidates.id',
      'candidates.name',
      'candidates.email',
      'candidates.no_ai',
      'jobs.id as jobId',
      'jobs.title as jobTitle',
    ])
    .where('applications.id', '=', applicationId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    candidateId: row.id,
    name: row.name,
    email: row.email,
    jobId: row.jobId,
    jobTitle: row.jobTitle,
    noAi: row.no_ai === 1,
  };
}
