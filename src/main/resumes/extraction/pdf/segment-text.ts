import { logicalOrder } from './bidirectional.ts';
import type { Glyph } from './glyph.ts';
import { restoreLigatures } from './lost-ligatures.ts';
import type { PlacedText } from './placed-text.ts';
import type { Segment } from './segments.ts';

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Names and headings are often set with the letters apart, with real spaces between them or without. */
function hasSeparateLetters(segment: Segment): boolean {
  let words = 1;
  for (let index = 1; index < segment.spaced.length; index++) if (segment.spaced[index] !== 'none') words++;
  return (
    words >= 4 &&
    words >= segment.glyphs.length * 0.8 &&
    segment.glyphs.every((glyph) => /^[\p{L}\p{M}.&'-]+$/u.test(glyph.text))
  );
}

/** Distances between neighbours, in points; the first is 0. */
function gapsOf(segment: Segment): number[] {
  const { glyphs } = segment;
  return glyphs.map((glyph, index) => (index === 0 ? 0 : glyph.x0 - (glyphs[index - 1]?.x1 ?? glyph.x0)));
}

/** By how much the letters of a segment are set apart, in points; 0 for ordinary text. */
export function trackingOf(segment: Segment): number {
  if (segment.glyphs.some((glyph) => IDEOGRAPH.test(glyph.text))) return 0;
  const gaps = gapsOf(segment).slice(1);
  const least = segment.size * 0.06;
  const apart = gaps.reduce((count, gap) => (gap > least ? count + 1 : count), 0);
  if (apart < gaps.length * 0.7 || apart < 2) return 0;
  const sorted = gaps.sort((a, b) => a - b);
  const spread = sorted.length >= 2 && quantile(sorted, 0.25) > least;
  const even = sorted.length >= 3 || (sorted[0] ?? 0) > (sorted.at(-1) ?? 0) * 0.8;
  return hasSeparateLetters(segment) || (spread && even) ? Math.max(0, quantile(sorted, 0.5)) : 0;
}

/** Which glyphs begin a new word. */
function wordStarts(segment: Segment): boolean[] {
  const { spaced, size } = segment;
  const gaps = gapsOf(segment);
  const tracking = trackingOf(segment);
  if (hasSeparateLetters(segment))
    return gaps.map((gap) => gap > Math.max(tracking * 1.5, tracking + size * 0.12));
  const real = spaced.some((mark, index) => mark === 'space' && index > 0);
  const threshold = tracking + size * (real ? 0.3 : 0.125);
  return gaps.map((gap, index) => {
    const limit = betweenIdeographs(segment, index) ? size * 0.75 : threshold;
    return index > 0 && (spaced[index] !== 'none' || gap > limit);
  });
}

function place(glyph: Glyph, text: string, edges: number[]): void {
  const width = (glyph.x1 - glyph.x0) / text.length;
  for (let unit = 0; unit < text.length; unit++) edges.push(glyph.x0 + width * unit);
}

const IDEOGRAPH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Chinese and Japanese are written without spaces; a gap there is justification or lettering. */
function betweenIdeographs(segment: Segment, index: number): boolean {
  return (
    IDEOGRAPH.test(segment.glyphs[index - 1]?.text ?? '') && IDEOGRAPH.test(segment.glyphs[index]?.text ?? '')
  );
}

const BEYOND_LATIN = /[^\t -\u00ff]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The text of a segment in logical order, words separated by one space, in NFC. */
export function segmentText(segment: Segment): PlacedText {
  const starts = wordStarts(segment);
  const edges: number[] = [];
  let text = '';
  segment.glyphs.forEach((glyph, index) => {
    if (starts[index] && text !== '') {
      text += ' ';
      edges.push(segment.glyphs[index - 1]?.x1 ?? glyph.x0);
    }
    text += glyph.text;
    place(glyph, glyph.text, edges);
  });
  edges.push(segment.glyphs.at(-1)?.x1 ?? segment.x1);
  const placed = RIGHT_TO_LEFT.test(text) ? logicalOrder({ text, edges }) : { text, edges };
  return composed(restoreLigatures(placed));
}

/** NFC that keeps the edges in step. */
function composed(placed: PlacedText): PlacedText {
  if (!BEYOND_LATIN.test(placed.text) || placed.text.normalize('NFC') === placed.text) return placed;
  let text = '';
  const edges: number[] = [];
  for (const { segment, index } of graphemes(placed.text)) {
    const normal = segment.normalize('NFC');
    for (let unit = 0; unit < normal.length; unit++)
      edges.push(placed.edges[index + Math.min(unit, segment.length - 1)] ?? 0);
    text += normal;
  }
  edges.push(placed.edges.at(-1) ?? 0);
  return { text, edges };
}

/** A base character with the marks that follow it. */
function* graphemes(text: string): Generator<{ segment: string; index: number }> {
  for (const match of text.matchAll(/\P{M}?\p{M}*/gsu))
    if (match[0] !== '') yield { segment: match[0], index: match.index };
}
