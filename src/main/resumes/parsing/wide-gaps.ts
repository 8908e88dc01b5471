import type { ExtractedDocument, ExtractedLine } from '../extracted-document.ts';

/** A gap this much of the font size wide parts what stands left and right of it, whatever the document's own spacing. */
const ALWAYS_WIDE = 1.6;
/** Skills set as pills have gaps of about one font size between them; a word space is a quarter of it. */
const PERHAPS_WIDE = 0.75;
const TIMES_USUAL = 2.5;

const NEIGHBOURS = 4;
const SIZE_OF_LETTER = 1.6;

/** Font size around a blank, judged by the letters next to it: a line may hold a large name and small contact data. */
function sizeAround(line: ExtractedLine, offset: number): number {
  const from = line.edges[Math.max(0, offset - NEIGHBOURS)] ?? 0;
  const before = line.edges[offset] ?? from;
  const letters = Math.min(NEIGHBOURS, offset);
  const width = letters === 0 ? 0 : Math.abs(before - from) / letters;
  return Math.max(line.size, width * SIZE_OF_LETTER);
}

/** Width of the blank at an offset within the line, in font sizes. */
function gapAt(line: ExtractedLine, offset: number): number {
  const left = line.edges[offset];
  const right = line.edges[offset + 1];
  if (left === undefined || right === undefined || line.size <= 0) return 0;
  // Where text of the other direction begins, the edge jumps back over what was read: that is no gap.
  const before = line.edges[offset - 1];
  if (before !== undefined && (right - left) * (left - before) < 0) return 0;
  return Math.abs(right - left) / sizeAround(line, offset);
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * The text with a tab in place of every blank that is wider on the page than the spaces between words, so that columns in a line and skills set as
 * pills stay apart. The length does not change.
 */
export function withWideGaps(document: ExtractedDocument, clean: string): string {
  const blanks: { at: number; gap: number }[] = [];
  for (const line of document.lines) {
    if (line.edges.length === 0) continue;
    for (let at = line.start; at < line.end; at += 1) {
      if (clean.charCodeAt(at) === 32) blanks.push({ at, gap: gapAt(line, at - line.start) });
    }
  }
  if (blanks.length === 0) return clean;
  const usual = median(blanks.map(({ gap }) => gap));
  const limit = Math.min(ALWAYS_WIDE, Math.max(PERHAPS_WIDE, usual * TIMES_USUAL));
  const wide = blanks.filter(({ gap }) => gap > limit);
  if (wide.length === 0) return clean;
  let marked = '';
  let from = 0;
  for (const { at } of wide) {
    marked += `${clean.slice(from, at)}\t`;
    from = at + 1;
  }
  return marked + clean.slice(from);
}
