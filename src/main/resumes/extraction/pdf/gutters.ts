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
  /** {@link height} weighted by the share of right lines that start at the gutter: how likely it is meant. */
  strength: number;
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

/** Share of lines with no other line of their side close below: labels and dates in a margin stand alone. */
function isolation(side: Segment[]): number {
  let alone = 0;
  side.forEach((segment, index) => {
    const next = side[index + 1];
    if (!next || next.baseline - segment.baseline > segment.size * 1.9) alone++;
  });
  return alone / side.length;
}

/** Dates, places and labels are short. */
function isShort(segment: Segment): boolean {
  return segment.glyphs.length <= 28;
}

function readingOf(left: Segment[], right: Segment[]): 'columns' | 'rows' {
  if (Math.min(rowCount(left), rowCount(right)) < 3 && alignment(left, right) > 0.6) return 'rows';
  const few = left.length <= right.length ? left : right;
  const apart = isolation(few) > 0.8;
  if (apart && alignment(left, right) >= 0.95 && few.every(isShort)) return 'rows';
  const threshold = apart ? 0.5 : 0.68;
  return alignment(left, right) * 0.45 + alternation(left, right) * 0.55 > threshold ? 'rows' : 'columns';
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

/** Whether a line starts at the gutter's right edge, or is indented from it by no more than a list is. */
function isStarting(x: number, segment: Segment): boolean {
  return segment.x0 - x >= -2.5 && segment.x0 - x <= 30;
}

/** The right edge that most lines of a side share; null where they share none (ragged text). */
function commonRightEdge(side: Segment[]): number | null {
  const counts = new Map<number, number>();
  for (const segment of side) {
    const edge = Math.round(segment.x1 / 2);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  for (const [edge, count] of counts) if (side.length >= 4 && count >= side.length * 0.6) return edge * 2;
  return null;
}

/** Tells the lines of a column from strays: they start at the gutter or end at the column's common right edge. */
function ownLines(x: number, right: Segment[]): (segment: Segment) => boolean {
  const edge = commonRightEdge(right);
  return (segment) => isStarting(x, segment) || (edge !== null && Math.abs(segment.x1 - edge) <= 3.5);
}

/** The last line of the right side that starts at the gutter or follows such a line closely. */
function lastOwn(right: Segment[], isOwn: (segment: Segment) => boolean): Segment | undefined {
  let own: Segment | undefined;
  for (const segment of right) {
    const close = own !== undefined && segment.baseline - own.baseline < segment.size * 2.4;
    if (isOwn(segment) || close) own = segment;
  }
  return own;
}

/**
 * The part of a run in which the gutter is one: lines of the right side above the first or well below the last that
 * starts at it (a heading in the middle of the page, a row of contact data) belong to another arrangement.
 */
function trim(x: number, run: Segment[]): Segment[] {
  const right = run.filter((segment) => segment.x0 >= x - 1);
  const isOwn = ownLines(x, right);
  const first = right.find(isOwn);
  const last = lastOwn(right, isOwn);
  if (!first || !last) return [];
  const stray = (segment: Segment) => segment.x0 >= x - 1 && !isOwn(segment);
  const above = right
    .filter((segment) => segment.baseline < first.baseline - first.size * 0.3 && stray(segment))
    .at(-1);
  const below = right.find((segment) => segment.baseline > last.baseline + last.size * 0.3 && stray(segment));
  return run.filter(
    (segment) =>
      (!above || segment.baseline > above.baseline + above.size * 0.3) &&
      (!below || segment.baseline < below.baseline - below.size * 0.3),
  );
}

/**
 * A heading under the left side of two short columns (name and address, say) belongs to the text across both that
 * follows it, not to the left column.
 */
function withoutTail(x: number, run: Segment[], sorted: Segment[]): Segment[] {
  const bottom = extent(run.filter((segment) => segment.x0 >= x - 1)).bottom;
  const tail = run.filter((segment) => segment.top > bottom);
  const last = tail.at(-1);
  const end = run.at(-1);
  const next = end ? sorted[sorted.indexOf(end) + 1] : undefined;
  if (!last || !next || tail.length > 2 || next.baseline - last.baseline > last.size * 3) return run;
  return run.filter((segment) => !tail.includes(segment));
}

function gutterAt(x: number, whole: Segment[], sorted: Segment[], from: number): Gutter | null {
  const run = withoutTail(x, trim(x, whole), sorted);
  const start = run[0] ? from + whole.indexOf(run[0]) : from;
  const left = run.filter((segment) => segment.x0 < x - 1);
  const right = run.filter((segment) => segment.x0 >= x - 1);
  if (Math.min(left.length, right.length) < 2) return null;
  const starting = right.filter(ownLines(x, right)).length;
  if (starting < 2 || starting < right.length * MIN_STARTING) return null;
  const a = extent(left);
  const b = extent(right);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (height < (run[0]?.size ?? 10) * 2.2) return null;
  const above = sorted.slice(0, start);
  const below = sorted.slice(start + run.length);
  const strength = height * (starting / right.length);
  return { x, above, left, right, below, height, strength, reading: readingOf(left, right) };
}

/**
 * A short line in the middle of a region, alone in its row and not aligned with any other, is a heading over both
 * columns even if it does not reach across.
 */
function centredHeadings(sorted: Segment[]): Set<Segment> {
  const left = Math.min(...sorted.map((segment) => segment.x0));
  const right = Math.max(...sorted.map((segment) => segment.x1));
  const edges = new Map<number, number>();
  for (const segment of sorted)
    edges.set(Math.round(segment.x0), (edges.get(Math.round(segment.x0)) ?? 0) + 1);
  return new Set(
    sorted.filter((segment, index) => {
      const centred = Math.abs((segment.x0 + segment.x1 - left - right) / 2) < 1.5;
      if (!centred || (edges.get(Math.round(segment.x0)) ?? 0) > 1) return false;
      const above = sorted[index - 1];
      const below = sorted[index + 1];
      const reach = segment.size * 1.1;
      const alone =
        (!above || segment.baseline - above.baseline > reach) &&
        (!below || below.baseline - segment.baseline > reach);
      return alone && segment.x1 - segment.x0 < (right - left) * 0.4;
    }),
  );
}

/** All stretches along the line at `x` that no segment crosses. */
function guttersAt(x: number, sorted: Segment[], headings: Set<Segment>): Gutter[] {
  const found: Gutter[] = [];
  let start = 0;
  for (let index = 0; index <= sorted.length; index++) {
    const segment = sorted[index];
    const crosses =
      segment !== undefined && ((segment.x0 < x - 1 && segment.x1 > x - MIN_WIDTH) || headings.has(segment));
    if (segment && !crosses) continue;
    const gutter = index - start >= 4 ? gutterAt(x, sorted.slice(start, index), sorted, start) : null;
    if (gutter) found.push(gutter);
    start = index + 1;
  }
  return found;
}

/** Every gutter of a region; the segments of a region come sorted from its top. */
export function findGutters(sorted: Segment[]): Gutter[] {
  if (sorted.length < 4 || sorted.length > MAX_SEGMENTS) return [];
  const headings = centredHeadings(sorted);
  return candidateEdges(sorted).flatMap((x) => guttersAt(x, sorted, headings));
}
