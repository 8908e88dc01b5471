import { headingKindOf, isDateOnly } from './line-facts.ts';
import type { ResumeLine } from './resume-text.ts';

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

/** Lines of one page with those of a margin put in front of the line beside them. */
function interleaved(lines: ResumeLine[]): ResumeLine[] {
  const columns = new Map<number, ResumeLine[]>();
  for (const line of lines) {
    if (line.box === null) return lines;
    const column = columns.get(line.column);
    if (column === undefined) columns.set(line.column, [line]);
    else column.push(line);
  }
  if (columns.size < 2) return lines;
  const banded = inBands(lines);
  if (banded !== null) return banded;
  const margins = [...columns].filter(([, members]) => isMargin(members)).map(([column]) => column);
  if (margins.length !== 1) return lines;
  return [...lines].sort((a, b) => {
    const apart = top(a) - top(b);
    return Math.abs(apart) > 4 ? apart : a.column - b.column;
  });
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
  const read = [...pages.values()].flatMap(interleaved);
  read.forEach((line, index) => {
    line.index = index;
  });
  return read;
}
