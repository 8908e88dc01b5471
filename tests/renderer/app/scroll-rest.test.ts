import { describe, expect, it } from 'vitest';
import { waitForRest } from '../../../src/renderer/app/scroll-rest.ts';

describe('news of a list', () => {
  it('are drawn at once where nothing is scrolled', () => {
    expect([waitForRest(1_000, Number.NEGATIVE_INFINITY, 1_000), waitForRest(1_000, 750, 1_000)]).toEqual([
      0, 0,
    ]);
  });

  it('wait until the list has been at rest for a moment', () => {
    expect(waitForRest(1_000, 990, 1_000)).toBe(240);
  });

  it('do not wait for ever', () => {
    expect([waitForRest(5_900, 5_890, 1_000), waitForRest(6_000, 5_990, 1_000)]).toEqual([100, 0]);
  });
});
