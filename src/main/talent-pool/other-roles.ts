import type { Outputs } from '../../contract/index.ts';
import type { Core } from '../core.ts';
import { jobProfile, listJobs } from '../jobs/queries.ts';
import { asOfMonth } from '../screening/as-of.ts';

const TIMEOUT_MS = 30_000;
const MOST_JOBS = 100;

/** How a candidate measures up to every open job, best first; nothing is stored, nobody is put forward. */
export async function otherRoles(
  core: Core,
  candidateId: string,
): Promise<Outputs['candidates']['otherRoles']> {
  const { database } = core;
  const resume = await database
    .selectFrom('candidate_documents')
    .innerJoin('resumes', 'resumes.document_id', 'candidate_documents.document_id')
    .select(['resumes.document_id as documentId', 'parsed', 'extracted'])
    .where('candidate_id', '=', candidateId)
    .where('is_resume', '=', 1)
    .orderBy('candidate_documents.created_at', 'desc')
    .executeTakeFirst();
  if (!resume) return [];
  const { items } = await listJobs(database, {
    search: '',
    status: ['active'],
    department: null,
    location: null,
    sort: 'updated',
    offset: 0,
    limit: MOST_JOBS,
  });
  const applied = new Set(
    (
      await database
        .selectFrom('applications')
        .select('job_id')
        .where('candidate_id', '=', candidateId)
        .execute()
    ).map((row) => row.job_id),
  );
  const roles: Outputs['candidates']['otherRoles'] = [];
  for (const job of items) {
    const profile = await jobProfile(database, job.id);
    if (!profile) continue;
    const [screened] = await core.pool.run(
      'screening.screen',
      { profile, asOf: asOfMonth(core.now()), resumes: [{ applicationId: job.id, ...resume }] },
      { timeout: TIMEOUT_MS },
    );
    if (screened)
      roles.push({
        jobId: job.id,
        title: job.title,
        overall: screened.record.overall,
        applied: applied.has(job.id),
      });
  }
  return roles.sort((a, b) => b.overall - a.overall || (a.jobId < b.jobId ? -1 : 1));
}
