import { ICON } from './character-text.ts';
import type { Glyph } from './glyph.ts';

export type Separator = 'none' | 'space' | 'icon';

/** Glyphs that follow each other on one baseline without a wide gap: a word, a phrase or a full line of a column. */
export interface Segment {
  /** From left to right, without spaces. */
  glyphs: Glyph[];
  /** For each glyph: what the document holds before it. */
  spaced: Separator[];
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  baseline: number;
  size: number;
  bold: boolean;
  /** Places in the content stream of the first and last glyph. */
  first: number;
  last: number;
}

/** Gaps in em: pieces that follow each other in the content stream may stand wider apart (justified text). */
const STREAM_GAP = 0.75;
const SPACED_GAP = 1.25;
const JUSTIFIED_GAP = 1.8;
/** A page in so many pieces is no page of text; comparing each with each would take too long. */
const MANY_SEGMENTS = 3000;
const NEIGHBOUR_GAP = 0.5;

function startSegment(glyph: Glyph, spaced: Separator): Segment {
  return {
    glyphs: [glyph],
    spaced: [spaced],
    x0: glyph.x0,
    x1: glyph.x1,
    top: glyph.top,
    bottom: glyph.bottom,
    baseline: glyph.baseline,
    size: glyph.style.size,
    bold: glyph.style.bold,
    first: glyph.order,
    last: glyph.order,
  };
}

function extend(segment: Segment, glyph: Glyph, spaced: Separator): void {
  segment.glyphs.push(glyph);
  segment.spaced.push(spaced);
  segment.x1 = Math.max(segment.x1, glyph.x1);
  segment.top = Math.min(segment.top, glyph.top);
  segment.bottom = Math.max(segment.bottom, glyph.bottom);
  segment.last = glyph.order;
}

function continues(segment: Segment, glyph: Glyph, spaced: Separator): boolean {
  const size = Math.max(segment.size, glyph.style.size);
  const ratio = Math.min(segment.size, glyph.style.size) / size;
  const gap = glyph.x0 - segment.x1;
  return (
    Math.abs(glyph.baseline - segment.baseline) <= size * 0.12 &&
    gap <= size * (spaced !== 'none' ? SPACED_GAP : STREAM_GAP) &&
    gap >= -size * 0.3 &&
    ratio > 0.55
  );
}

/** Runs of the content stream. White space ends up as a mark on the glyph that follows it. */
function streamRuns(glyphs: Glyph[]): Segment[] {
  const runs: Segment[] = [];
  let current: Segment | null = null;
  let spaced = 'none' as Separator;
  for (const glyph of glyphs) {
    if (glyph.text === ' ' || glyph.text === ICON) {
      spaced = glyph.text === ICON || spaced === 'icon' ? 'icon' : 'space';
      continue;
    }
    if (current && continues(current, glyph, spaced)) extend(current, glyph, spaced);
    else {
      current = startSegment(glyph, spaced);
      runs.push(current);
    }
    spaced = 'none';
  }
  return runs;
}

/** Runs on one baseline, from the top of the page. Small raised or lowered text belongs to the row it touches. */
function rowsOf(runs: Segment[]): Segment[][] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0 || a.first - b.first);
  const rows: Segment[][] = [];
  let row: Segment[] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const run of sorted) {
    if (run.baseline - baseline <= Math.min(size, run.size) * 0.25) row.push(run);
    else {
      row = [run];
      rows.push(row);
      baseline = run.baseline;
      size = run.size;
    }
    if (run.size > size) size = run.size;
  }
  return rows;
}

function sameText(a: Segment, b: Segment): boolean {
  return (
    a.glyphs.length === b.glyphs.length &&
    a.glyphs.every((glyph, index) => glyph.text === b.glyphs[index]?.text)
  );
}

/** Text struck twice, a little apart, to look bold. */
function isDoubleStrike(a: Segment, b: Segment): boolean {
  return Math.abs(a.x0 - b.x0) < a.size * 0.2 && Math.abs(a.x1 - b.x1) < a.size * 0.25 && sameText(a, b);
}

function followsInStream(left: Segment, right: Segment): boolean {
  return right.first - left.last >= 0 && right.first - left.last <= 3;
}

const OPENS_TEXT = /^[•●▪■◦○‣⁃∙·◆◇➢➤✓*.,;:!?–—-]$/;

/** How wide a gap may be for two runs to stay together, in em. */
function allowedGap(left: Segment, right: Segment, justified: boolean): number {
  if (!followsInStream(left, right)) return NEIGHBOUR_GAP;
  if (OPENS_TEXT.test(left.glyphs.at(-1)?.text ?? '')) return JUSTIFIED_GAP;
  if (justified || right.spaced[0] !== 'none') return SPACED_GAP;
  return STREAM_GAP;
}

function touches(left: Segment, right: Segment, justified: boolean): boolean {
  const size = Math.max(left.size, right.size);
  if (Math.min(left.size, right.size) / size < 0.5) return false;
  const gap = right.x0 - left.x1;
  return gap >= -size * 0.35 && gap <= size * allowedGap(left, right, justified);
}

/** A row with several equally wide gaps between words that follow each other is a justified line. */
function isJustified(row: Segment[]): boolean {
  let wide = 0;
  for (let index = 1; index < row.length; index++) {
    const left = row[index - 1];
    const right = row[index];
    if (!left || !right || !followsInStream(left, right)) continue;
    const gap = (right.x0 - left.x1) / right.size;
    if (gap > STREAM_GAP && gap <= SPACED_GAP) wide++;
  }
  return wide >= 2;
}

function join(left: Segment, right: Segment): void {
  const wide = left.x1 - left.x0 < right.x1 - right.x0;
  left.glyphs.push(...right.glyphs);
  left.spaced.push(...right.spaced);
  if (wide) {
    left.size = right.size;
    left.bold = right.bold;
    left.baseline = right.baseline;
  }
  left.x1 = Math.max(left.x1, right.x1);
  left.top = Math.min(left.top, right.top);
  left.bottom = Math.max(left.bottom, right.bottom);
  left.last = Math.max(left.last, right.last);
}

function mergeRow(row: Segment[]): Segment[] {
  row.sort((a, b) => a.x0 - b.x0 || a.first - b.first);
  const justified = isJustified(row);
  const merged: Segment[] = [];
  for (const run of row) {
    const previous = merged.at(-1);
    const twin = merged.slice(-3).find((other) => isDoubleStrike(other, run));
    if (twin) twin.bold = true;
    else if (previous && touches(previous, run, justified)) join(previous, run);
    else merged.push({ ...run, glyphs: [...run.glyphs], spaced: [...run.spaced] });
  }
  return merged;
}

/** Small text raised or lowered beside larger text (a footnote mark, "1st") joins it. */
function attachScripts(segments: Segment[]): Segment[] {
  if (segments.length > MANY_SEGMENTS) return segments;
  const scripts = segments.filter((segment) => segment.glyphs.length <= 3);
  const taken = new Set<Segment>();
  for (const script of scripts) {
    const host = segments.find(
      (other) =>
        other !== script &&
        !taken.has(other) &&
        script.size < other.size * 0.85 &&
        Math.abs(script.baseline - other.baseline) < other.size * 0.55 &&
        script.x0 - other.x1 > -other.size * 0.1 &&
        script.x0 - other.x1 < other.size * 0.2,
    );
    if (!host) continue;
    taken.add(script);
    const { size, bold, baseline } = host;
    join(host, script);
    Object.assign(host, { size, bold, baseline });
  }
  return taken.size === 0 ? segments : segments.filter((segment) => !taken.has(segment));
}

/** Groups the glyphs of one direction on a page into segments, sorted from the top left. */
export function buildSegments(glyphs: Glyph[]): Segment[] {
  return attachScripts(rowsOf(streamRuns(glyphs)).flatMap(mergeRow));
}
