import { findGutters, type Gutter } from './gutters.ts';
import type { Segment } from './segments.ts';

/** Segments that are read as one line, with the column and the block they belong to. */
export interface OrderedLine {
  segments: Segment[];
  column: number;
  /** True where a new block (paragraph, list, cell, heading) begins. */
  opensBlock: boolean;
}

const MAX_DEPTH = 8;

function strongest(gutters: Gutter[]): Gutter | null {
  let best: Gutter | null = null;
  for (const gutter of gutters) {
    if (
      !best ||
      gutter.strength > best.strength + 1 ||
      (gutter.strength > best.strength - 1 && gutter.x < best.x)
    )
      best = gutter;
  }
  return best;
}

function byPosition(a: Segment, b: Segment): number {
  return a.baseline - b.baseline || a.x0 - b.x0 || a.first - b.first;
}

/** Segments on one baseline, left to right. */
function rowsOf(sorted: Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  let row: Segment[] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const segment of sorted) {
    if (segment.baseline - baseline <= Math.min(size, segment.size) * 0.3) {
      row.push(segment);
      continue;
    }
    row = [segment];
    rows.push(row);
    baseline = segment.baseline;
    size = segment.size;
  }
  for (const one of rows) one.sort((a, b) => a.x0 - b.x0 || a.first - b.first);
  return rows;
}

function mainSize(row: Segment[]): number {
  let size = 0;
  let width = 0;
  for (const segment of row) {
    if (segment.x1 - segment.x0 <= width) continue;
    width = segment.x1 - segment.x0;
    size = segment.size;
  }
  return size;
}

function baselineOf(row: Segment[]): number {
  return row[0]?.baseline ?? 0;
}

/** Distance of a row's baseline from the one before, in units of its type size. */
function pitchAt(rows: Segment[][], index: number): number {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before) return Number.POSITIVE_INFINITY;
  return (baselineOf(row) - baselineOf(before)) / Math.max(mainSize(row), 1);
}

/** A line that goes on in lower case where the one before it did not end a sentence belongs to the same paragraph. */
function continuesSentence(before: Segment[], row: Segment[]): boolean {
  const first = row[0]?.glyphs[0]?.text ?? '';
  const last = before.at(-1)?.glyphs.at(-1)?.text ?? '';
  return /^\p{Ll}/u.test(first) && !/[.!?:;]$/.test(last);
}

/** Lines farther apart than this, in type sizes, never belong together. */
const WIDE_PITCH = 2.1;

function opensBlock(rows: Segment[][], index: number): boolean {
  const row = rows[index] ?? [];
  const before = rows[index - 1];
  if (!before) return true;
  const sizes = [mainSize(row), mainSize(before)];
  const alike = Math.max(...sizes) / Math.max(Math.min(...sizes), 0.1) <= 1.12;
  const pitch = pitchAt(rows, index);
  if (!alike) return true;
  if (continuesSentence(before, row)) return pitch > WIDE_PITCH * 1.3;
  if (pitch > WIDE_PITCH) return true;
  const neighbour = Math.min(pitchAt(rows, index - 1), pitchAt(rows, index + 1));
  return pitch > Math.max(neighbour, 0.9) * 1.22;
}

function toLines(rows: Segment[][], column: number): OrderedLine[] {
  return rows.map((row, index) => ({ segments: row, column, opensBlock: opensBlock(rows, index) }));
}

/** Each line of a cell has its counterpart on the same baseline and none runs on to the next: a table of single lines. */
function isPaired(cell: Segment[], beside: Segment[]): boolean {
  return cell.every((segment, index) => {
    const open = /[-–—,&/]$/.test(segment.glyphs.at(-1)?.text ?? '') && index < cell.length - 1;
    return !open && beside.some((other) => Math.abs(other.baseline - segment.baseline) < segment.size * 0.15);
  });
}

/** A label in a margin: its lines are read before the text beside them, unless it is a single line of the same row. */
function readMargin(gutter: Gutter, column: number): OrderedLine[] | null {
  const { left, right } = gutter;
  if (left.length > right.length * 0.8) return null;
  const cells: Segment[][] = [];
  for (const segment of left) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (cell && last && segment.baseline - last.baseline < segment.size * 1.6) cell.push(segment);
    else cells.push([segment]);
  }
  if (cells.every((cell) => cell.length === 1 || isPaired(cell, right))) return null;
  const starts = cells.map((cell) => (cell[0]?.baseline ?? 0) - (cell[0]?.size ?? 0) * 0.3);
  const lines: OrderedLine[] = [];
  const before = right.filter((segment) => segment.baseline < (starts[0] ?? 0));
  lines.push(...toLines(rowsOf(before), column));
  cells.forEach((cell, index) => {
    const beside = right.filter(
      (segment) =>
        segment.baseline >= (starts[index] ?? 0) &&
        segment.baseline < (starts[index + 1] ?? Number.POSITIVE_INFINITY),
    );
    const merged =
      cell.length === 1 || isPaired(cell, beside)
        ? toLines(rowsOf([...cell, ...beside].sort(byPosition)), column)
        : [
            ...toLines(rowsOf(cell), column),
            ...toLines(rowsOf(beside), column).map((line, at) =>
              at === 0 ? { ...line, opensBlock: false } : line,
            ),
          ];
    lines.push(...merged);
  });
  return lines;
}

function read(sorted: Segment[], column: number, depth: number): OrderedLine[] {
  const gutters = depth < MAX_DEPTH ? findGutters(sorted) : [];
  const columns = strongest(gutters.filter((gutter) => gutter.reading === 'columns'));
  if (columns) {
    return [
      ...read(columns.above, column, depth + 1),
      ...read(columns.left, column, depth + 1),
      ...read(columns.right, column + 1, depth + 1),
      ...read(columns.below, column, depth + 1),
    ];
  }
  const margin = strongest(gutters);
  const inMargin = margin ? readMargin(margin, column) : null;
  if (margin && inMargin)
    return [...read(margin.above, column, depth + 1), ...inMargin, ...read(margin.below, column, depth + 1)];
  return toLines(rowsOf(sorted), column);
}

/** The lines of a page in the order a person reads them: columns one after the other, tables and margins row by row. */
export function readingOrder(segments: Segment[]): OrderedLine[] {
  return read([...segments].sort(byPosition), 0, 0);
}
