import type { Job } from '../../../contract/jobs.ts';
import type { ScreeningResult } from '../../../contract/screening-result.ts';
import type { Database } from '../../database/open-database.ts';
import { overallFrom } from '../../screening/engine/overall.ts';
import { saveScreening } from '../../screening/queries.ts';
import { screeningRecord } from '../../screening/screening-record.ts';

/** Gives every applicant of a job a screening with made-up scores: what is measured is ranking, not reading. */
export async function addScreenings(database: Database, job: Job, now: number): Promise<void> {
  const documentId = await oneDocument(database, now);
  const applications = await database
    .selectFrom('applications')
    .select('id')
    .where('job_id', '=', job.id)
    .orderBy('id')
    .execute();
  for (let from = 0; from < applications.length; from += 1000)
    await database.transaction().execute(async (transaction) => {
      for (const [index, { id }] of applications.slice(from, from + 1000).entries())
        await saveScreening(transaction, {
          applicationId: id,
          jobId: job.id,
          documentId,
          record: screeningRecord(resultOf(job, from + index)),
          at: now,
        });
    });
}

async function oneDocument(database: Database, now: number): Promise<string> {
  const id = '01a00000-0000-7000-8000-000000000000';
  await database
    .insertInto('documents')
    .values({
      id,
      sha256: 'bench',
      media_type: 'text/plain',
      kind: 'text',
      size: 0,
      pages: '[]',
      created_at: now,
    })
    .execute();
  return id;
}

function resultOf(job: Job, number: number): ScreeningResult {
  const scores = job.criteria.map((_, index) => ((number * (index + 7)) % 101) / 100);
  const similarity = (number % 89) / 100;
  const { overall, points } = overallFrom(job.criteria, scores, similarity);
  const criteria = job.criteria.map((criterion, index) => ({
    criterion,
    verdict: 'partly' as const,
    score: scores[index] ?? 0,
    points: points[index] ?? 0,
    reasons: [],
    evidence: [],
  }));
  return {
    engine: 'bench',
    overall,
    dimensions: { skills: overall, experience: null, education: null, communication: null },
    suggestion: 'review',
    confidence: 1,
    similarity,
    criteria,
    missing: [],
    warnings: [],
  };
}
