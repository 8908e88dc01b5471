import { useSyncExternalStore } from 'react';

/** Work this window does itself: it goes on from page to page, and ends when the window is closed. */
export interface WindowWork {
  /** Already in the reader's words. */
  label: string;
  /** How far it is, in one measure. */
  done: number;
  total: number;
  stop(): void;
}

let work: ReadonlyMap<symbol, WindowWork> = new Map();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The browser asks before it closes or reloads a window that still works. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

const change = (next: ReadonlyMap<symbol, WindowWork>): void => {
  const [was, is] = [work.size > 0, next.size > 0];
  work = next;
  if (is && !was) window.addEventListener('beforeunload', ask);
  if (was && !is) window.removeEventListener('beforeunload', ask);
  for (const listener of listeners) listener();
};

/** Tells how far a piece of work is; null once it is over. */
export const tellWindowWork = (id: symbol, news: WindowWork | null): void => {
  const next = new Map(work);
  if (news === null) next.delete(id);
  else next.set(id, news);
  change(next);
};

/** What this window works on, in the order it began. */
export const useWindowWork = (): ReadonlyMap<symbol, WindowWork> =>
  useSyncExternalStore(subscribe, () => work);
