import { expect, test } from 'vitest';
import { withoutGluedLabels } from '../../../../src/main/resumes/parsing/glued-labels.ts';

/** The first terms of two lines, one below the other, of which the last word is a known skill. */
function namesOf(...names: string[]): string[] {
  let start = 0;
  const terms = names.map((name) => {
    const term = { name, start, end: start + name.length, leads: true };
    start = term.end + 1;
    return term;
  });
  const matches = terms.map(({ name, start: from, end }) => {
    const known = name.split(' ').at(-1) ?? '';
    return { skillId: `skill:${known}`, name: known, start: from + name.length - known.length, end };
  });
  return withoutGluedLabels(terms, matches).map(({ name }) => name);
}

test.each([
  [
    ['Tools Docker', 'Data stores Redis'],
    ['Docker', 'Redis'],
  ],
  [
    ['Tools Docker', 'Redis'],
    ['Tools Docker', 'Redis'],
  ],
  [
    ['MODEL VIEW CONTROLLER', 'CORE JAVA'],
    ['MODEL VIEW CONTROLLER', 'CORE JAVA'],
  ],
  [
    ['written in Docker', 'run on Redis'],
    ['written in Docker', 'run on Redis'],
  ],
  [
    ['Tools and other things Docker', 'Data Redis'],
    ['Tools and other things Docker', 'Data Redis'],
  ],
])('%j', (printed, names) => {
  expect(namesOf(...printed)).toEqual(names);
});
