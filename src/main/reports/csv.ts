import type { ReportData } from './report-data.ts';

/** Excel and LibreOffice run a cell that begins like a formula; a quote mark in front makes it text (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** One cell as RFC 4180 writes it, never a formula. Numbers stay numbers. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The shortlist as a table: one line a candidate, CRLF, with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf(data: ReportData): string {
  const criteria = data.candidates.find((candidate) => candidate.result)?.result?.criteria ?? [];
  const heading = [
    'rank',
    'name',
    'overall',
    'skills',
    'experience',
    'education',
    'suggestion',
    'stage',
    'shortlisted',
    'years',
    'missing',
    ...criteria.map((entry) => entry.criterion.label),
  ];
  const lines = data.candidates.map(({ result, ...candidate }) => [
    candidate.rank,
    candidate.name,
    candidate.overall,
    result?.dimensions.skills ?? null,
    result?.dimensions.experience ?? null,
    result?.dimensions.education ?? null,
    result?.suggestion ?? null,
    candidate.stage,
    candidate.shortlisted,
    candidate.yearsOfExperience,
    result?.missing.join('; ') ?? null,
    ...criteria.map(
      ({ criterion }) =>
        result?.criteria.find((entry) => entry.criterion.id === criterion.id)?.verdict ?? null,
    ),
  ]);
  return `\uFEFF${[heading, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
