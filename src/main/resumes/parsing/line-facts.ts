import type { SectionKind } from '../../../contract/resume.ts';
import { type DateRange, findDateRanges } from './dates.ts';
import { kindOfHeading } from './heading-words.ts';
import type { ResumeLine } from './resume-line.ts';

// Several rules ask the same of a line; each answer is found once and goes with the line.
const dates = new WeakMap<ResumeLine, DateRange[]>();
const headings = new WeakMap<ResumeLine, { kind: SectionKind | null }>();

/** The stretches of time printed in a line; offsets from the start of its text. */
export function datesOf(line: ResumeLine): DateRange[] {
  const known = dates.get(line);
  if (known !== undefined) return known;
  const found = findDateRanges(line.text);
  dates.set(line, found);
  return found;
}

/** The section a line opens when the whole of it is a known heading, else null. */
export function headingKindOf(line: ResumeLine): SectionKind | null {
  const known = headings.get(line);
  if (known !== undefined) return known.kind;
  const kind = kindOfHeading(line.text);
  headings.set(line, { kind });
  return kind;
}

/** True for a line that holds nothing but dates ("Jan 2019 – Present"). */
export function isDateOnly(line: ResumeLine): boolean {
  const ranges = datesOf(line);
  if (ranges.length === 0) return false;
  const covered = ranges.reduce((sum, range) => sum + range.end - range.start, 0);
  return line.text.length - covered <= 4;
}
