import { expect, it } from 'vitest';
import { matchesWords } from '../../../src/renderer/app/shell/matches-words.ts';

it('finds an action by any of its words, whatever the case and accents', () => {
  expect([
    matchesWords('resumes add', 'Add résumés'),
    matchesWords('BLIND', 'Turn blind review on'),
    matchesWords('', 'Anything'),
    matchesWords('blind off', 'Turn blind review on'),
  ]).toEqual([true, true, true, false]);
});
