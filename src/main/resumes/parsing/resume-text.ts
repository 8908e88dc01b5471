import type { ExtractedDocument, ExtractedLine } from '../extracted-document.ts';
import { cleanText, ICON } from './clean-text.ts';
import { findDateRanges } from './dates.ts';
import { flattenedCuts } from './flattened.ts';
import { withMarginsRead } from './margins.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import { withWideGaps } from './wide-gaps.ts';
import { withDatesJoined } from './wrapped-dates.ts';

/** A document made ready for the rules. `clean` has the length of the extracted text. */
export interface ResumeText {
  document: ExtractedDocument;
  clean: string;
  lines: ResumeLine[];
  /** The font size most characters are set in. */
  bodySize: number;
  /** True where sizes and boxes are known. */
  hasLayout: boolean;
}

const LEADING_BULLET =
  /^(?:[\s¦]*(?:[•●▪■◆◇○◦‣⁃∙❖➢➤►▸▶✓✔☑★☆✦✱✲✳❯→·*␣]|[-–—](?=\s)|o(?=\s{2,}|\s+[A-Z])|\uF0B7))+/u;
const EDGE_NOISE_START = /^[\s¦|"“”]+(?![^"“”]*["“”])|^[\s¦|]+/u;
const EDGE_NOISE_END = /[\s¦|]+$/u;
const LONG_LINE = 220;

function trimmed(clean: string, span: Span): Span & { bullet: boolean } {
  let text = clean.slice(span.start, span.end);
  let start = span.start;
  const bullet = LEADING_BULLET.exec(text);
  if (bullet !== null) {
    start += bullet[0].length;
    text = text.slice(bullet[0].length);
  }
  const noise = EDGE_NOISE_START.exec(text);
  if (noise !== null) {
    start += noise[0].length;
    text = text.slice(noise[0].length);
  }
  const tail = EDGE_NOISE_END.exec(text);
  const end = tail === null ? span.end : span.end - tail[0].length;
  return { start, end: Math.max(start, end), bullet: bullet !== null };
}

/** The parts of a line that a tab, an icon, three blanks or a wide gap on the page set apart. */
function cellsOf(clean: string, span: Span): Span[] {
  const cells: Span[] = [];
  const text = clean.slice(span.start, span.end);
  let from = 0;
  const push = (to: number): void => {
    const cell = trimmed(clean, { start: span.start + from, end: span.start + to });
    if (cell.end > cell.start) cells.push({ start: cell.start, end: cell.end });
  };
  for (const gap of text.matchAll(/\s+|¦+/gu)) {
    if (gap.index === 0 || !isWideGap(gap[0])) continue;
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(text.length);
  return cells.length === 0 ? [{ start: span.start, end: span.end }] : cells;
}

function isWideGap(gap: string): boolean {
  return gap.includes('\t') || gap.length >= 3 || gap.includes(ICON);
}

/** Headings that exports from job boards glue to the text before them ("6 monthsCompany Details"). */
const GLUED_HEADING = /(?<=\S)\s*(?=(?:Education|Skill|Company) Details(?!\p{L}))/gu;
const IN_LONG_LINE = /\t|\s{2,}|\s+(?=[•●▪■◆❖➢])/gu;

const LONGEST_PIECE = 600;

/** A stretch no longer than rules can read without harm, cut at blanks where it has any. */
function inBounds(clean: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_PIECE) {
    const blank = clean.lastIndexOf(' ', start + LONGEST_PIECE);
    const end = blank > start ? blank : start + LONGEST_PIECE;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

/** Whether one line holds most of a document: its line breaks were lost. */
function isWhole({ text }: ExtractedDocument, { start, end }: ExtractedLine): boolean {
  return end - start > text.length * 0.6;
}

/** Cuts text that came without line breaks (one line for a whole résumé) at bullets, wide blanks and glued headings. */
function piecesOf(clean: string, source: ExtractedLine, whole: boolean): Span[] {
  if (source.box !== null) return inBounds(clean, source);
  const text = clean.slice(source.start, source.end);
  const cuts: { index: number; length: number }[] = [];
  const addCuts = (pattern: RegExp): void => {
    for (const cut of text.matchAll(pattern)) cuts.push({ index: cut.index, length: cut[0].length });
  };
  addCuts(GLUED_HEADING);
  if (text.length >= LONG_LINE) addCuts(IN_LONG_LINE);
  if (whole) cuts.push(...flattenedCuts(text));
  const pieces: Span[] = [];
  let from = source.start;
  for (const cut of cuts.sort((a, b) => a.index - b.index)) {
    const at = source.start + cut.index;
    if (at > from) pieces.push({ start: from, end: at });
    from = Math.max(from, at + cut.length);
  }
  if (from < source.end) pieces.push({ start: from, end: source.end });
  return pieces.flatMap((piece) => inBounds(clean, piece));
}

function modalSize(lines: readonly ExtractedLine[]): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.end - line.start);
  }
  let best = 11;
  let weight = 0;
  for (const [size, count] of weights) {
    if (count > weight || (count === weight && size < best)) {
      best = size;
      weight = count;
    }
  }
  return best;
}

/** A line that begins with a stretch of time begins an entry. */
function opensWithRange(text: string): boolean {
  return findDateRanges(text.slice(0, 60)).some(({ start, form }) => start <= 1 && form !== 'single');
}

/** A bullet's text goes on in the lines below it that are set further in, or start in lower case. */
function continues(
  previous: ResumeLine | undefined,
  source: ExtractedLine,
  opensBlock: boolean,
  text: string,
): boolean {
  if (previous === undefined || !(previous.bullet || previous.continuesBullet)) return false;
  if (previous.box === null || source.box === null)
    return !opensBlock && /^[\p{Ll}\d(]/u.test(text) && !opensWithRange(text);
  if (source.page !== previous.page || source.column !== previous.column) return false;
  if (opensBlock && !/^\p{Ll}/u.test(text)) return false;
  return previous.bullet ? source.box.x > previous.box.x + 3 : Math.abs(source.box.x - previous.box.x) < 3;
}

/** Makes a document ready for the rules; empty lines are left out. */
export function readResumeText(document: ExtractedDocument): ResumeText {
  const clean = withWideGaps(document, cleanText(document.text));
  const lines: ResumeLine[] = [];
  let previousEnd = -1;
  let previousBlock = -1;
  for (const source of document.lines) {
    for (const piece of piecesOf(clean, source, isWhole(document, source))) {
      const { start, end, bullet } = trimmed(clean, piece);
      if (end <= start) continue;
      const gap = previousEnd < 0 ? '\n\n' : clean.slice(previousEnd, piece.start);
      const opensBlock = source.block !== previousBlock || /\n\s*\n/u.test(gap);
      lines.push(lineOf(clean, source, { start, end, bullet, opensBlock }, lines));
      previousEnd = piece.end;
      previousBlock = source.block;
    }
  }
  const hasLayout = document.lines.some((line) => line.box !== null);
  return {
    document,
    clean,
    lines: withMarginsRead(withDatesJoined(lines)),
    bodySize: modalSize(document.lines),
    hasLayout,
  };
}

function lineOf(
  clean: string,
  source: ExtractedLine,
  found: Span & { bullet: boolean; opensBlock: boolean },
  before: readonly ResumeLine[],
): ResumeLine {
  const text = clean.slice(found.start, found.end);
  const continuesBullet = !found.bullet && continues(before.at(-1), source, found.opensBlock, text);
  const { page, box, size, bold, block, column } = source;
  const cells = cellsOf(clean, found);
  return {
    ...found,
    index: before.length,
    text,
    continuesBullet,
    page,
    box,
    size,
    bold,
    block,
    column,
    cells,
  };
}
