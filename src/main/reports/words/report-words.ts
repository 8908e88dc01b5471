import { createInstance, type TFunction } from 'i18next';
import { EN } from './en.ts';

/** Words, numbers and dates as a report's readers expect them. */
export interface ReportWords {
  locale: string;
  t: TFunction;
  /** A whole or decimal number, at most one digit after the point. */
  number(value: number): string;
  /** A score or points, one digit after the point: they stand below one another. */
  score(value: number): string;
  /** 0 to 1 as a percentage. */
  percent(value: number): string;
  date(at: number): string;
  dateTime(at: number): string;
  /** `2021` or `2021-03`. */
  partialDate(date: string): string;
}

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'reports',
  resources: { en: { reports: EN } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The locale, or English where it is none that is known: a browser may send anything. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function knownTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** @param locale BCP 47. @param zone IANA name. */
export function reportWords(locale: string, zone: string): ReportWords {
  const shown = knownLocale(locale);
  const timeZone = knownTimeZone(zone);
  const decimal = new Intl.NumberFormat(shown, { maximumFractionDigits: 1 });
  const tenth = new Intl.NumberFormat(shown, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(shown, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(shown, { dateStyle: 'long', timeZone });
  const minute = new Intl.DateTimeFormat(shown, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const month = new Intl.DateTimeFormat(shown, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    locale: shown,
    t: i18n.getFixedT(shown),
    number: (value) => decimal.format(value),
    score: (value) => tenth.format(value),
    percent: (value) => share.format(value),
    date: (at) => day.format(at),
    dateTime: (at) => minute.format(at),
    partialDate: (date) => (date.includes('-') ? month.format(new Date(`${date}-01T00:00:00Z`)) : date),
  };
}
