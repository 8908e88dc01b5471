import type { TFunction } from 'i18next';
import type { ReadingOutcome } from '../../../contract/ai.ts';
import { AiFailureCode } from '../../../contract/ai-failure.ts';

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

/** How the readings of a job ended: "12 read by gpt-4o." "5 kept their offline score: The provider is switched off." */
export const outcomeWords = (outcomes: readonly ReadingOutcome[], t: TFunction<'models'>): string[] =>
  outcomes.map(({ model, notice, count }) => {
    const [kind = '', code = ''] = notice?.split(':') ?? [];
    const why = failureWords(code, t) ?? '';
    if (kind === 'offline-fallback') return t('models:outcome.offline', { count, why });
    const read = t('models:outcome.read', { count, model });
    if (kind === 'passed-over') return `${read} ${t('models:notice.passed-over')} ${why}`;
    return kind === 'fewer-readings' ? t('models:outcome.fewer', { count, model, why }) : read;
  });
