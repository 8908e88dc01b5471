import type { Reason } from '../../../contract/screening-result.ts';
import type { ReportWords } from './report-words.ts';

/** Why a verdict is what it is, in words. */
export function reasonWords(reason: Reason, { t, number, partialDate }: ReportWords): string {
  const level = (code: string): string => t(`level.${code}`, { defaultValue: code });
  switch (reason.code) {
    case 'used-in-position': {
      const key = reason.since === null ? 'used-in-position' : 'used-in-position-since';
      const since = reason.since === null ? '' : partialDate(reason.since);
      return t(`reason.${key}`, { count: reason.years, years: number(reason.years), since });
    }
    case 'last-used-long-ago':
      return t('reason.last-used-long-ago', { since: partialDate(reason.since) });
    case 'too-few-years':
    case 'enough-years':
      return t(`reason.${reason.code}`, { years: number(reason.years), asked: number(reason.asked) });
    case 'level-below':
    case 'level-above':
      return t(`reason.${reason.code}`, { found: level(reason.found), asked: level(reason.asked) });
    case 'level-met':
      return t('reason.level-met', { found: level(reason.found) });
    case 'related-skill':
      return t('reason.related-skill', { related: reason.related });
    case 'listed-only':
    case 'mentioned':
    case 'not-mentioned':
    case 'not-dated':
      return t(`reason.${reason.code}`);
  }
}
