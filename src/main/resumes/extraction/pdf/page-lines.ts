import type { SourceLine } from '../source-line.ts';
import { fromLayout, type Glyph } from './glyph.ts';
import { type PageFrame, roundPoint, toBox } from './page-frame.ts';
import type { PlacedText } from './placed-text.ts';
import { type OrderedLine, readingOrder } from './reading-order.ts';
import { segmentText, trackingOf } from './segment-text.ts';
import { buildSegments, type Segment } from './segments.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Wide gaps (a date at the far end of the line) become a tab, so that the parts can be told from words. */
const TAB_GAP = 0.75;
/** From so many pieces on, a line's own gaps tell which of them are wide. */
const MANY_PIECES = 5;
/** Gaps between words are narrower than this, in em, however loosely a line is set. */
const LOOSE_GAP = 1.5;

function gapBetween(left: Segment, right: Segment): number {
  return Math.max(right.x0 - left.x1, left.x0 - right.x1);
}

/**
 * The gap from which on two pieces of a line are parted by a tab, in points. Where a line has many pieces (words of a
 * recognised or a loosely justified line) only a gap that is wider than its usual ones counts.
 */
function tabGap(segments: Segment[]): number {
  const size = Math.max(...segments.map((segment) => segment.size));
  const tracking = Math.max(...segments.map(trackingOf));
  const least = size * TAB_GAP + tracking * 3;
  if (segments.length < MANY_PIECES) return least;
  const gaps = segments
    .slice(1)
    .map((segment, index) => gapBetween(segments[index] ?? segment, segment))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return usual < size * LOOSE_GAP ? Math.max(least, usual * 2.2) : least;
}

function joinSegments(leftToRight: Segment[]): PlacedText {
  const pieces = leftToRight.map((segment) => ({ segment, placed: segmentText(segment) }));
  if (pieces.some(({ placed }) => RIGHT_TO_LEFT.test(placed.text))) pieces.reverse();
  const tab = pieces.length > 1 ? tabGap(leftToRight) : 0;
  let text = '';
  const edges: number[] = [];
  pieces.forEach(({ segment, placed }, index) => {
    const previous = pieces[index - 1]?.segment;
    if (previous) text += gapBetween(previous, segment) > tab ? '\t' : ' ';
    text += placed.text;
    edges.push(...(index === pieces.length - 1 ? placed.edges : placed.edges.slice(0, -1)));
    if (index < pieces.length - 1) edges.push(placed.edges.at(-1) ?? segment.x1);
  });
  return { text, edges };
}

/** Most frequent size, by number of glyphs. */
function modalSize(segments: Segment[]): number {
  const [first] = segments;
  const only = first?.glyphs[0]?.style.size ?? 0;
  const uniform = segments.every((segment) => segment.glyphs.every((glyph) => glyph.style.size === only));
  if (uniform) return roundPoint(only);
  const counts = new Map<number, number>();
  for (const segment of segments) {
    for (const glyph of segment.glyphs) {
      const size = roundPoint(glyph.style.size);
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of counts) {
    if (count <= most) continue;
    best = size;
    most = count;
  }
  return best;
}

function mostlyBold(segments: Segment[]): boolean {
  let bold = 0;
  let all = 0;
  for (const segment of segments) {
    for (const glyph of segment.glyphs) {
      all++;
      if (glyph.style.bold) bold++;
    }
  }
  return bold * 2 > all;
}

function toSourceLine(line: OrderedLine, page: number, frame: PageFrame, turn: number): SourceLine {
  const { text, edges } = joinSegments(line.segments);
  const x0 = Math.min(...line.segments.map((segment) => segment.x0));
  const x1 = Math.max(...line.segments.map((segment) => segment.x1));
  const y0 = Math.min(...line.segments.map((segment) => segment.top));
  const y1 = Math.max(...line.segments.map((segment) => segment.bottom));
  return {
    text,
    page,
    box: toBox(fromLayout(frame, turn, { x0, y0, x1, y1 })),
    edges: turn === 0 ? edges.map(roundPoint) : [],
    size: modalSize(line.segments),
    bold: mostlyBold(line.segments),
    column: line.column,
    opensBlock: line.opensBlock,
  };
}

/** The lines of a page in reading order; text that runs in another direction comes after the page's main text. */
export function pageLines(glyphs: Glyph[], page: number, frame: PageFrame): SourceLine[] {
  const turns = [0, 1, 2, 3]
    .map((turn) => ({ turn, glyphs: glyphs.filter((glyph) => glyph.style.turn === turn) }))
    .filter((group) => group.glyphs.length > 0)
    .sort((a, b) => b.glyphs.length - a.glyphs.length || a.turn - b.turn);
  return turns.flatMap((group) =>
    readingOrder(buildSegments(group.glyphs)).map((line) => toSourceLine(line, page, frame, group.turn)),
  );
}
