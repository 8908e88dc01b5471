import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { Ranking } from './use-ranking.ts';

/**
 * How many places most of the rows in sight have moved; 0 where they went different ways, as in a list that was ordered anew.
 * `before` are their ids by the place each had; `placeOf` answers -1 for one that is gone.
 */
export function commonShift(before: ReadonlyMap<number, string>, placeOf: (id: string) => number): number {
  const shifts = new Map<number, number>();
  for (const [place, id] of before) {
    const now = placeOf(id);
    if (now !== -1) shifts.set(now - place, (shifts.get(now - place) ?? 0) + 1);
  }
  for (const [shift, rows] of shifts) if (rows > before.size / 2) return shift;
  return 0;
}

/**
 * Keeps the rows in sight where they are when others come in above them; at the top of the list the best are let in. To be
 * called before the virtual items are asked for: they are those of the new place at once.
 */
export function useSteadyRows(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  { rows, rowAt, indexOf }: Pick<Ranking, 'rows' | 'rowAt' | 'indexOf'>,
  rowHeight: number,
): void {
  const before = useRef({ rows, seen: new Map<number, string>() });
  const came = useRef({ rows, top: 0 });
  if (came.current.rows !== rows) came.current = { rows, top: virtualizer.scrollOffset ?? 0 };
  const isNew = before.current.rows !== rows && came.current.top > 0;
  const shift = isNew ? commonShift(before.current.seen, indexOf) : 0;
  if (shift !== 0) virtualizer.scrollOffset = came.current.top + shift * rowHeight;

  useLayoutEffect(() => {
    // As the virtualizer noted them: to ask the page would have it laid out with every step of scrolling.
    const { scrollOffset, scrollRect } = virtualizer;
    const top = scrollOffset ?? 0;
    if (shift !== 0) virtualizer.scrollToOffset(top);
    const seen = new Map<number, string>();
    const last = Math.floor((top + (scrollRect?.height ?? 0)) / rowHeight);
    for (let place = Math.ceil(top / rowHeight); place < last; place++) {
      const row = rowAt(place);
      if (row) seen.set(place, row.applicationId);
    }
    before.current = { rows, seen };
  });
}
