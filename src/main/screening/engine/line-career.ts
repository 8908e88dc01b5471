import type { ParsedResume, Position, SectionKind } from '../../../contract/resume.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { type DateRange, findDateRanges } from '../../resumes/parsing/dates.ts';
import { findDegree } from '../../resumes/parsing/degree-words.ts';
import { evidenceAt } from '../../resumes/parsing/evidence.ts';
import { titleTerms, vectorOfTerms } from '../../skills/occupation-vector.ts';
import { seniorityRank } from '../../skills/seniority.ts';
import { titleFunction } from '../../skills/title-function.ts';

interface Stretch {
  start: number;
  end: number;
}

/** Sections in which a dated line is no work. */
const OTHER_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'education',
  'certificates',
  'languages',
  'skills',
]);
/** Parts of a line: a title ends where one of these stands. */
const PART = /[^,;|·•@()→–—:.]+(?:\.(?=\p{L})[^,;|·•@()→–—:.]+)*/gu;
const AT = /\s(?:at|bei|chez|presso|in der|für|pour|with)\s.*$/iu;
const LONGEST_WORDS = 8;
/** Longer lines are running text, read by running-career.ts. */
const LONGEST_LINE = 300;
const SCHOOLING =
  /\b(?:university|college|universität|hochschule|université|universidad|universidade|università|degree|thesis|studium|ausbildung|placement)\b/iu;
const ORGANISATION =
  /\b(?:agency|agentur|agence|ltd|limited|llp|inc|gmbh|ag|plc|s\.?a\.?|hospital|klinikum|klinik|clinic|infirmary|company|council)(?:\s|$)|\b(?:academy|group|labs?|department|ward)$/iu;

/**
 * Positions told in a dated line of their own ("Waiter, The Anchor, 2018 – present. Ran a section …") under no heading a
 * layout would have: lines within positions read already, and those about schooling, are left alone.
 */
export function linePositions(
  resume: ParsedResume,
  document: ExtractedDocument,
  known: readonly Position[],
): Position[] {
  const taken = (offset: number) => known.some(({ span }) => offset >= span.start && offset < span.end);
  const lines = linesOf(document.text);
  const dated = lines.flatMap((line, index) => {
    const section = resume.sections.find(({ start, end }) => line.start >= start && line.start < end);
    if (
      line.end - line.start > LONGEST_LINE ||
      taken(line.start) ||
      (section && OTHER_SECTIONS.has(section.kind))
    )
      return [];
    return lineEntries(document.text, line, lines[index - 1]);
  });
  return dated.map(({ title, range, start, lineEnd }, index) => {
    const next = Math.min(
      dated[index + 1]?.start ?? document.text.length,
      ...known.flatMap(({ span }) => (span.start > start ? [span.start] : [])),
      ...resume.sections.flatMap((each) =>
        each.start > start && OTHER_SECTIONS.has(each.kind) ? [each.start] : [],
      ),
    );
    const span = { start, end: Math.max(next, Math.min(lineEnd, next)) };
    return positionOf(document, title, range, span);
  });
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

interface Entry {
  title: Stretch;
  range: DateRange;
  start: number;
  lineEnd: number;
}

function lineEntries(text: string, line: Stretch, before: Stretch | undefined): Entry[] {
  const printed = text.slice(line.start, line.end);
  if (findDegree(printed)?.start === 0 && titleFunction(printed) === null) return [];
  const ranges = findDateRanges(printed).filter(({ form }) => form === 'range' || form === 'since');
  let from = 0;
  return ranges.flatMap((range, index) => {
    const start = from;
    const until = ranges[index + 1]?.start ?? printed.length;
    from = range.end;
    const above = index === 0 && before && isLone(text, before) ? titleAbove(text, before, line) : null;
    const title =
      above ??
      bestPart(printed, start, range.start) ??
      bestPart(printed, range.end, Math.min(until, range.end + 120));
    if (!title) return [];
    const place = { start: line.start + title.start, end: line.start + title.end };
    return [{ title: place, range, start: Math.min(place.start, line.start + start), lineEnd: line.end }];
  });
}

/** The line above names the title only where it is short and says no more. */
function isLone(text: string, { start, end }: Stretch): boolean {
  return end - start <= 60 && !/[.!?]\s*$/u.test(text.slice(start, end));
}

/** Above a line that itself says what people do, no title is looked for. */
function titleAbove(text: string, before: Stretch, line: Stretch): Stretch | null {
  const above = bestPart(text.slice(before.start, before.end), 0, before.end - before.start);
  const own = bestPart(text.slice(line.start, line.end), 0, Math.min(90, line.end - line.start));
  const words = (title: Stretch | null, from: number) =>
    title ? worthOf(text.slice(from + title.start, from + title.end)) : 0;
  if (!above || words(above, before.start) < 2 || words(own, line.start) >= 3) return null;
  const shift = before.start - line.start;
  return { start: above.start + shift, end: above.end + shift };
}

/** The part of a line most like a title: one that tells what people do, else one that names a known occupation. */
function bestPart(printed: string, from: number, to: number): Stretch | null {
  let best: Stretch | null = null;
  let worth = 0;
  for (const match of printed.slice(from, to).matchAll(PART)) {
    const part = match[0].replace(AT, '');
    const trimmed = part.trim();
    const found = worthOf(trimmed);
    if (found <= worth) continue;
    const start = from + match.index + part.search(/\S/u);
    [best, worth] = [{ start, end: start + trimmed.length }, found];
  }
  return best;
}

function worthOf(part: string): number {
  const words = part.split(/\s+/u).length;
  if (
    part.length < 2 ||
    words > LONGEST_WORDS ||
    SCHOOLING.test(part) ||
    ORGANISATION.test(part) ||
    findDegree(part)
  )
    return 0;
  if (titleFunction(part) !== null) return 3;
  if (!vectorOfTerms(titleTerms(part)).some((weight) => weight > 0)) return 0;
  return seniorityRank(part) === null ? 1 : 2;
}

function positionOf(
  document: ExtractedDocument,
  title: Stretch,
  { from, to, current }: DateRange,
  span: Stretch,
): Position {
  return {
    title: document.text.slice(title.start, title.end),
    organisation: null,
    location: null,
    start: from,
    end: to,
    current,
    confidence: 0.5,
    evidence: evidenceAt(document, title.start, title.end),
    span,
  };
}
