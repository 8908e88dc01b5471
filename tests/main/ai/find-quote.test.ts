import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from '../../../src/main/ai/reading/find-quote.ts';
import { spreadOf } from '../../../src/main/ai/reading/spread.ts';

const text = 'Led the develop-\nment of “streaming” pipelines  in\nPython – for 12 teams.';
const cut = (quote: string) => {
  const place = findQuote(text, quote);
  return place && text.slice(place.start, place.end);
};

test('white space, line-end hyphens and typographic marks may differ', () => {
  expect(cut('development of "streaming" pipelines in Python - for 12')).toBe(
    'develop-\nment of “streaming” pipelines  in\nPython – for 12',
  );
});

test('letters, digits and their order may not', () => {
  expect(
    ['led the development', 'for 13 teams', 'Python in pipelines', 'Led the team', '', '- -', 'in'].map(cut),
  ).toEqual(Array(7).fill(null));
});

test('any passage of a text is found where it stands, and reads the same', () => {
  const words = fc.array(fc.stringMatching(/^[\p{L}\d'’,.-]{1,12}$/u), { minLength: 3, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.constantFrom(' ', '\n', '  \n '), (all, from, length, gap) => {
      const whole = all.join(gap);
      const start = from % all.length;
      const quote = all.slice(start, start + 2 + (length % 10)).join(' ');
      const place = findQuote(whole, quote);
      const letters = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '');
      if ([...letters(quote)].length < 3) return;
      expect(place && letters(whole.slice(place.start, place.end))).toBe(letters(quote));
    }),
    { numRuns: 500 },
  );
});

test('repeated runs: median, spread, and unstable only across the benchmark', () => {
  expect(spreadOf([71, 64, 69.5], 70)).toEqual({ median: 69.5, spread: 7, unstable: true });
  expect(spreadOf([71, 74, 70], 70)).toEqual({ median: 71, spread: 4, unstable: false });
  expect(spreadOf([50, 60], 70)).toEqual({ median: 50, spread: 10, unstable: false });
});
