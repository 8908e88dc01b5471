import type { ParsedResume, Position } from '../../../contract/resume.ts';
import { monthSpan } from '../../resumes/parsing/years.ts';
import { seniorityRank } from '../../skills/seniority.ts';
import { type Occupation, occupationOf } from './occupation-match.ts';

/** Months counted from year 0, both included. */
export interface Months {
  first: number;
  last: number;
}

/** A position with what the score needs of it. */
export interface CareerPosition {
  position: Position;
  /** Null where no date can be counted. */
  months: Months | null;
  /** Years since it ended, 0 while it runs; null where undated. */
  yearsAgo: number | null;
  occupation: Occupation;
  rank: number | null;
}

/** One or two months cannot hold pages of work: the date belongs to something else, and is better not believed. */
const LONG_TEXT = 500;

function isPlausible({ span, current }: Position, { first, last }: Months): boolean {
  return current || last - first >= 2 || span.end - span.start < LONG_TEXT;
}

export function monthIndex(asOf: string): number {
  const [year = '0', month = '12'] = asOf.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/**
 * A résumé in which nothing runs was written when its last position ended: what was fresh then is measured from there.
 * No more than so many years are forgiven, for who left the trade long ago has left it.
 */
const FORGIVEN_YEARS = 4;

function ownNow(resume: ParsedResume, asOf: string): number {
  const now = monthIndex(asOf);
  const spans = resume.experience.map((position) =>
    monthSpan({ from: position.start, to: position.end, current: position.current }, asOf),
  );
  if (resume.experience.some(({ current }) => current)) return now;
  const ends = spans.flatMap((span) => (span ? [span.last] : []));
  return ends.length === 0 ? now : Math.max(Math.min(now, ...[Math.max(...ends)]), now - FORGIVEN_YEARS * 12);
}

/** The positions of a résumé, the latest first, undated ones last in the order they stand. */
export function careerOf(resume: ParsedResume, asOf: string): CareerPosition[] {
  const now = ownNow(resume, asOf);
  const positions = resume.experience.map((position): CareerPosition => {
    const counted = monthSpan({ from: position.start, to: position.end, current: position.current }, asOf);
    const months = counted && isPlausible(position, counted) ? counted : null;
    // "Assistant Manager → Manager" was promoted: the last title counts.
    const title = (position.title ?? '').split(/→|➔|⇒|->/u).at(-1) ?? '';
    return {
      position,
      months,
      yearsAgo: months ? Math.max(0, now - months.last) / 12 : position.current ? 0 : null,
      occupation: occupationOf(title),
      rank: seniorityRank(title),
    };
  });
  return positions
    .map((each, index) => ({ each, index }))
    .sort((a, b) => (b.each.months?.last ?? -1) - (a.each.months?.last ?? -1) || a.index - b.index)
    .map(({ each }) => each);
}

/** Years covered by intervals, overlaps counted once, to one decimal. */
export function mergedYears(intervals: readonly Months[]): number {
  const ordered = [...intervals].sort((a, b) => a.first - b.first);
  let months = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { first, last } of ordered) {
    if (last <= end) continue;
    months += last - Math.max(first - 1, end);
    end = last;
  }
  return Math.round((months / 12) * 10) / 10;
}
