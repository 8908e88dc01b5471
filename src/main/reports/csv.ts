import type { ReportData } from './report-data.ts';

/**
 * Spreadsheets run a cell that begins like a formula, some after dropping white space in front; a quotation mark makes it
 * text. The list is OWASP's (CSV Injection), with the full-width signs that Excel takes for their narrow twins.
 */
const FORMULA_START = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** A quote character always: a separator or a quotation mark in a name must not open a cell of its own. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

/** One cell as RFC 4180 writes it, never a formula. Numbers stay numbers. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const plain = value.replaceAll('\u0000', '').toWellFormed();
  const safe = FORMULA_START.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(safe) || safe !== plain ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = [
  'rank',
  'name',
  'overall',
  'skills',
  'experience',
  'education',
  'communication',
  'suggestion',
  'stage',
  'shortlisted',
  'years',
  'missing',
  'warnings',
];

/** The shortlist as a table: one line a candidate, CRLF, with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf({ candidates }: ReportData): string {
  const criteria = candidates.find((candidate) => candidate.result)?.result?.criteria ?? [];
  const heading = [...COLUMNS, ...criteria.map((entry) => entry.criterion.label)];
  const lines = candidates.map(({ result, ...candidate }) => [
    candidate.rank,
    candidate.name,
    candidate.overall,
    result?.dimensions.skills ?? null,
    result?.dimensions.experience ?? null,
    result?.dimensions.education ?? null,
    result?.dimensions.communication ?? null,
    result?.suggestion ?? null,
    candidate.stage,
    candidate.shortlisted,
    candidate.yearsOfExperience,
    result?.missing.join('; ') ?? null,
    result?.warnings.length ?? null,
    ...criteria.map(
      ({ criterion }) =>
        result?.criteria.find((entry) => entry.criterion.id === criterion.id)?.verdict ?? null,
    ),
  ]);
  return `\uFEFF${[heading, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
