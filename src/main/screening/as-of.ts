/** The month that positions still running are counted to, `YYYY-MM` in UTC, so that a score does not depend on the time zone. */
export function asOfMonth(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}
