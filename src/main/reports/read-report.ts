import type { ReportRequest } from '../../contract/reports.ts';
import type { RankingRow } from '../../contract/screening.ts';
import { blindResult } from '../blind/blind-result.ts';
import { redactorOf } from '../blind/identity-queries.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { findJob } from '../jobs/queries.ts';
import { rankingRows } from '../screening/ranking-queries.ts';
import { storedResult } from '../screening/result-queries.ts';
import { NobodyToReportError, NothingToReportError } from './nothing-to-report.ts';
import type { ReportCandidate, ReportData } from './report-data.ts';

/** Reads what a report needs. @throws NothingToReportError, NobodyToReportError */
export async function reportData(core: Core, request: ReportRequest, blind: boolean): Promise<ReportData> {
  const { database } = core;
  const ids = await applicationsOf(database, request);
  const [first] = ids;
  const jobId = request.kind === 'shortlist' ? request.jobId : await jobOf(database, first);
  const job = await findJob(database, jobId);
  if (!job) throw new NothingToReportError('job', jobId);
  if (ids.length === 0) throw new NobodyToReportError(`Nobody to report on in job ${jobId}`);
  const rows = await rankingRows(database, ids, blind);
  const candidates = await Promise.all(
    [...rows.values()].map((row) => reportCandidate(database, row, blind)),
  );
  return {
    kind: request.kind,
    job: { title: job.title, location: job.location, benchmark: job.benchmark, applicants: job.applicants },
    candidates: candidates.sort((a, b) => a.rank - b.rank),
    blind,
    createdAt: core.now(),
    version: core.host.version,
  };
}

async function applicationsOf(database: Database, request: ReportRequest): Promise<readonly string[]> {
  if (request.kind === 'candidate') return [request.applicationId];
  if (request.kind === 'comparison') return request.applicationIds;
  if (request.applicationIds !== null) return request.applicationIds;
  const shortlisted = await database
    .selectFrom('applications')
    .select('id')
    .where('job_id', '=', request.jobId)
    .where('shortlisted', '=', 1)
    .execute();
  if (shortlisted.length > 0) return shortlisted.map((row) => row.id);
  const above = await database
    .selectFrom('screenings')
    .innerJoin('jobs', 'jobs.id', 'screenings.job_id')
    .select('application_id')
    .where('screenings.job_id', '=', request.jobId)
    .whereRef('screenings.overall', '>=', 'jobs.benchmark')
    .execute();
  return above.map((row) => row.application_id);
}

async function jobOf(database: Database, applicationId: string | undefined): Promise<string> {
  const row = await database
    .selectFrom('applications')
    .select('job_id')
    .where('id', '=', applicationId ?? '')
    .executeTakeFirst();
  if (!row) throw new NothingToReportError('application', applicationId ?? '');
  return row.job_id;
}

async function reportCandidate(
  database: Database,
  row: RankingRow,
  blind: boolean,
): Promise<ReportCandidate> {
  const stored = await storedResult(database, row.applicationId);
  return {
    rank: row.rank,
    name: row.name,
    headline: row.headline,
    yearsOfExperience: row.yearsOfExperience,
    stage: row.stage,
    shortlisted: row.shortlisted,
    overall: row.overall,
    result:
      stored && blind
        ? blindResult(stored.result, await redactorOf(database, stored.candidateId, stored.documentId))
        : (stored?.result ?? null),
  };
}
