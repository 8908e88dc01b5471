import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../src/renderer/app/formats.ts';
import {
  dayOf,
  numberOrNull,
  startOfDay,
  textOrNull,
} from '../../../src/renderer/features/jobs/field-values.ts';
import { rangeText, withPart } from '../../../src/renderer/features/jobs/salary-range.ts';

const DAY = 24 * 3_600_000;

describe('what a form box holds', () => {
  it('keeps the calendar day a person chose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const chosen = dayOf(day * DAY);
        return dayOf(startOfDay(chosen)) === chosen;
      }),
    );
  });

  it('says nothing where it is empty', () => {
    expect([
      textOrNull(' '),
      textOrNull('Berlin'),
      numberOrNull(''),
      numberOrNull('12'),
      startOfDay(''),
    ]).toEqual([null, 'Berlin', null, 12, null]);
  });
});

describe('a salary', () => {
  it('is there once one end is named, and gone once both are empty', () => {
    const from = withPart(null, { min: 75_000 });
    const both = withPart(from, { max: 95_000 });
    expect([from, both, withPart(withPart(both, { min: null }), { max: null })]).toEqual([
      { min: 75_000, max: null, currency: 'EUR' },
      { min: 75_000, max: 95_000, currency: 'EUR' },
      null,
    ]);
  });

  it('reads as money of its currency', () => {
    const formats = createFormats('en-GB');
    expect([
      rangeText({ min: 75_000, max: 95_000, currency: 'EUR' }, formats),
      rangeText({ min: null, max: 60_000, currency: 'GBP' }, formats),
    ]).toEqual(['€75,000 – €95,000', '£60,000']);
  });
});
