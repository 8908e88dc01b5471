import type { TFunction } from 'i18next';
import { AiFailureCode } from '../../../contract/ai.ts';

/** Why a model did not answer, in the reader's words; null for a code nobody knows. */
export const failureWords = (code: string, t: TFunction<'models'>): string | null => {
  const known = AiFailureCode.safeParse(code);
  return known.success ? t(`models:failure.${known.data}`) : null;
};

/** A notice such as `offline-fallback:WRONG_KEY` in words: what was done instead, then why. */
export const noticeWords = (notice: string, t: TFunction<'models'>): string => {
  const [kind = '', code = ''] = notice.split(':');
  const done = t(`models:notice.${kind}`, { defaultValue: '' });
  return [done, failureWords(code, t)].filter(Boolean).join(' ');
};
