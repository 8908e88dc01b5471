/** Without a step of scrolling for this long (milliseconds) a list counts as at rest. */
const REST = 250;
/** News wait no longer than this (milliseconds): a key held down scrolls without end. */
const LONGEST = 5_000;

/**
 * How long news of a list wait yet, in milliseconds: rows do not move under whoever scrolls through them. All are times of
 * one clock: `scrolledAt` of the last step of scrolling, `dueAt` when the news would have been drawn.
 */
export const waitForRest = (now: number, scrolledAt: number, dueAt: number): number =>
  Math.max(0, Math.min(scrolledAt + REST, dueAt + LONGEST) - now);

let last = Number.NEGATIVE_INFINITY;

/** Notes each step of scrolling anywhere on the page. Returns how to stop. */
export const watchScrolling = (): (() => void) => {
  const note = (): void => {
    last = performance.now();
  };
  const options = { capture: true, passive: true };
  document.addEventListener('scroll', note, options);
  return () => document.removeEventListener('scroll', note, options);
};

/** When something was scrolled last, on the clock of `performance.now()`. */
export const lastScrolled = (): number => last;
