import { describe, expect, it } from 'vitest';
import { commonShift } from '../../../src/renderer/features/screening/steady-rows.ts';

const seen = new Map([
  [10, 'a'],
  [11, 'b'],
  [12, 'c'],
  [13, 'd'],
]);
const among = (rows: Record<string, number>) => (id: string) => rows[id] ?? -1;

describe('the rows in sight', () => {
  it('are followed when others came in above them', () => {
    expect(commonShift(seen, among({ a: 12, b: 13, c: 14, d: 15 }))).toBe(2);
  });

  it('are followed when one of them went elsewhere or left', () => {
    expect(commonShift(seen, among({ b: 12, c: 13, d: 14 }))).toBe(1);
    expect(commonShift(seen, among({ a: 40, b: 10, c: 11, d: 12 }))).toBe(-1);
  });

  it('are not followed into a list ordered anew', () => {
    expect(commonShift(seen, among({ a: 3, b: 90, c: 1, d: 13 }))).toBe(0);
    expect(commonShift(new Map(), among({}))).toBe(0);
  });
});
