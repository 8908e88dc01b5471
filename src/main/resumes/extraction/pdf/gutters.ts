import type { Segment } from './segments.ts';

/** A strip without text that parts a stretch of a page into a left and a right side. */
export interface Gutter {
  x: number;
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
  /** Height over which both sides stand side by side, in points. */
  height: number;
  /** Whether the sides are read one after the other (columns) or line by line (a table, dates in a margin). */
  reading: 'columns' | 'rows';
}

const MAX_CANDIDATES = 32;
const MAX_SEGMENTS = 4000;
/** Least share of the right side's lines that start at the gutter. */
const MIN_STARTING = 0.22;
/** Least width of a gutter in points. */
const MIN_WIDTH = 5;

/** Left edges shared by several segments, the most frequent first: a column to the right of a gutter starts at one. */
function candidateEdges(segments: Segment[]): number[] {
  const counts = new Map<number, { edge: number; count: number }>();
  for (const segment of segments) {
    const key = Math.round(segment.x0 / 2);
    const found = counts.get(key);
    if (found) {
      found.count++;
      found.edge = Math.min(found.edge, segment.x0);
    } else counts.set(key, { edge: segment.x0, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.edge - b.edge)
    .slice(0, MAX_CANDIDATES)
    .map((candidate) => candidate.edge);
}

function extent(segments: Segment[]): { top: number; bottom: number } {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    if (segment.top < top) top = segment.top;
    if (segment.bottom > bottom) bottom = segment.bottom;
  }
  return { top, bottom };
}

/** Share of the sparser side's lines that stand on a baseline of the other side. */
function alignment(left: Segment[], right: Segment[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const baselines = many.map((segment) => segment.baseline).sort((a, b) => a - b);
  let matched = 0;
  for (const segment of few) {
    const tolerance = Math.max(0.8, segment.size * 0.12);
    if (baselines.some((baseline) => Math.abs(baseline - segment.baseline) <= tolerance)) matched++;
  }
  return matched / few.length;
}

function changesOfSide(left: Segment[], right: Segment[], key: (segment: Segment) => number): number {
  const order = [
    ...left.map((segment) => ({ at: key(segment), side: 0 })),
    ...right.map((segment) => ({ at: key(segment), side: 1 })),
  ].sort((a, b) => a.at - b.at || a.side - b.side);
  let changes = 0;
  for (let index = 1; index < order.length; index++)
    if (order[index]?.side !== order[index - 1]?.side) changes++;
  return changes;
}

/** How far the content stream follows the rows: from 0 (one side, then the other) to 1 (sides change as down the page). */
function alternation(left: Segment[], right: Segment[]): number {
  const inStream = changesOfSide(left, right, (segment) => segment.first) - 1;
  const downThePage = changesOfSide(left, right, (segment) => segment.baseline) - 1;
  return downThePage < 1 ? 0 : Math.min(1, Math.max(0, inStream) / downThePage);
}

function readingOf(left: Segment[], right: Segment[]): 'columns' | 'rows' {
  if (Math.min(rowCount(left), rowCount(right)) < 3) return 'rows';
  return alignment(left, right) * 0.45 + alternation(left, right) * 0.55 > 0.68 ? 'rows' : 'columns';
}

function rowCount(segments: Segment[]): number {
  let rows = 0;
  let baseline = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    if (segment.baseline - baseline < segment.size * 0.4) continue;
    rows++;
    baseline = segment.baseline;
  }
  return rows;
}

/** Lines that start at the gutter's right edge: a column has many, a chance gap none. */
function startingAt(x: number, segments: Segment[]): number {
  return segments.filter((segment) => Math.abs(segment.x0 - x) <= 2.5).length;
}

function gutterAt(x: number, run: Segment[], sorted: Segment[], from: number, to: number): Gutter | null {
  const left = run.filter((segment) => segment.x0 < x - 1);
  const right = run.filter((segment) => segment.x0 >= x - 1);
  if (Math.min(left.length, right.length) < 2) return null;
  const starting = startingAt(x, right);
  if (starting < 2 || starting < right.length * MIN_STARTING) return null;
  const a = extent(left);
  const b = extent(right);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const size = run[0]?.size ?? 10;
  if (height < size * 2.2) return null;
  return {
    x,
    above: sorted.slice(0, from),
    left,
    right,
    below: sorted.slice(to),
    height,
    reading: readingOf(left, right),
  };
}

/** All stretches along the line at `x` that no segment crosses. */
function guttersAt(x: number, sorted: Segment[]): Gutter[] {
  const found: Gutter[] = [];
  let start = 0;
  for (let index = 0; index <= sorted.length; index++) {
    const segment = sorted[index];
    const crosses = segment !== undefined && segment.x0 < x - 1 && segment.x1 > x - MIN_WIDTH;
    if (segment && !crosses) continue;
    const gutter = index - start >= 4 ? gutterAt(x, sorted.slice(start, index), sorted, start, index) : null;
    if (gutter) found.push(gutter);
    start = index + 1;
  }
  return found;
}

/** Every gutter of a region; the segments of a region come sorted from its top. */
export function findGutters(sorted: Segment[]): Gutter[] {
  if (sorted.length < 4 || sorted.length > MAX_SEGMENTS) return [];
  return candidateEdges(sorted).flatMap((x) => guttersAt(x, sorted));
}
