import type { TFunction } from 'i18next';
import type { Reason } from '../../../contract/screening-result.ts';
import type { Formats } from '../../app/formats.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?$/;

/** "Mar 2021" or "2021", as exact as the document was. */
export function partialDate(value: string, locale: string): string {
  const [, year, month] = PARTIAL_DATE.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  const at = Date.UTC(Number(year), Number(month) - 1, 15);
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
}

const CEFR = /^[ABC][12]$/;

/** A level in words: seniority, ISCED number or CEFR level. */
function levelWords(level: string, t: TFunction<'screening'>): string {
  if (CEFR.test(level)) return level;
  return t(`level.${level}`, { defaultValue: level });
}

/** Why a verdict is what it is, in words. */
export function reasonWords(
  reason: Reason,
  t: TFunction<'screening'>,
  { decimal, number, locale }: Formats,
): string {
  switch (reason.code) {
    case 'used-in-position': {
      const years = decimal(reason.years);
      if (reason.since === null) return t('reason.used-in-position', { count: reason.years, years });
      const since = partialDate(reason.since, locale);
      return t('reason.used-in-position-since', { count: reason.years, years, since });
    }
    case 'related-skill':
      return t('reason.related-skill', { related: reason.related });
    case 'last-used-long-ago':
      return t('reason.last-used-long-ago', { since: partialDate(reason.since, locale) });
    case 'too-few-years':
    case 'enough-years':
      return t(`reason.${reason.code}`, { years: decimal(reason.years), asked: number(reason.asked) });
    case 'level-below':
    case 'level-above':
      return t(`reason.${reason.code}`, {
        found: levelWords(reason.found, t),
        asked: levelWords(reason.asked, t),
      });
    case 'level-met':
      return t('reason.level-met', { found: levelWords(reason.found, t) });
    default:
      return t(`reason.${reason.code}`);
  }
}
