/** A position's time; `from` and `to` are `YYYY` or `YYYY-MM`. */
export interface WorkInterval {
  from: string | null;
  to: string | null;
  current: boolean;
}

/** First and last month, both included, counted from year 0. */
export interface MonthSpan {
  first: number;
  last: number;
}

function monthsOf(date: string): { year: number; month: number | null } {
  const [year = '0', month] = date.split('-');
  return { year: Number(year), month: month === undefined ? null : Number(month) };
}

/**
 * The months an interval covers. Years without month count from the middle of the first to the middle of the last, so that
 * 2017–2020 is three years and two such positions that meet do not overlap; one year alone counts half.
 * `asOf` (`YYYY-MM`) ends what goes on and cuts what lies in the future. Null when nothing can be counted.
 */
export function monthSpan(interval: WorkInterval, asOf: string): MonthSpan | null {
  const now = monthsOf(asOf);
  const nowIndex = now.year * 12 + (now.month ?? 12) - 1;
  if (interval.from === null) return null;
  const from = monthsOf(interval.from);
  if (!interval.current && interval.to === null) return null;
  const to =
    interval.current || interval.to === null
      ? { year: now.year, month: now.month ?? 12 }
      : monthsOf(interval.to);
  const sameYear = from.month === null && to.month === null && from.year === to.year;
  const first = from.year * 12 + (from.month ?? (sameYear ? 4 : 7)) - 1;
  const last = to.year * 12 + (to.month ?? (sameYear ? 9 : 6)) - 1;
  const cut = Math.min(last, nowIndex);
  return cut < first ? null : { first, last: cut };
}

/** Spans that overlap or touch become one; sorted by their first month. */
export function mergeSpans(spans: readonly MonthSpan[]): MonthSpan[] {
  const merged: MonthSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const last = merged.at(-1);
    if (last !== undefined && span.first <= last.last + 1) last.last = Math.max(last.last, span.last);
    else merged.push({ ...span });
  }
  return merged;
}

/** Years of work to one decimal, time worked in two positions at once counted once; null where nothing is dated. */
export function yearsOfWork(intervals: readonly WorkInterval[], asOf: string): number | null {
  const spans = intervals.map((interval) => monthSpan(interval, asOf)).filter((span) => span !== null);
  if (spans.length === 0) return null;
  const months = mergeSpans(spans).reduce((sum, span) => sum + span.last - span.first + 1, 0);
  return Math.round((months / 12) * 10) / 10;
}
