/** Size of a page in PDF points. */
export interface PageSize {
  width: number;
  height: number;
}

/** Pixels between two pages. */
export const PAGE_GAP = 12;

/** Where each page begins, in pixels from the top of the first. */
export function pageTops(pages: readonly PageSize[], scale: number): number[] {
  let top = 0;
  return pages.map((page) => {
    const mine = top;
    top += page.height * scale + PAGE_GAP;
    return mine;
  });
}

/** The page (from 1) that covers the line `position` pixels from the top. */
export function pageAt(tops: readonly number[], position: number): number {
  return Math.max(1, tops.findLastIndex((top) => top <= position) + 1);
}

/** Widest page in points; what "fit the width" is measured by, so that all pages keep one scale. */
export function widestPage(pages: readonly PageSize[]): number {
  return pages.reduce((widest, page) => Math.max(widest, page.width), 0);
}
