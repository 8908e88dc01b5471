import { useTranslation } from 'react-i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The locale for dates and numbers: the reader's own regional variant where the system names one in the chosen
 * language (`en-GB` for `en`), else the language.
 */
export const formatLocale = (language: string, preferred: readonly string[]): string =>
  preferred.find((locale) => locale === language || locale.startsWith(`${language}-`)) ?? language;

/** Steps of relative time, coarsest that fits. `at` and `now` are epoch milliseconds. */
export const relativeStep = (
  at: number,
  now: number,
): { value: number; unit: Intl.RelativeTimeFormatUnit } => {
  const ago = at - now;
  const size = Math.abs(ago);
  if (size < HOUR) return { value: Math.trunc(ago / MINUTE), unit: 'minute' };
  if (size < DAY) return { value: Math.trunc(ago / HOUR), unit: 'hour' };
  return { value: Math.trunc(ago / DAY), unit: 'day' };
};

/** How dates and numbers are written for a locale. Every instant is epoch milliseconds. */
export const createFormats = (locale: string) => {
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    locale,
    number: (value: number) => number.format(value),
    /** One decimal: years of experience, points. */
    decimal: (value: number) => decimal.format(value),
    /** `value` is 0 to 1. */
    percent: (value: number) => percent.format(value),
    date: (at: number) => date.format(at),
    /** Day and month, and the year where it is not this one. */
    shortDate: (at: number, now: number = Date.now()) =>
      new Date(at).getFullYear() === new Date(now).getFullYear() ? dayMonth.format(at) : date.format(at),
    dateTime: (at: number) => dateTime.format(at),
    /** "5 min. ago", "yesterday"; a date from a week on. */
    ago: (at: number, now: number = Date.now()) => {
      if (Math.abs(at - now) >= 7 * DAY) return date.format(at);
      const { value, unit } = relativeStep(at, now);
      return relative.format(value, unit);
    },
    /** Whole units of an ISO 4217 currency. */
    money: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    /** What a model costs: to the cent, and finer below ten cents. */
    cost: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: 2,
        maximumFractionDigits: value !== 0 && Math.abs(value) < 0.1 ? 4 : 2,
      }).format(value),
    /** Milliseconds as seconds, to the hundredth. */
    seconds: (milliseconds: number) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumFractionDigits: 2 }).format(
        milliseconds / 1000,
      ),
    bytes: (value: number) => {
      const [size, unit] =
        value < 1_000_000 ? [value / 1_000, 'kilobyte' as const] : [value / 1_000_000, 'megabyte' as const];
      const maximumFractionDigits = size < 10 ? 1 : 0;
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(size);
    },
    all: (words: readonly string[]) => conjunction.format(words),
    any: (words: readonly string[]) => disjunction.format(words),
  };
};
export type Formats = ReturnType<typeof createFormats>;

/** Made once a locale: each holds nine of the system's formatters, and every row of a list asks for them. */
const made = new Map<string, Formats>();

/** The formats of the language chosen in the settings. */
export const useFormats = (): Formats => {
  const { i18n } = useTranslation();
  const locale = formatLocale(i18n.language, navigator.languages);
  const formats = made.get(locale) ?? createFormats(locale);
  made.set(locale, formats);
  return formats;
};
