/** Rows read at a time. */
export const WINDOW_SIZE = 100;

/** Numbers (from 0) of the windows that hold the rows `first` to `last`, both inclusive; none where the range is empty. */
export function pagesBetween(first: number, last: number): number[] {
  const begin = Math.floor(Math.max(0, first) / WINDOW_SIZE);
  const end = Math.floor(last / WINDOW_SIZE);
  return Array.from({ length: end - begin + 1 }, (_, index) => begin + index);
}
