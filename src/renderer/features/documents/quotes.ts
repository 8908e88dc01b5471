import type { Evidence } from '../../../contract/resume.ts';

/** The quote a reader asked for; `nonce` grows with every request, so that asking for the same one again scrolls again. */
export interface ActiveQuote {
  evidence: Evidence;
  nonce: number;
}

/** Two pieces of evidence that stand in the same place. */
export function samePlace(left: Evidence, right: Evidence): boolean {
  return left.page === right.page && left.start === right.start && left.end === right.end;
}

function comparePlaces(left: Evidence, right: Evidence): number {
  return left.page - right.page || left.start - right.start || left.end - right.end;
}

/** Quotes in reading order, each place once. */
export function inReadingOrder(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort(comparePlaces);
  return sorted.filter((quote, index) => {
    const before = sorted[index - 1];
    return before === undefined || !samePlace(before, quote);
  });
}

/** The quote `step` places further on, round the end; the first (or last) one when none is active. */
export function neighbourQuote(
  ordered: readonly Evidence[],
  active: Evidence | null,
  step: 1 | -1,
): Evidence | null {
  if (ordered.length === 0) return null;
  const current = active === null ? -1 : ordered.findIndex((quote) => samePlace(quote, active));
  if (current === -1) return ordered.at(step === 1 ? 0 : -1) ?? null;
  return ordered.at((current + step + ordered.length) % ordered.length) ?? null;
}
