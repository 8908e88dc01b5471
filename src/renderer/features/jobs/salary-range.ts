import type { Salary } from '../../../contract/jobs.ts';
import type { Formats } from '../../app/formats.ts';

/** Offered where no currency was chosen yet. */
export const USUAL_CURRENCY = 'EUR';

/** A range as it reads: "€75,000 – €95,000". */
export const rangeText = (salary: Salary, formats: Formats): string =>
  [salary.min, salary.max]
    .filter((value) => value !== null)
    .map((value) => formats.money(value, salary.currency))
    .join(' – ');

/** An empty range is no salary at all. */
export const withPart = (salary: Salary | null, part: Partial<Salary>): Salary | null => {
  const next = { min: null, max: null, currency: USUAL_CURRENCY, ...salary, ...part };
  return next.min === null && next.max === null && part.currency === undefined ? null : next;
};
