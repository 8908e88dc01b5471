import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { CriterionSpec } from '../../../src/contract/criteria.ts';
import { createFormats } from '../../../src/renderer/app/formats.ts';
import {
  asksAlready,
  criterionLabel,
  emptySpec,
} from '../../../src/renderer/features/jobs/criterion-words.ts';
import { wordsOfTerm } from '../../../src/renderer/features/jobs/term-words.ts';

const jobs = join(import.meta.dirname, '../../../src/renderer/app/locales/en/jobs.json');
const i18n = createInstance();
await i18n.init({ lng: 'en', resources: { en: { jobs: JSON.parse(readFileSync(jobs, 'utf8')) } } });
const wording = { t: i18n.getFixedT('en', 'jobs'), formats: createFormats('en-GB'), names: wordsOfTerm };

const KINDS = [
  'experience',
  'seniority',
  'occupation',
  'education',
  'language',
  'certificate',
  'location',
] as const;

describe('a criterion without words of its own', () => {
  it('reads as what it asks', () => {
    const label = (spec: CriterionSpec) => criterionLabel(spec, wording);
    expect([
      label({ kind: 'skill', anyOf: ['skill:kafka', 'text:flink'], minYears: 3 }),
      label({ kind: 'skill', anyOf: ['skill:apache-spark'], minYears: null }),
      label({ kind: 'experience', minYears: 1, occupation: null }),
      label({ kind: 'experience', minYears: 5, occupation: 'data engineer' }),
      label({ kind: 'education', level: 7, field: 'statistics' }),
      label({ kind: 'language', language: 'de', level: 'C1' }),
    ]).toEqual([
      'kafka or flink, 3 years',
      'apache spark',
      '1 year of experience',
      '5 years as data engineer',
      "Master's degree, statistics",
      'German C1',
    ]);
  });

  it('of every kind begins as one the contract takes, and with words', () => {
    for (const kind of KINDS) {
      const spec = CriterionSpec.parse(emptySpec(kind));
      expect(criterionLabel(spec, wording)).not.toBe('');
    }
  });
});

it('a proposal that asks the very same is not offered again, whatever it is called', () => {
  const spec = { kind: 'certificate', name: 'CISSP' } as const;
  const list = [{ id: 'a', label: 'Security certificate', necessity: 'must', weight: 3, spec } as const];
  expect([asksAlready(list, { ...spec }), asksAlready(list, { ...spec, name: 'CISM' })]).toEqual([
    true,
    false,
  ]);
});
