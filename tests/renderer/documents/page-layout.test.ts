import { describe, expect, it } from 'vitest';
import {
  PAGE_GAP,
  pageAt,
  pageTops,
  widestPage,
} from '../../../src/renderer/features/documents/page-layout.ts';
import { PIXELS_PER_POINT, scaleFor, zoomStep } from '../../../src/renderer/features/documents/zoom.ts';

const pages = [
  { width: 595, height: 842 },
  { width: 842, height: 595 },
  { width: 595, height: 842 },
];

describe('pages below each other', () => {
  it('begin after the one before and a gap', () => {
    expect(pageTops(pages, 2)).toEqual([0, 1684 + PAGE_GAP, 1684 + 1190 + 2 * PAGE_GAP]);
  });

  it('are in sight from their top on', () => {
    const tops = pageTops(pages, 1);
    expect([-5, 0, 841, 854, 2000].map((position) => pageAt(tops, position))).toEqual([1, 1, 1, 2, 3]);
  });

  it('are fitted by the widest, so that all keep one scale', () => {
    expect(scaleFor('fit', widestPage(pages), 421)).toBe(0.5);
  });
});

describe('zooming', () => {
  it('steps to the next size up and down from whatever is shown', () => {
    const shown = 0.93 * PIXELS_PER_POINT;
    expect([zoomStep(shown, 1), zoomStep(shown, -1)]).toEqual([1, 0.9]);
  });

  it('stays at the ends', () => {
    expect([zoomStep(3 * PIXELS_PER_POINT, 1), zoomStep(0.5 * PIXELS_PER_POINT, -1)]).toEqual([3, 0.5]);
  });
});
