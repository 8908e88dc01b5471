import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { Reason } from '../../../src/contract/screening-result.ts';
import { createFormats } from '../../../src/renderer/app/formats.ts';
import words from '../../../src/renderer/app/locales/en/screening.json' with { type: 'json' };
import { partialDate, reasonWords } from '../../../src/renderer/features/screening/reason-words.ts';

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  ns: ['screening'],
  defaultNS: 'screening',
  resources: { en: { screening: words } },
});
const t = i18n.getFixedT('en', 'screening');
const say = (reason: Reason): string => reasonWords(reason, t, createFormats('en-GB'));

/** One of each code the contract knows. */
const samples: Reason[] = [
  { code: 'used-in-position', years: 4.5, since: null },
  { code: 'used-in-position', years: 1, since: '2024-03' },
  { code: 'listed-only' },
  { code: 'related-skill', related: 'Argo' },
  { code: 'last-used-long-ago', since: '2012' },
  { code: 'too-few-years', years: 2, asked: 5 },
  { code: 'enough-years', years: 7.4, asked: 5 },
  { code: 'level-below', found: '6', asked: '7' },
  { code: 'level-above', found: 'lead', asked: 'senior' },
  { code: 'level-met', found: 'B2' },
  { code: 'mentioned' },
  { code: 'not-mentioned' },
  { code: 'not-dated' },
];

describe('why a verdict is what it is', () => {
  it('has words for every reason there is', () => {
    const codes = Reason.options.map((option) => option.shape.code.value);
    expect(new Set(samples.map(({ code }) => code))).toEqual(new Set(codes));
    expect(samples.map(say).filter((said) => said.includes('reason.') || said.includes('{{'))).toEqual([]);
  });

  it('says years, dates and levels as people do', () => {
    expect(samples.map(say)).toEqual([
      'used for 4.5 years',
      'used for 1.0 years, last in Mar 2024',
      'listed, but in no position',
      'related: Argo, partly counted',
      'last used in 2012',
      '2.0 of 5 years asked',
      '7.4 years, 5 asked',
      'bachelor, below master',
      'lead, above senior',
      'B2',
      'mentioned',
      'not mentioned anywhere in the document',
      'no dates to count years from',
    ]);
  });

  it('is as exact about a date as the document was', () => {
    expect([partialDate('2021', 'en-GB'), partialDate('2021-01', 'de')]).toEqual(['2021', 'Jan. 2021']);
  });
});
