import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MonthSpan, mergeSpans, yearsOfWork } from '../../../../src/main/resumes/parsing/years.ts';

const ended = (from: string, to: string) => ({ from, to, current: false });
const AS_OF = '2026-11';

describe('years of work', () => {
  it('counts both months of a range', () => {
    expect(yearsOfWork([ended('2020-01', '2020-12')], AS_OF)).toBe(1);
  });

  it('counts time in two positions at once only once', () => {
    expect(yearsOfWork([ended('2018-01', '2019-12'), ended('2019-01', '2020-12')], AS_OF)).toBe(3);
  });

  it('leaves gaps out', () => {
    expect(yearsOfWork([ended('2010-01', '2010-12'), ended('2020-01', '2020-12')], AS_OF)).toBe(2);
  });

  it('takes years without months from middle to middle', () => {
    expect(yearsOfWork([ended('2017', '2020'), ended('2020', '2023')], AS_OF)).toBe(6);
  });

  it('counts what goes on up to the given month, and nothing after it', () => {
    expect([
      yearsOfWork([{ from: '2024-11', to: null, current: true }], AS_OF),
      yearsOfWork([ended('2025-12', '2030-01')], AS_OF),
    ]).toEqual([2.1, 1]);
  });

  it('knows no years where nothing is dated', () => {
    expect(yearsOfWork([{ from: null, to: '2020', current: false }], AS_OF)).toBeNull();
  });
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 60 }))
  .map(([first, length]): MonthSpan => ({ first, last: first + length }));

function months(spans: readonly MonthSpan[]): Set<number> {
  return new Set(
    spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
}

describe('merged spans', () => {
  it('cover the same months, each once, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const merged = mergeSpans(spans);
        const count = merged.reduce((sum, { first, last }) => sum + last - first + 1, 0);
        expect(months(merged)).toEqual(months(spans));
        expect(count).toBe(months(spans).size);
        expect(mergeSpans([...spans].reverse())).toEqual(merged);
        expect(mergeSpans(merged)).toEqual(merged);
      }),
    );
  });
});
