import { fold } from './folding.ts';
import { MONTH_OF_WORD, PRESENT_WORDS, SEASON_OF_WORD } from './month-words.ts';

/**
 * One date as it is printed. `months` are the first and last month it covers, counted from year 0 (`year * 12 + month - 1`).
 * `kind` tells how exact it is; `month-only` lacks its year (the left side of "Jan – Mar 2019").
 */
export interface DatePoint {
  start: number;
  end: number;
  kind: 'day' | 'month' | 'season' | 'year' | 'month-only' | 'present';
  first: number;
  last: number;
}

const WORD_MAP = [...MONTH_OF_WORD.keys(), ...SEASON_OF_WORD.keys()].sort((a, b) => b.length - a.length);
/** Letters with an accent in month names; matched on folded single characters so that offsets hold. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aäàâáãąå]',
  e: '[eéèêëęě]',
  u: '[uüûú]',
  o: '[oõóöô]',
  n: '[nñń]',
  c: '[cçćč]',
  "'": "['’]",
  s: '[sś]',
  z: '[zźż]',
  l: '[lł]',
  i: '[iíìîı]',
  y: '[yý]',
  α: '[αά]',
  ε: '[εέ]',
  η: '[ηή]',
  ι: '[ιίϊ]',
  ο: '[οό]',
  υ: '[υύ]',
  ω: '[ωώ]',
  σ: '[σς]',
  и: '[ий]',
};

function accentTolerant(word: string): string {
  return word.replace(/[\p{L}']/gu, (letter) => ACCENTED[letter] ?? letter);
}

const NAMED = `(?<word>${WORD_MAP.map(accentTolerant).join('|')})`;
const YEAR = '(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)';
const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])';

/** A named month or season with its year: "Mär. 2019", "15. April 2019", "April 15, 2019", "marzo de 2019", "Sep '15", "WS 2019/20". */
const NAMED_DATE = new RegExp(
  `${NOT_IN_WORD}(?:(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s*(?:de\\s+|of\\s+)?)?${NAMED}(?!\\p{L})\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?(?:[\\s,/'’.]{0,3}|-)(?:de\\s+|del\\s+|of\\s+)?(?:(?<year>${YEAR})(?:\\/(?<yearTo>\\d\\d(?:\\d\\d)?)(?!\\d))?|(?<short>(?<!\\d)\\d\\d(?![\\d:.%+]|\\s?(?:%|years|yrs|users|people))))`,
  'giu',
);
const YEAR_NAMED = new RegExp(`(?<year>${YEAR})[\\s,.-]{1,2}${NAMED}(?!\\p{L})\\.?`, 'giu');
const NUMERIC = new RegExp(
  [
    `(?<isoYear>${YEAR})[-/.](?<isoMonth>0?[1-9]|1[0-2])(?:[-/.](?<isoDay>\\d{1,2}))?(?![\\d/])`,
    `(?<![\\d/.])(?:(?<day>\\d{1,2})[./-])?(?<month>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<year>${YEAR})`,
    `(?<![\\d/.])(?<shortMonth>0[1-9]|1[0-2])[/.](?<shortYear>\\d\\d)(?![\\d/.])`,
    `(?<chineseYear>${YEAR})\\s?年(?:\\s?(?<chineseMonth>\\d{1,2})\\s?月)?`,
    `Q(?<quarter>[1-4])[\\s/-]{1,3}(?<quarterYear>${YEAR})`,
  ].join('|'),
  'gu',
);
const BARE_YEAR = new RegExp(`(?<![\\p{L}\\d.,$€£#/-])${YEAR}(?![\\d%]|[.,]\\d|\\+|\\p{L})`, 'gu');
const YEAR_AFTER_DASH = new RegExp(`(?<=[-/])${YEAR}(?![\\d%]|[.,]\\d|\\p{L})`, 'gu');
/** Any word where a month may stand: looking it up is quicker than trying every name of a month. */
const MONTH_ONLY = new RegExp(
  `${NOT_IN_WORD}(?<word>\\p{L}+)(?!\\p{L})\\.?(?=\\s*(?:[-–—/]|to\\b|bis\\b|au\\b|à|a\\b))`,
  'giu',
);
const PRESENT = new RegExp(
  `${NOT_IN_WORD}(?:${[...PRESENT_WORDS]
    .sort((a, b) => b.length - a.length)
    .map(accentTolerant)
    .join('|')})(?!\\p{L})`,
  'giu',
);

function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Two digits meant as a year: "15" is 2015, "87" is 1987. */
function fullYear(short: number): number {
  return short < 60 ? 2000 + short : 1900 + short;
}

function pointOf(match: RegExpMatchArray, kind: DatePoint['kind'], first: number, last: number): DatePoint {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, kind, first, last };
}

function namedPoint(match: RegExpMatchArray): DatePoint | null {
  const groups = match.groups ?? {};
  const word = fold(groups.word ?? '');
  const year = groups.year === undefined ? fullYear(Number(groups.short)) : Number(groups.year);
  const month = MONTH_OF_WORD.get(word);
  if (month !== undefined) {
    const kind = groups.day === undefined ? 'month' : 'day';
    return pointOf(match, kind, monthIndex(year, month), monthIndex(year, month));
  }
  const season = SEASON_OF_WORD.get(word);
  // "ss 15" and "ws 20" in running text are no semesters.
  if (season === undefined || groups.year === undefined) return null;
  const over = season.to < season.from ? 1 : 0;
  return pointOf(match, 'season', monthIndex(year, season.from), monthIndex(year + over, season.to));
}

function numericPoint(match: RegExpMatchArray): DatePoint | null {
  const groups = match.groups ?? {};
  const of = (year: string | undefined, month: string | undefined, day?: string): DatePoint | null => {
    if (year === undefined) return null;
    if (month === undefined)
      return pointOf(match, 'year', monthIndex(Number(year), 1), monthIndex(Number(year), 12));
    const at = monthIndex(Number(year), Number(month));
    return Number(month) > 12 ? null : pointOf(match, day === undefined ? 'month' : 'day', at, at);
  };
  if (groups.quarterYear !== undefined) {
    const from = monthIndex(Number(groups.quarterYear), Number(groups.quarter) * 3 - 2);
    return pointOf(match, 'season', from, from + 2);
  }
  if (groups.shortYear !== undefined)
    return of(String(fullYear(Number(groups.shortYear))), groups.shortMonth);
  return (
    of(groups.isoYear, groups.isoMonth, groups.isoDay) ??
    of(groups.year, groups.month, groups.day) ??
    of(groups.chineseYear, groups.chineseMonth)
  );
}

function yearPoint(match: RegExpMatchArray): DatePoint {
  const year = Number(match[0]);
  return pointOf(match, 'year', monthIndex(year, 1), monthIndex(year, 12));
}

function collect(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => DatePoint | null,
  into: DatePoint[],
): void {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (into.some((other) => other.start < end && start < other.end)) continue;
    const point = read(match);
    if (point !== null) into.push(point);
  }
}

const MAY_HOLD_DATE = /\d{4}|\d\d?[./]\d\d|[’']\d\d|\p{L}{3,}\.?\s\d\d(?!\d)/u;

// Hundreds of month names make the patterns above slow; these say in passing whether one can match at all.
const WORD_THEN_DIGIT =
  /\p{L}\.?(?:[\s,/'’.-]{0,4}(?:de\s+|del\s+|of\s+)?|\s+\d{1,2}(?:st|nd|rd|th)?,\s*)\d\d/u;
const YEAR_THEN_WORD = /\d{4}[\s,.-]{1,2}\p{L}/u;

/** All dates printed in a text, from left to right, without overlaps. */
export function findDatePoints(text: string): DatePoint[] {
  if (!/\d/.test(text) || !MAY_HOLD_DATE.test(text)) return [];
  const points: DatePoint[] = [];
  if (WORD_THEN_DIGIT.test(text)) collect(text, NAMED_DATE, namedPoint, points);
  if (YEAR_THEN_WORD.test(text)) collect(text, YEAR_NAMED, namedPoint, points);
  collect(text, NUMERIC, numericPoint, points);
  collect(text, BARE_YEAR, yearPoint, points);
  if (points.length > 0) collect(text, YEAR_AFTER_DASH, yearPoint, points);
  if (points.length === 0) return [];
  if (!/\p{L}/u.test(text)) return points.sort((a, b) => a.start - b.start);
  collect(text, MONTH_ONLY, monthOnlyPoint, points);
  collect(text, PRESENT, (match) => pointOf(match, 'present', 0, 0), points);
  return points.sort((a, b) => a.start - b.start);
}

function monthOnlyPoint(match: RegExpMatchArray): DatePoint | null {
  const word = fold(match.groups?.word ?? '');
  const month = MONTH_OF_WORD.get(word);
  return month === undefined ? null : pointOf(match, 'month-only', month - 1, month - 1);
}
