import { type EntryLine, entryLines } from './entry-lines.ts';
import { entryParts } from './entry-parts.ts';
import { asPlace } from './places.ts';
import type { ResumeLine } from './resume-line.ts';
import { jobWords } from './title-words.ts';

/** One entry of a dated list: the lines of its heading (with the date) and those that describe it. */
export interface EntryBlock {
  header: EntryLine[];
  body: ResumeLine[];
  date: EntryLine['date'];
  /** The section's headings go on below the line with the date, so a comma there parts no employer from the title. */
  goesOnBelow: boolean;
}

const MOST_BEFORE = 3;
const MOST_AFTER = 3;

/** How the headings of a section are set, learnt from its first entry. */
interface Setting {
  /** Lines of the heading that stand above the date. */
  above: number;
  /** Whether empty lines part the lines of one heading, so that they tell nothing. */
  acrossBlocks: boolean;
  /** Lines of the heading that stand below the date, where the date's own line is not the whole of it. */
  below: number;
}

/** Lines that may head an entry directly before an anchor. */
function headersBefore(
  lines: readonly EntryLine[],
  anchor: number,
  floor: number,
  acrossBlocks: boolean,
): number {
  let count = 0;
  while (count < MOST_BEFORE && anchor - count - 1 >= floor) {
    const candidate = lines[anchor - count - 1];
    if (candidate === undefined || !candidate.headerLike || candidate.date !== null) break;
    const below = lines[anchor - count];
    // A heading does not reach back over an empty line into the entry before.
    if (below?.line.opensBlock === true && !acrossBlocks && count > 0) break;
    count += 1;
  }
  return count;
}

/** Whether the lines so far name a job and an employer: what follows then describes. */
function isComplete(header: readonly EntryLine[], clean: string): boolean {
  const named = entryParts(header, clean).filter((part) => !part.place);
  const job = named.find((part) => part.jobs > 0);
  return job !== undefined && named.some((part) => part !== job && part.jobs === 0);
}

function headersAfter(
  lines: readonly EntryLine[],
  from: number,
  anchor: number,
  ceiling: number,
  clean: string,
  atLeast: number,
): number {
  let count = 0;
  while (count < MOST_AFTER && anchor + count + 1 < ceiling) {
    const placeOnly = asPlace(lines[anchor + count + 1]?.line.text ?? '') !== null;
    if (count >= atLeast && !placeOnly && isComplete(lines.slice(from, anchor + count + 1), clean)) break;
    const candidate = lines[anchor + count + 1];
    if (candidate === undefined || !candidate.headerLike || candidate.date !== null) break;
    count += 1;
  }
  return count;
}

/** What stands above the first date is all heading, and tells how the others are set. */
function settingOf(lines: readonly EntryLine[], anchors: readonly number[], clean: string): Setting {
  const first = anchors[0] ?? 0;
  const above = headersBefore(lines, first, 0, true);
  const acrossBlocks = lines.slice(first - above + 1, first + 1).some((entry) => entry.line.opensBlock);
  const setting = { above, acrossBlocks, below: 0 };
  const own = lines.slice(first - above, first + 1);
  const next = anchors[1] === undefined ? lines.length : startOf(lines, anchors, 1, setting);
  const below = isComplete(own, clean) ? 0 : headersAfter(lines, first - above, first, next, clean, 0);
  return { ...setting, below };
}

function blockAt(
  lines: readonly EntryLine[],
  anchors: readonly number[],
  position: number,
  setting: Setting,
  clean: string,
): EntryBlock {
  const anchor = anchors[position] ?? 0;
  const start = startOf(lines, anchors, position, setting);
  const next = position + 1 < anchors.length ? startOf(lines, anchors, position + 1, setting) : lines.length;
  const after = headersAfter(lines, start, anchor, next, clean, Math.min(1, setting.below));
  const header = lines.slice(start, anchor + 1 + after);
  const body = lines.slice(anchor + 1 + after, next).map((entry) => entry.line);
  return { header, body, date: lines[anchor]?.date ?? null, goesOnBelow: setting.below > 0 };
}

function above(lines: readonly EntryLine[], index: number): EntryLine | undefined {
  return lines[index - 1];
}

function namesJob(entry: EntryLine | undefined): boolean {
  return entry !== undefined && jobWords(entry.line.text) > 0;
}

function startOf(
  lines: readonly EntryLine[],
  anchors: readonly number[],
  position: number,
  setting: Setting,
): number {
  const anchor = anchors[position] ?? 0;
  const floor = position === 0 ? 0 : (anchors[position - 1] ?? 0) + 1;
  const possible = headersBefore(lines, anchor, floor, setting.acrossBlocks);
  let start = anchor - Math.min(possible, position === 0 ? MOST_BEFORE : setting.above);
  const dateAlone = start === anchor && lines[anchor]?.dateOnly === true && setting.above === 0;
  if (
    dateAlone &&
    start > floor &&
    above(lines, start)?.line.opensBlock === true &&
    namesJob(above(lines, start))
  )
    return start - 1;
  // A job title right above belongs to the entry when nothing in it names a job yet.
  const before = above(lines, start);
  const titled = lines.slice(start, anchor + 1).some(namesJob);
  if (
    start > floor &&
    start < anchor &&
    !titled &&
    before?.headerLike === true &&
    before.date === null &&
    namesJob(before)
  )
    start -= 1;
  return start;
}

/**
 * Parts a section into dated entries. Each date that stands apart anchors one; the short lines around it are its heading, how many
 * of them come first is learnt from the first entry, and the rest describes it.
 */
export function entryBlocks(section: readonly ResumeLine[], clean: string): EntryBlock[] {
  let lines = entryLines(section, false);
  let anchors = anchorsOf(lines);
  if (anchors.length === 0) {
    lines = entryLines(section, true);
    anchors = anchorsOf(lines);
  }
  const setting = settingOf(lines, anchors, clean);
  return anchors.map((_, position) => blockAt(lines, anchors, position, setting, clean));
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
