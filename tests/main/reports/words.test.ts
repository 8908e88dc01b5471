import { expect, it } from 'vitest';
import { Reason } from '../../../src/contract/screening-result.ts';
import { reasonWords } from '../../../src/main/reports/words/reason-words.ts';
import { reportWords } from '../../../src/main/reports/words/report-words.ts';

const REASONS: Reason[] = [
  { code: 'used-in-position', years: 1, since: null },
  { code: 'used-in-position', years: 4.25, since: '2024-03' },
  { code: 'listed-only' },
  { code: 'related-skill', related: 'Flink' },
  { code: 'last-used-long-ago', since: '2011' },
  { code: 'too-few-years', years: 1.5, asked: 3 },
  { code: 'enough-years', years: 6, asked: 3 },
  { code: 'level-below', found: '6', asked: '7' },
  { code: 'level-above', found: 'lead', asked: 'senior' },
  { code: 'level-met', found: 'C1' },
  { code: 'mentioned' },
  { code: 'not-mentioned' },
  { code: 'not-dated' },
];

it('there are words for every reason there is', () => {
  const codes = Reason.options.map(({ shape }) => shape.code.value);
  expect(new Set(REASONS.map(({ code }) => code))).toEqual(new Set(codes));
  expect(REASONS.map((reason) => reasonWords(reason, reportWords('en-GB', 'UTC')))).toEqual([
    'used for 1 year',
    'used for 4.3 years, last in March 2024',
    'listed, but in no position',
    'related: Flink, partly counted',
    'last used in 2011',
    '1.5 of 3 years asked',
    '6 years, 3 asked',
    'bachelor, below master',
    'lead, above senior',
    'C1',
    'mentioned',
    'not mentioned anywhere in the document',
    'no dates to count years from',
  ]);
});
