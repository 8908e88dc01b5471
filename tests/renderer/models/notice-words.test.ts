import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { AiFailureCode, SentContent } from '../../../src/contract/ai.ts';
import models from '../../../src/renderer/app/locales/en/models.json' with { type: 'json' };
import { failureWords, noticeWords } from '../../../src/renderer/features/models/notice-words.ts';

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

describe('what is sent to a provider', () => {
  it('is worded for all of it', () => {
    expect(SentContent.options.filter((content) => !(content in models.sends))).toEqual([]);
  });
});
