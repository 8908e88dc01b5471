import { type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ApplicationId } from '../../../contract/common.ts';
import type { RankingRow } from '../../../contract/screening.ts';
import { addRows, emptySelection, type RowSelection, rangeFrom, toggleRow } from './row-selection.ts';
import type { Ranking } from './use-ranking.ts';

/** As many as one bulk action takes. */
const MOST = 5_000;

/** Picking rows: Space or Ctrl and a click one by one, Shift for a range, Ctrl A for all. */
export function usePicking(ranking: Ranking) {
  const [selection, setSelection] = useState<RowSelection<ApplicationId>>(emptySelection);
  const clear = useCallback(() => setSelection(emptySelection()), []);

  const extendTo = async (index: number, from: number): Promise<void> => {
    const anchor = selection.anchor ?? from;
    const { first, last } = rangeFrom(anchor, index);
    const ids = await ranking.idsBetween(first, last);
    setSelection((before) => addRows(before, ids, anchor));
  };

  const checkNow = (id: ApplicationId, extend: boolean): void => {
    const index = ranking.indexOf(id);
    if (extend) void extendTo(index, index);
    else setSelection((before) => toggleRow(before, id, index));
  };
  // The same function for ever: a row that is not drawn anew must not check by what the list was.
  const latest = useRef(checkNow);
  useLayoutEffect(() => {
    latest.current = checkNow;
  });
  const check = useCallback((id: ApplicationId, extend: boolean) => latest.current(id, extend), []);
  const checkAt = (index: number, extend: boolean): void => {
    const row = ranking.rowAt(index);
    if (row) check(row.applicationId, extend);
  };

  const toggleAll = async (): Promise<void> => {
    if (selection.ids.size > 0 && selection.ids.size >= Math.min(ranking.total, MOST)) return clear();
    const ids = await ranking.idsBetween(0, Math.min(ranking.total, MOST) - 1);
    setSelection((before) => addRows(before, ids, 0));
  };

  const onRowClick = (event: MouseEvent, index: number, onActive: (index: number) => void): void => {
    if (event.shiftKey) void extendTo(index, index);
    else if (event.ctrlKey || event.metaKey) checkAt(index, false);
    onActive(index);
  };

  const move = (
    event: KeyboardEvent,
    from: number,
    step: number,
    onActive: (index: number) => void,
  ): void => {
    const next = Math.max(0, Math.min(ranking.total - 1, from + step));
    onActive(next);
    if (event.shiftKey) void extendTo(next, Math.max(0, from));
  };

  /** Keys of the table itself; those of the whole page are shortcuts. */
  const onKeyDown = (
    event: KeyboardEvent,
    active: number,
    onActive: (index: number) => void,
    onOpen: (row: RankingRow) => void,
  ): void => {
    if (event.target !== event.currentTarget) return;
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 12,
      PageUp: -12,
      J: 1,
      K: -1,
    };
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    const row = ranking.rowAt(active);
    if (step !== undefined) move(event, active, step, onActive);
    else if (event.key === 'Home') onActive(0);
    else if (event.key === 'End') onActive(ranking.total - 1);
    else if (event.key === ' ') checkAt(active, event.shiftKey);
    else if (event.key === 'Enter' && row) onOpen(row);
    else if (event.key === 'Escape' && selection.ids.size > 0) clear();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) void toggleAll();
    else return;
    event.preventDefault();
  };

  return { ids: selection.ids, clear, check, toggleAll, onRowClick, onKeyDown };
}
export type Picking = ReturnType<typeof usePicking>;
