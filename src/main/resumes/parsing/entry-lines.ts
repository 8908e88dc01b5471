import { type DateRange, findDateRanges } from './dates.ts';
import { datesOf, isDateOnly } from './line-facts.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import { jobWords } from './title-words.ts';
import { isWholeRange } from './wrapped-dates.ts';

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
  /\b(?:inc|ltd|co|corp|llc|gmbh|e\.v|s\.a|s\.l|s\.p\.a|jr|sr|st|dept|univ|u\.s\.a|u\.k|d\.c|b\.v|n\.v|pvt|o\.o|ltda|ltd|s\.r\.l|s\.r\.o|a\.s|p\.c)\.$/iu;
const LABELLED =
  /^(?:technolog\w*|tech[\s-]?stack|tools|skills|environment|keywords|stack|technologien|umgebung|tecnolog[ií]as|responsibilities|key responsibilities|achievements|accomplishments|aufgaben|tätigkeiten|role|duties|missions?|t[âa]ches)\b.{0,24}[:：]/iu;
const STARTS_LOWER = /^\p{Ll}/u;

/** A date belongs to the entry when it stands at either end of its line, in its own cell, or between separators. */
function anchoringDate(line: ResumeLine): (DateRange & Span) | null {
  const ranges = datesOf(line);
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

const NEXT_SENTENCE =
  /(?<!\b(?:Inc|Ltd|LTD|INC|CO|CORP|Co|Corp|St|Dr|Prof|Mr|Mrs|Jr|Sr|U\.S|Dept|Univ|No|vs|e\.V|\p{Lu}))[.!?]\s+\p{Lu}/u;
const REPORTS =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing)|Led|Built|Ran|Made|Wrote|Taught|Drove|Grew|Oversaw|Worked|Responsible|Provide|Provided|Key|Ich|Je)\s+(?:\S+\s+){3,}/u;

/** Nouns that begin a task, not an employer: "Development of the inner products". */
const TASK =
  /^(?:develop(?:ment|ing)|implement(?:ation|ing)|design(?:ing)?|maintenance|maintaining|support|management|managing|responsible|analysis|creation|participation|working|work|building|planning|optimi[sz]ation|entwicklung|betreuung|pflege|umsetzung|développement|gestion|desarrollo|gestión|desenvolvimento|sviluppo|gestione|负责|参与|完成)\s*(?:of|and|with|on|for|der|des|und|von|de|du|et|y|e|di|,)?\s/iu;

function sentences(line: ResumeLine): boolean {
  return line.cells.some((cell) =>
    NEXT_SENTENCE.test(line.text.slice(cell.start - line.start, cell.end - line.start)),
  );
}

/** "Marketing Associate, Fennel & Rye Co." begins like a report of work and is a title. */
function namesTitleFirst(text: string): boolean {
  const [first = ''] = text.split(/[,:]/u);
  return first.length < text.length && first.split(/\s+/u).length <= 5 && jobWords(first) > 0;
}

/** "Infirmière en chirurgie, Clinique des Rivières, Rennes.": some templates end a heading with a full stop. */
function isTitledList(text: string): boolean {
  const parts = text.replace(/\.$/u, '').split(/,\s+/u);
  return parts.length >= 2 && parts.every((part) => /^\P{Ll}/u.test(part)) && namesTitleFirst(text);
}

/** True for a short line that is no sentence: it may hold title, organisation, degree, school or place. */
export function isHeaderLike(line: ResumeLine): boolean {
  const { text } = line;
  if (
    sentences(line) ||
    (TASK.test(text) && jobWords(text) === 0 && line.cells.length === 1) ||
    (REPORTS.test(text) && line.cells.length === 1 && !/[|–—]/u.test(text) && !namesTitleFirst(text))
  )
    return false;
  if (line.bullet || line.continuesBullet || text.length > 100 || STARTS_LOWER.test(text)) return false;
  if (LABELLED.test(text) || /^https?:|^www\.|@\S+\.\S/u.test(text)) return false;
  if (
    SENTENCE_END.test(text) &&
    !ABBREVIATION_END.test(text) &&
    text.split(/\s+/u).length > 6 &&
    !isTitledList(text)
  )
    return false;
  return text.split(/\s+/u).length <= 16;
}

const DASH_AFTER = /^\s*[-–—]+(?:\s|$)/u;

/** `taken` is how much of the next line belongs to the range, `until` where the date ends in the first. */
interface Across {
  range: DateRange;
  taken: number;
  until: number;
}

/** The range a date opens that the next line ends. */
function rangeAcross(entry: EntryLine, next: EntryLine): Across | null {
  const { date, line } = entry;
  if (date === null || date.start > line.start + 2 || date.form === 'range' || date.from === null)
    return null;
  const end = openedUntil(line, date.end - line.start);
  if (
    date.form === 'single' &&
    !DASH_AFTER.test(line.text.slice(date.end - line.start)) &&
    !opensWithDashedDate(next.line)
  )
    return null;
  const printed = line.text.slice(date.start - line.start, end).replace(/[\s–—-]+$/u, '');
  const opening = /[–—-]/u.test(printed) ? printed : `${printed} –`;
  const range = findDateRanges(`${opening} ${next.line.text}`)[0];
  if (range?.form !== 'range' || range.start > 0) return null;
  const taken = range.end - opening.length - 1;
  return taken > 0 ? { range, taken, until: line.start + end } : null;
}

/** A line whose first cell is a date after a dash, which was taken for a bullet: "– present    Kept the books." */
function opensWithDashedDate({ bullet, cells, start, text }: ResumeLine): boolean {
  const cell = cells[0];
  if (!bullet || cell === undefined || cells.length < 2 || cell.start !== start) return false;
  const opening = `2000 – ${text.slice(0, cell.end - start)}`;
  return isWholeRange(opening);
}

/** Where the first cell ends when the date in it goes on with a month that lacks its year: "Jan 2016 – Feb". */
function openedUntil(line: ResumeLine, end: number): number {
  const cell = (line.cells[0]?.end ?? line.end) - line.start;
  return cell > end && /^\s*[-–—]+\s*\p{L}{3,10}\.?\s*(?:de)?$/u.test(line.text.slice(end, cell))
    ? cell
    : end;
}

/**
 * A narrow margin breaks its dates: "2017 –" stands before one line and "Present" or "2019" before the next. The range is read across both; the
 * end of it is taken off the second line.
 */
function acrossMargin(entries: EntryLine[]): void {
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    const found = next === undefined ? null : rangeAcross(entry, next);
    if (next === undefined || found === null || entry.date === null) return;
    entry.date = { ...found.range, start: entry.date.start, end: found.until };
    const rest = next.line.text.slice(found.taken);
    const start = next.line.start + found.taken + rest.length - rest.trimStart().length;
    const cells = next.line.cells.filter((cell) => cell.start >= start);
    const line = {
      ...next.line,
      start,
      text: rest.trimStart(),
      cells: cells.length > 0 ? cells : [{ start, end: next.line.end }],
    };
    entries[index + 1] = {
      line,
      date: null,
      dateOnly: false,
      headerLike: line.text !== '' && isHeaderLike(line),
    };
  });
}

/** Prepares the lines of a section; `bulletsToo` lets bullets head entries (lists of positions set as bullets). */
export function entryLines(lines: readonly ResumeLine[], bulletsToo: boolean): EntryLine[] {
  const entries = lines.map((line): EntryLine => {
    const mayAnchor = !line.continuesBullet && (bulletsToo || !line.bullet) && line.text.length <= 200;
    const date = mayAnchor ? anchoringDate(line) : null;
    const sentence = date !== null && date.form === 'single' && line.cells.length === 1 && isProse(line);
    const kept = sentence ? null : date;
    const like = isHeaderLike(bulletsToo ? { ...line, bullet: false } : line);
    const dated = kept !== null && line.text.length < 160;
    return { line, date: kept, dateOnly: kept !== null && isDateOnly(line), headerLike: like || dated };
  });
  acrossMargin(entries);
  return entries.filter((entry) => entry.line.text !== '');
}

/** Running text that happens to end with a year. */
function isProse(line: ResumeLine): boolean {
  return (
    line.text.length > 110 ||
    STARTS_LOWER.test(line.text) ||
    (REPORTS.test(line.text) && /\.$/u.test(line.text))
  );
}
