import type { ReportRequest } from '../../contract/reports.ts';
import type { ReportData } from './report-data.ts';
import type { ReportWords } from './words/report-words.ts';

/** Characters of a name without its ending; more is cut by some systems. */
const LONGEST = 120;

/** A file name that every system takes and that says what is in it; in blind review the candidate's code name. */
export function fileNameOf(request: ReportRequest, data: ReportData, { t }: ReportWords): string {
  const kind = t(`kind.${request.kind}`);
  const subject = request.kind === 'candidate' ? (data.candidates[0]?.name ?? '') : data.job.title;
  const date = new Date(data.createdAt).toISOString().slice(0, 10);
  const words = t('fileName', { kind, subject, date })
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\ufffd]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short =
    words.length <= LONGEST ? words : `${words.slice(0, LONGEST - date.length - 1).trim()} ${date}`;
  return `${short.toWellFormed().replace(/^[.\s]+/u, '')}.${request.format}`;
}
