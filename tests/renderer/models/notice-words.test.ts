import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { AiFailureCode } from '../../../src/contract/ai-failure.ts';
import { SentContent } from '../../../src/contract/ai-providers.ts';
import models from '../../../src/renderer/app/locales/en/models.json' with { type: 'json' };
import {
  failureWords,
  noticeWords,
  outcomeWords,
} from '../../../src/renderer/features/models/notice-words.ts';

const i18n = createInstance();
await i18n.init({ lng: 'en', ns: ['models'], resources: { en: { models } } });
const t = i18n.getFixedT('en', 'models');

describe('what a model did not do', () => {
  it('is worded for every reason there is', () => {
    const unworded = AiFailureCode.options.filter((code) => failureWords(code, t)?.includes('failure.'));
    expect(unworded).toEqual([]);
  });

  it('says what was done instead, then why', () => {
    expect(noticeWords('offline-fallback:WRONG_KEY', t)).toBe(
      `${models.notice['offline-fallback']} ${models.failure.WRONG_KEY}`,
    );
    expect(noticeWords('kit-offline', t)).toBe(models.notice['kit-offline']);
  });
});

describe('what came of a reading', () => {
  it('says how many a model read, how many were left to the offline engine and why', () => {
    expect(
      outcomeWords(
        [
          { model: 'm1', notice: null, count: 12 },
          { model: 'candor', notice: 'offline-fallback:SWITCHED_OFF', count: 1 },
          { model: 'm1', notice: 'fewer-readings:BUDGET_USED_UP', count: 3 },
          { model: 'm2', notice: 'passed-over:TIMEOUT', count: 2 },
        ],
        t,
      ),
    ).toEqual([
      '12 read by m1.',
      `1 kept the offline score: ${models.failure.SWITCHED_OFF}`,
      `3 read by m1, fewer times than asked: ${models.failure.BUDGET_USED_UP}`,
      `2 read by m2. ${models.notice['passed-over']} ${models.failure.TIMEOUT}`,
    ]);
  });
});

describe('what is sent to a provider', () => {
  it('is worded for all of it', () => {
    expect(SentContent.options.filter((content) => !(content in models.sends))).toEqual([]);
  });
});
