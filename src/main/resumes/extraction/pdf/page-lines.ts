import type { SourceLine } from '../source-line.ts';
import { fromLayout, type Glyph } from './glyph.ts';
import { type PageFrame, roundPoint, toBox } from './page-frame.ts';
import { type OrderedLine, readingOrder } from './reading-order.ts';
import { type PlacedText, segmentText, trackingOf } from './segment-text.ts';
import { buildSegments, type Segment } from './segments.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Wide gaps (a date at the far end of the line) become a tab, so that the parts can be told from words. */
const TAB_GAP = 0.75;

function joinSegments(leftToRight: Segment[]): PlacedText {
  const pieces = leftToRight.map((segment) => ({ segment, placed: segmentText(segment) }));
  if (pieces.some(({ placed }) => RIGHT_TO_LEFT.test(placed.text))) pieces.reverse();
  const segments = pieces.map(({ segment }) => segment);
  let text = '';
  const edges: number[] = [];
  pieces.forEach(({ segment, placed }, index) => {
    const previous = segments[index - 1];
    if (previous) {
      const apart = Math.max(trackingOf(segment), trackingOf(previous)) * 3;
      const gap = Math.max(segment.x0 - previous.x1, previous.x0 - segment.x1);
      text += gap > segment.size * TAB_GAP + apart ? '\t' : ' ';
    }
    text += placed.text;
    edges.push(...(index === segments.length - 1 ? placed.edges : placed.edges.slice(0, -1)));
    if (index < segments.length - 1) edges.push(placed.edges.at(-1) ?? segment.x1);
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
