/** Fresh for two years, then fading to this share at ten years. */
const STALE_SHARE = 0.3;
const FRESH_YEARS = 2;
const STALE_YEARS = 10;

/** The share that is left of a skill last used so many years ago. */
export function recency(yearsAgo: number): number {
  if (yearsAgo <= FRESH_YEARS) return 1;
  const faded = Math.min(1, (yearsAgo - FRESH_YEARS) / (STALE_YEARS - FRESH_YEARS));
  return 1 - faded * (1 - STALE_SHARE);
}
