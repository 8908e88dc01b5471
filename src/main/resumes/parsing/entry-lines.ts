import { type DateRange, findDateRanges } from './dates.ts';
import { isDateOnly } from './margins.ts';
import type { ResumeLine, Span } from './resume-text.ts';

/** A line of a section as the reader of positions sees it. */
export interface EntryLine {
  line: ResumeLine;
  /** The date that belongs to an entry, not one inside a sentence; offsets within the whole text. */
  date: (DateRange & Span) | null;
  dateOnly: boolean;
  /** Short and not part of a description: may hold title, organisation or place. */
  headerLike: boolean;
}

const SENTENCE_END = /[.;:]$/u;
const ABBREVIATION_END =
  /\b(?:inc|ltd|co|corp|llc|gmbh|e\.v|s\.a|s\.l|s\.p\.a|jr|sr|st|dept|univ|u\.s\.a|u\.k|d\.c|b\.v|n\.v|pvt)\.$/iu;
const LABELLED =
  /^(?:technolog\w*|tech[\s-]?stack|tools|skills|environment|keywords|stack|technologien|umgebung|tecnolog[ií]as|responsibilities|key responsibilities|achievements|accomplishments|aufgaben|tätigkeiten|role|duties|missions?|t[âa]ches)\b.{0,24}[:：]/iu;
const STARTS_LOWER = /^\p{Ll}/u;

/** A date belongs to the entry when it stands at either end of its line, in its own cell, or between separators. */
function anchoringDate(line: ResumeLine): (DateRange & Span) | null {
  const ranges = findDateRanges(line.text);
  if (ranges.length === 0) return null;
  const ranked = [...ranges].sort((a, b) => weight(b) - weight(a) || a.start - b.start);
  for (const range of ranked) {
    const before = line.text.slice(0, range.start);
    const after = line.text.slice(range.end);
    const opens = /^[\s([|¦•,;:–—-]*$/u.test(before);
    const closes = /^[\s)\].,;:|¦–—-]*(?:\([^)]*\))?\s*$/u.test(after);
    const parted =
      /(?:[|¦•·●,;(\t]|\s[-–—]|\s{3})\s*$/u.test(before) && /^\s*(?:[|¦•·●,;)\t]|[-–—]|\s{3}|$)/u.test(after);
    const rest = before.length + after.length;
    if ((opens && (rest < 120 || line.cells.length > 1)) || closes || (parted && rest < 120)) {
      return { ...range, start: line.start + range.start, end: line.start + range.end };
    }
  }
  return null;
}

function weight(range: DateRange): number {
  return range.form === 'single' ? 0 : 1;
}

function isHeaderLike(line: ResumeLine): boolean {
  const { text } = line;
  if (line.bullet || line.continuesBullet || text.length > 100 || STARTS_LOWER.test(text)) return false;
  if (LABELLED.test(text) || /^https?:|^www\.|@\S+\.\S/u.test(text)) return false;
  if (SENTENCE_END.test(text) && !ABBREVIATION_END.test(text) && text.split(/\s+/u).length > 6) return false;
  return text.split(/\s+/u).length <= 16;
}

/** Prepares the lines of a section; `bulletsToo` lets bullets head entries (lists of positions set as bullets). */
export function entryLines(lines: readonly ResumeLine[], bulletsToo: boolean): EntryLine[] {
  return lines.map((line) => {
    const mayAnchor = !line.continuesBullet && (bulletsToo || !line.bullet) && line.text.length <= 200;
    const date = mayAnchor ? anchoringDate(line) : null;
    const sentence =
      line.text.length > 110 && date !== null && date.form === 'single' && line.cells.length === 1;
    const kept = sentence ? null : date;
    const headerLike = isHeaderLike(bulletsToo ? { ...line, bullet: false } : line);
    return {
      line,
      date: kept,
      dateOnly: kept !== null && isDateOnly(line.text),
      headerLike: headerLike || (kept !== null && line.text.length < 160),
    };
  });
}
