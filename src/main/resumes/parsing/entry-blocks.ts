import { type EntryLine, entryLines } from './entry-lines.ts';
import type { ResumeLine } from './resume-text.ts';

/** One entry of a dated list: the lines of its heading (with the date) and those that describe it. */
export interface EntryBlock {
  header: EntryLine[];
  body: ResumeLine[];
  date: EntryLine['date'];
}

const MOST_BEFORE = 3;
const MOST_AFTER = 3;

/** Lines that may head an entry directly before an anchor, nearest last. */
function headersBefore(lines: readonly EntryLine[], anchor: number, floor: number): number {
  let count = 0;
  while (count < MOST_BEFORE && anchor - count - 1 >= floor) {
    const candidate = lines[anchor - count - 1];
    if (candidate === undefined || !candidate.headerLike || candidate.date !== null) break;
    count += 1;
    // A heading does not reach back over an empty line into the entry before.
    const opened = lines[anchor - count + 1];
    if (count > 1 && opened?.line.opensBlock && !candidate.dateOnly) return count - 1;
  }
  return count;
}

function headersAfter(lines: readonly EntryLine[], anchor: number, ceiling: number): number {
  let count = 0;
  while (count < MOST_AFTER && anchor + count + 1 < ceiling) {
    const candidate = lines[anchor + count + 1];
    if (candidate === undefined || !candidate.headerLike || candidate.date !== null) break;
    count += 1;
  }
  return count;
}

/** How far the first entry's heading reaches above its date tells how the others are set. */
function linesAbove(lines: readonly EntryLine[], anchors: readonly number[]): number {
  const first = anchors[0] ?? 0;
  const atFirst = headersBefore(lines, first, 0);
  if (anchors.length < 2) return atFirst;
  const others = anchors
    .slice(1)
    .map((anchor, index) => headersBefore(lines, anchor, (anchors[index] ?? 0) + 1));
  return Math.min(atFirst, Math.max(...others, 0)) === 0 &&
    atFirst > 0 &&
    others.every((count) => count === 0)
    ? 0
    : atFirst;
}

function blockAt(
  lines: readonly EntryLine[],
  anchors: readonly number[],
  position: number,
  above: number,
): EntryBlock {
  const anchor = anchors[position] ?? 0;
  const start = startOf(lines, anchors, position, above);
  const next = position + 1 < anchors.length ? startOf(lines, anchors, position + 1, above) : lines.length;
  const after = headersAfter(lines, anchor, next);
  const header = lines.slice(start, anchor + 1 + after);
  const body = lines.slice(anchor + 1 + after, next).map((entry) => entry.line);
  return { header, body, date: lines[anchor]?.date ?? null };
}

function startOf(
  lines: readonly EntryLine[],
  anchors: readonly number[],
  position: number,
  above: number,
): number {
  const anchor = anchors[position] ?? 0;
  const floor = position === 0 ? 0 : (anchors[position - 1] ?? 0) + 1;
  const before = Math.min(headersBefore(lines, anchor, floor), position === 0 ? MOST_BEFORE : above);
  return anchor - before;
}

/**
 * Parts a section into dated entries. Each date that stands apart anchors one; the short lines around it are its heading, how many
 * of them come first is learnt from the first entry, and the rest describes it.
 */
export function entryBlocks(section: readonly ResumeLine[]): EntryBlock[] {
  let lines = entryLines(section, false);
  let anchors = anchorsOf(lines);
  if (anchors.length === 0) {
    lines = entryLines(section, true);
    anchors = anchorsOf(lines);
  }
  const above = linesAbove(lines, anchors);
  return anchors.map((_, position) => blockAt(lines, anchors, position, above));
}

function anchorsOf(lines: readonly EntryLine[]): number[] {
  const dated = lines.flatMap((entry, index) => (entry.date === null ? [] : [index]));
  const ranges = dated.filter((index) => lines[index]?.date?.form !== 'single');
  // Where entries have ranges, a lone year in between is more often a detail than an entry.
  if (ranges.length === 0) return dated;
  return dated.filter((index) => {
    const entry = lines[index];
    return (
      entry !== undefined &&
      (entry.date?.form !== 'single' || entry.dateOnly || entry.line.cells.length > 1 || !entry.line.bullet)
    );
  });
}
