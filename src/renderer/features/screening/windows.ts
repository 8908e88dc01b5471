/** Rows read at a time. */
export const WINDOW_SIZE = 100;

/** Numbers (from 0) of windows that follow one another, both inclusive; none where `to` is before `from`. */
export interface Pages {
  from: number;
  to: number;
}

/** The windows that hold the rows `first` to `last`, both inclusive. */
export function pagesBetween(first: number, last: number): Pages {
  return { from: Math.floor(Math.max(0, first) / WINDOW_SIZE), to: Math.floor(last / WINDOW_SIZE) };
}
