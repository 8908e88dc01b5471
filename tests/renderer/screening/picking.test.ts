import { describe, expect, it } from 'vitest';
import {
  addRows,
  emptySelection,
  rangeFrom,
  toggleRow,
} from '../../../src/renderer/features/screening/row-selection.ts';
import { pagesBetween, WINDOW_SIZE } from '../../../src/renderer/features/screening/windows.ts';

describe('picking rows', () => {
  it('picks and lets go one by one', () => {
    const picked = toggleRow(toggleRow(emptySelection<string>(), 'a', 0), 'b', 4);
    expect([...toggleRow(picked, 'a', 0).ids]).toEqual(['b']);
  });

  it('stretches a range from where the last row was picked, either way', () => {
    const { anchor } = toggleRow(emptySelection<string>(), 'd', 3);
    expect([rangeFrom(anchor, 6), rangeFrom(anchor, 1)]).toEqual([
      { first: 3, last: 6 },
      { first: 1, last: 3 },
    ]);
  });

  it('keeps what was picked before when a range is added', () => {
    const picked = toggleRow(emptySelection<string>(), 'z', 9);
    expect([...addRows(picked, ['a', 'b', 'z'], 0).ids]).toEqual(['z', 'a', 'b']);
  });
});

describe('reading a long list in windows', () => {
  it('reads the windows that hold the rows in sight and no others', () => {
    expect(pagesBetween(WINDOW_SIZE - 1, 2 * WINDOW_SIZE)).toEqual({ from: 0, to: 2 });
  });

  it('reads none where there are no rows, and none before the first', () => {
    expect([pagesBetween(0, -1), pagesBetween(-40, 30)]).toEqual([
      { from: 0, to: -1 },
      { from: 0, to: 0 },
    ]);
  });
});
