import { type DatePoint, findDatePoints } from './date-points.ts';
import { SINCE_WORDS } from './month-words.ts';

/**
 * A stretch of time as it is printed; offsets are those of the text searched. `from` and `to` are `YYYY` or `YYYY-MM`.
 * `single` is one date alone ("2017", "May 2016"), `since` has no end ("since 2020"), `until` no beginning.
 */
export interface DateRange {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
  current: boolean;
  form: 'range' | 'single' | 'since' | 'until';
}

const JOINED_BY =
  /^[\s.)]*(?:(?:-+|–|—|~|〜|～|至|到|−|\/)(?:\s*(?:to|until|bis|à|jusqu'à|a|hasta|até|fino a)(?!\p{L}))?|(?<!\p{L})(?:to|until|till?|bis(?: zum)?|through|thru|à|au|jusqu'à|jusqu'au|a|al|hasta|até|ate|fino a|t\/m|tot|and)(?!\p{L}))[\s(]*(?:(?:the|le|la|el|zum|à|a|o|ad|ao)(?!\p{L})\s*)?$/iu;
const SHORT_END = /^\s*[-–—/]\s*(\d\d)(?![\d./-])/u;
const SINCE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?<word>${SINCE_WORDS.join('|')})\\s*:?\\s*$`, 'iu');
const UNTIL_BEFORE = /(?:^|[^\p{L}])(?:until|till|bis|jusqu'en|jusqu'à|hasta|até|fino al|tot)\s*$/iu;
const OPEN_END = /^\s*[-–—]+\s*(?=$|[|,;)¦])/u;
const STRONG_SINCE = /since|seit|depuis|desde|dal|dalla|sinds|自|ab|a partir de|starting/iu;

function asText(months: number, kind: DatePoint['kind']): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return kind === 'year' ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Gives "Jan" in "Jan – Mar 2019" the year of its partner; the year before when it would come after it. */
function withYearOf(point: DatePoint, partner: DatePoint): DatePoint {
  const year = Math.floor(partner.first / 12);
  const first = year * 12 + point.first;
  const at = first > partner.last ? first - 12 : first;
  return { ...point, kind: 'month', first: at, last: at };
}

/** "4/2016 5/2022", "2020 Present": a dash was lost; "2022 to date" needs none; two dates alike with nothing but blanks between them, and no third. */
function standsTogether(text: string, points: readonly DatePoint[], index: number): boolean {
  const [left, right, third] = [points[index], points[index + 1], points[index + 2]];
  if (left === undefined || right === undefined || !/^\s+$/u.test(text.slice(left.end, right.start)))
    return false;
  if (third !== undefined && /^\s+$/u.test(text.slice(right.end, third.start))) return false;
  if (left.kind === 'present' || left.kind === 'month-only') return false;
  return right.kind === 'present'
    ? /^(?:\p{Lu}|(?:to|till|until) )/u.test(text.slice(right.start))
    : right.kind === left.kind && right.first > left.first;
}

function rangeOf(left: DatePoint, right: DatePoint): DateRange | null {
  if (left.kind === 'present') return null;
  const from = left.kind === 'month-only' ? withYearOf(left, right) : left;
  if (left.kind === 'month-only' && (right.kind === 'present' || right.kind === 'month-only')) return null;
  if (right.kind === 'month-only') return null;
  const current = right.kind === 'present';
  if (!current && right.last < from.first) return null;
  const to = current ? null : asText(right.last, right.kind);
  return {
    start: left.start,
    end: right.end,
    from: asText(from.first, from.kind),
    to,
    current,
    form: 'range',
  };
}

/** "2019–21": the second year is shortened. */
function shortEnded(text: string, point: DatePoint): DateRange | null {
  if (point.kind !== 'year') return null;
  const match = SHORT_END.exec(text.slice(point.end));
  if (match === null) return null;
  const year = Math.floor(point.first / 12);
  const to = Math.floor(year / 100) * 100 + Number(match[1]);
  if (to < year || to > year + 50) return null;
  const end = point.end + match[0].length;
  return { start: point.start, end, from: String(year), to: String(to), current: false, form: 'range' };
}

function single(text: string, point: DatePoint): DateRange {
  const from = asText(point.first, point.kind);
  const to = asText(point.last, point.kind);
  const before = text.slice(Math.max(0, point.start - 24), point.start);
  const since = SINCE_BEFORE.exec(before);
  if (since !== null && STRONG_SINCE.test(since.groups?.word ?? '')) {
    const start = point.start - (since[0].length - since[0].search(/\p{L}/u));
    return { start, end: point.end, from, to: null, current: true, form: 'since' };
  }
  const open = OPEN_END.exec(text.slice(point.end));
  if (open !== null)
    return {
      start: point.start,
      end: point.end + open[0].length,
      from,
      to: null,
      current: true,
      form: 'since',
    };
  if (UNTIL_BEFORE.test(before))
    return { start: point.start, end: point.end, from: null, to, current: false, form: 'until' };
  return { start: point.start, end: point.end, from, to, current: false, form: 'single' };
}

/** The start of a range, moved left over "from", "seit" or "de" before it. */
function withLeadingWord(text: string, range: DateRange): DateRange {
  const before = text.slice(Math.max(0, range.start - 12), range.start);
  const since = SINCE_BEFORE.exec(before);
  if (since === null) return range;
  const word = since.groups?.word ?? '';
  const at = before.lastIndexOf(word);
  return { ...range, start: range.start - (before.length - at) };
}

/**
 * All stretches of time printed in a line, from left to right: "Mär 2019 – heute", "03/2019 – 05/2021", "2019–21",
 * "since 2020", "Summer 2014", "2019年3月-至今" …
 */
export function findDateRanges(text: string): DateRange[] {
  const points = findDatePoints(text);
  const ranges: DateRange[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index];
    if (point === undefined) break;
    const next = points[index + 1];
    if (
      next !== undefined &&
      (JOINED_BY.test(text.slice(point.end, next.start)) || standsTogether(text, points, index))
    ) {
      const range = rangeOf(point, next);
      if (range !== null) {
        ranges.push(withLeadingWord(text, range));
        index += 1;
        continue;
      }
    }
    if (point.kind === 'present' || point.kind === 'month-only') continue;
    ranges.push(shortEnded(text, point) ?? single(text, point));
  }
  return ranges;
}
