import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/contract/resume.ts';
import { inReadingOrder, neighbourQuote } from '../../../src/renderer/features/documents/quotes.ts';

const quote = (page: number, start: number, words = 'words'): Evidence => ({
  quote: words,
  page,
  start,
  end: start + 5,
  boxes: [],
});
const [first, second, third] = [quote(1, 10), quote(1, 40), quote(2, 50)];

describe('stepping through the quotes of a document', () => {
  it('goes in reading order and visits a place once, however many criteria it serves', () => {
    expect(inReadingOrder([third, second, first, quote(1, 40)])).toEqual([first, second, third]);
  });

  it('begins at the first one forwards and at the last one backwards', () => {
    const ordered = [first, second, third];
    expect([neighbourQuote(ordered, null, 1), neighbourQuote(ordered, null, -1)]).toEqual([first, third]);
  });

  it('goes round at the ends', () => {
    const ordered = [first, second, third];
    expect([neighbourQuote(ordered, third, 1), neighbourQuote(ordered, first, -1)]).toEqual([first, third]);
  });

  it('has nowhere to go without quotes', () => {
    expect(neighbourQuote([], first, 1)).toBeNull();
  });
});
