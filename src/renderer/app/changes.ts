import type { QueryClient } from '@tanstack/react-query';
import type { Change } from '../../contract/workspace.ts';
import { keysToReread } from './change-keys.ts';
import { client, connection, orpc } from './client.ts';
import { lastScrolled, waitForRest, watchScrolling } from './scroll-rest.ts';

/** Published by the dozen during an import; gathered this long (milliseconds) so that a list is re-read once. */
const GATHER = 200;
/** And where they do not cease, lists are re-read no more often than this (milliseconds): who scrolls must not wait for them. */
const LEAST_APART = 1_000;
/** Milliseconds after which what is slow to be read holds up no other news. */
const PATIENCE = 10_000;

/**
 * Re-reads what the workstation says has changed, once nothing is being scrolled, and everything after the connection was
 * lost. Returns how to stop.
 */
export const watchChanges = (queryClient: QueryClient): (() => void) => {
  const stopper = new AbortController();
  const gathered = new Set<Change['entity']>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rereading = false;
  let last = Number.NEGATIVE_INFINITY;
  let due = 0;

  const schedule = (): void => {
    if (timer || rereading || gathered.size === 0 || stopper.signal.aborted) return;
    due = Math.max(performance.now() + GATHER, last + LEAST_APART);
    timer = setTimeout(whenAtRest, due - performance.now());
  };

  const whenAtRest = (): void => {
    const wait = waitForRest(performance.now(), lastScrolled(), due);
    timer = wait > 0 ? setTimeout(whenAtRest, wait) : null;
    if (!timer) void reread();
  };

  /** What is being read is not read again before it came: a long list would never be there. */
  const reread = async (): Promise<void> => {
    rereading = true;
    const keys = keysToReread(orpc, gathered);
    gathered.clear();
    const read = keys.map((queryKey) => queryClient.invalidateQueries({ queryKey }));
    await Promise.race([Promise.all(read), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    rereading = false;
    last = performance.now();
    schedule();
  };

  const listen = async (): Promise<void> => {
    const changes = await client.workspace.changes(undefined, { signal: stopper.signal });
    for await (const change of changes) {
      gathered.add(change.entity);
      schedule();
    }
  };

  let missed = false;
  const follow = (): void => {
    if (connection.phase() === 'lost') missed = true;
    if (connection.phase() !== 'open') return;
    if (missed) void queryClient.invalidateQueries();
    missed = false;
    // Ends with the connection; the next one starts it anew.
    listen().catch(() => undefined);
  };

  const unsubscribe = connection.subscribe(follow);
  const unwatch = watchScrolling();
  follow();
  return () => {
    unsubscribe();
    unwatch();
    stopper.abort();
    if (timer) clearTimeout(timer);
  };
};
