import { datesOf, isDateOnly } from './line-facts.ts';
import type { ResumeLine, Span } from './resume-line.ts';

/** A certificate and where it stands; `year` is `YYYY` or `YYYY-MM`. */
export interface FoundCertificate {
  name: string;
  year: string | null;
  span: Span;
}

const EDGES = /^[\s,;:|¦(–—-]+|[\s,;:|¦(–—-]+$/gu;

function withoutDates(line: ResumeLine): { name: string; year: string | null } {
  const ranges = datesOf(line);
  let name = line.text;
  for (const range of [...ranges].reverse()) name = `${name.slice(0, range.start)} ${name.slice(range.end)}`;
  const last = ranges.at(-1);
  const plain = name
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
  return { name: plain, year: last === undefined ? null : (last.from ?? last.to) };
}

/** The issuer or details of the certificate above rather than another one: below it in the same block, without bullet, or bullets with it as heading. */
function belongsAbove(line: ResumeLine, previous: ResumeLine | undefined, bullets: boolean): boolean {
  if (previous === undefined) return false;
  if (line.continuesBullet) return true;
  if (bullets) return !line.bullet && previous.bullet && line.block === previous.block;
  return !line.bullet && line.block === previous.block && !line.opensBlock && previous.text.length < 90;
}

/** Certificates from the lines of their section: one a block or a bullet, with the year printed beside or below. */
export function certificatesOf(lines: readonly ResumeLine[]): FoundCertificate[] {
  const found: FoundCertificate[] = [];
  const bullets = lines.some((line) => line.bullet);
  const blocks = new Set(lines.map((line) => line.block)).size;
  const grouped = !bullets && blocks > 1 && blocks < lines.length;
  let pendingYear: string | null = null;
  lines.forEach((line, index) => {
    const { name, year } = withoutDates(line);
    const current = found.at(-1);
    if (isDateOnly(line)) {
      if (current !== undefined && current.year === null && (grouped || !line.opensBlock))
        current.year = year;
      else pendingYear = year;
      return;
    }
    if (current !== undefined && (grouped || bullets) && belongsAbove(line, lines[index - 1], bullets)) {
      current.year ??= year;
      current.span = {
        start: Math.min(current.span.start, line.start),
        end: Math.max(current.span.end, line.end),
      };
      return;
    }
    if (name.length < 3 || name.length > 140 || !/\p{L}{2}/u.test(name)) return;
    found.push({ name, year: year ?? pendingYear, span: { start: line.start, end: line.end } });
    pendingYear = null;
  });
  return found;
}
