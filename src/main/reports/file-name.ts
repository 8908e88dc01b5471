import type { ReportRequest } from '../../contract/reports.ts';
import type { ReportData } from './report-data.ts';

/** A file name that every system takes and that says what is in it; in blind review the candidate's code name. */
export function fileNameOf(request: ReportRequest, data: ReportData): string {
  const subject = request.kind === 'candidate' ? (data.candidates[0]?.name ?? 'candidate') : data.job.title;
  const words = `${request.kind === 'candidate' ? 'Candidate report' : request.kind === 'comparison' ? 'Comparison' : 'Shortlist'} ${subject}`;
  const safe = words
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  return `${safe} ${new Date(data.createdAt).toISOString().slice(0, 10)}.${request.format}`;
}
