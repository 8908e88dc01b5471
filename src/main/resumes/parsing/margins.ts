import type { Box } from '../../../contract/resume.ts';
import { headingKindOf, isDateOnly } from './line-facts.ts';
import type { ResumeLine } from './resume-line.ts';

function isMarginText(line: ResumeLine): boolean {
  return isDateOnly(line) || headingKindOf(line) !== null;
}

/** A column that holds only headings and dates, which belong to what stands right of them. */
function isMargin(lines: readonly ResumeLine[]): boolean {
  if (lines.length < 2) return false;
  const marginal = lines.filter(isMarginText).length;
  return marginal >= 2 && marginal >= lines.length * 0.8;
}

function top(line: ResumeLine): number {
  return line.box === null ? 0 : line.box.y + line.box.height / 2;
}

const CENTRED_WITHIN = 6;

/** Headings of a page when all are centred above one another: each then spans the whole width. */
function centredHeadings(lines: readonly ResumeLine[]): ResumeLine[] {
  const headings = lines.filter(
    (line) => line.cells.length === 1 && !line.bullet && headingKindOf(line) !== null,
  );
  const centres = headings.map((line) => (line.box === null ? 0 : line.box.x + line.box.width / 2));
  const lefts = headings.map((line) => line.box?.x ?? 0);
  const spread = Math.max(...centres) - Math.min(...centres);
  return headings.length >= 3 &&
    spread <= CENTRED_WITHIN &&
    Math.max(...lefts) - Math.min(...lefts) > CENTRED_WITHIN
    ? headings
    : [];
}

/** Under centred headings, columns end where the next heading stands. */
function inBands(lines: ResumeLine[]): ResumeLine[] | null {
  const headings = centredHeadings(lines);
  if (headings.length === 0) return null;
  const heights = headings.map(top);
  const bandOf = (line: ResumeLine): number => heights.filter((height) => height <= top(line) + 1).length;
  const isHead = new Set(headings);
  return [...lines].sort(
    (a, b) => bandOf(a) - bandOf(b) || Number(isHead.has(b)) - Number(isHead.has(a)) || a.start - b.start,
  );
}

function left(lines: readonly ResumeLine[]): number {
  return lines.reduce((least, line) => Math.min(least, line.box?.x ?? least), Number.POSITIVE_INFINITY);
}

function right(lines: readonly ResumeLine[]): number {
  return lines.reduce(
    (most, line) => Math.max(most, line.box === null ? most : line.box.x + line.box.width),
    0,
  );
}

/** The columns a margin belongs to: all right of a margin at the left; for dates at the right, those with lines beside them. */
function partnersOf(margin: number, columns: ReadonlyMap<number, ResumeLine[]>): Set<number> {
  const own = columns.get(margin) ?? [];
  const others = [...columns].filter(([column]) => column !== margin);
  const toTheRight = others.filter(([, lines]) => left(lines) >= right(own) - 4);
  const leftmost = Math.min(...others.map(([, lines]) => left(lines)));
  if (left(own) < leftmost) return new Set(toTheRight.map(([column]) => column));
  const beside = others.filter(
    ([, lines]) =>
      left(lines) < left(own) &&
      lines.some((line) => own.some((date) => Math.abs(top(line) - top(date)) < 4)),
  );
  const nearest = beside.sort(([, a], [, b]) => left(b) - left(a))[0];
  return new Set(nearest === undefined ? [] : [nearest[0]]);
}

/** Lines of one page with those of a margin put beside the lines they belong to; other columns stay where they are. */
function interleaved(lines: ResumeLine[]): ResumeLine[] {
  if (lines.some((line) => line.box === null)) return lines;
  const columns = Map.groupBy(lines, (line) => line.column);
  if (columns.size < 2) return lines;
  const banded = inBands(lines);
  if (banded !== null) return banded;
  const margins = [...columns].filter(([, members]) => isMargin(members)).map(([column]) => column);
  const [margin] = margins;
  if (margin === undefined || margins.length > 1) return lines;
  const partners = partnersOf(margin, columns);
  if (partners.size === 0) return lines;
  const involved = (line: ResumeLine): boolean => line.column === margin || partners.has(line.column);
  const merged = lines.filter(involved).sort((a, b) => {
    const apart = top(a) - top(b);
    return Math.abs(apart) > 4 ? apart : a.column - b.column;
  });
  const first = lines.findIndex(involved);
  return [
    ...lines.slice(0, first).filter((line) => !involved(line)),
    ...merged,
    ...lines.slice(first).filter((line) => !involved(line)),
  ];
}

/**
 * Lines in the order they are meant to be read. Where dates or headings stand in a column of their own at the margin,
 * they are put back in front of the lines beside them. Numbers the lines anew.
 */
export function withMarginsRead(lines: readonly ResumeLine[]): ResumeLine[] {
  const pages = new Map<number, ResumeLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  const read = [...pages.values()].map(interleaved).flatMap(withDatesBeside);
  read.forEach((line, index) => {
    line.index = index;
  });
  return read;
}

function isDateAlone(line: ResumeLine): boolean {
  return line.box !== null && !line.bullet && line.text.length < 44 && isDateOnly(line);
}

function overlapsAcross(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

/** Whether nothing but dates stands close above or below: such a date belongs to what stands beside it. */
function isIsolated(date: ResumeLine, lines: readonly ResumeLine[]): boolean {
  const { box } = date;
  if (box === null) return false;
  return !lines.some((line) => {
    if (line.box === null || line === date || isDateAlone(line) || !overlapsAcross(box, line.box))
      return false;
    const gap = Math.max(line.box.y - box.y - box.height, box.y - line.box.y - line.box.height);
    return gap < date.size * 0.75;
  });
}

/** The line at the height of a date that stands next to it. */
function besideDate(date: ResumeLine, lines: readonly ResumeLine[]): ResumeLine | null {
  const { box } = date;
  if (box === null) return null;
  const distance = (line: ResumeLine): number =>
    line.box === null ? 0 : Math.max(line.box.x - box.x - box.width, box.x - line.box.x - line.box.width);
  const level = lines.filter(
    (line) =>
      line.box !== null &&
      Math.abs(line.box.y - box.y) < 4 &&
      !overlapsAcross(box, line.box) &&
      !isDateAlone(line) &&
      distance(line) < FARTHEST,
  );
  return level.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Farther apart, in points, a date and a line at one height hardly belong together. */
const FARTHEST = 330;

/** Dates that stand alone go to the line beside them: in front of it at the left, behind it at the right. */
function withDatesBeside(lines: readonly ResumeLine[]): ResumeLine[] {
  const read = [...lines];
  for (const date of lines.filter((line) => isDateAlone(line) && isIsolated(line, lines))) {
    const beside = besideDate(date, lines);
    if (beside?.box == null || date.box === null) continue;
    const atLeft = date.box.x < beside.box.x;
    const from = read.indexOf(date);
    const place = read.indexOf(beside);
    if (place - from === (atLeft ? 1 : -1)) continue;
    read.splice(from, 1);
    read.splice(read.indexOf(beside) + (atLeft ? 0 : 1), 0, date);
  }
  return read;
}
