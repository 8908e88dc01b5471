import { type QueryKey, type UseQueryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/** One window of a long list, as the contract's lists answer. */
export interface ListWindow {
  items: readonly unknown[];
  total: number;
}

export interface WindowedRows<Answer extends ListWindow> {
  /** Rows in all; 0 until the first window was read. */
  total: number;
  rowAt: (index: number) => Answer['items'][number] | undefined;
  /** Give to `DataTable.onRange`. */
  onRange: (start: number, end: number) => void;
  /** The first window is still being read. */
  isPending: boolean;
  error: Error | null;
  retry: () => void;
  /** The first window as read, for what else it carries. */
  first: Answer | undefined;
}

/**
 * Reads a long list in windows of `size` rows, only those in view. `optionsFor(offset, limit)` gives the query of one window,
 * for instance `orpc.jobs.list.queryOptions({ input: { offset, limit, … } })`.
 */
export const useWindowedRows = <Answer extends ListWindow>(
  optionsFor: (offset: number, limit: number) => UseQueryOptions<Answer, Error, Answer, QueryKey>,
  size = 100,
): WindowedRows<Answer> => {
  const [range, setRange] = useState({ start: 0, end: 0 });
  const from = Math.floor(range.start / size);
  const to = Math.floor(range.end / size);
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((page) => page > 0);
  // Only the head shows what it had before until its answer is there: elsewhere those would be rows of another place.
  const head = useQuery(optionsFor(0, size));
  const [kept, setKept] = useState<Answer>();
  if (head.data !== undefined && head.data !== kept) setKept(head.data);
  const first = head.data ?? kept;
  const others = useQueries({ queries: pages.map((page) => optionsFor(page * size, size)) });
  const results = [head, ...others];

  const onRange = useCallback((start: number, end: number) => {
    setRange((before) => (before.start === start && before.end === end ? before : { start, end }));
  }, []);

  return {
    total: first?.total ?? 0,
    rowAt: (index) => {
      const page = Math.floor(index / size);
      const window = page === 0 ? first : others[pages.indexOf(page)]?.data;
      return window?.items[index % size];
    },
    onRange,
    isPending: first === undefined && head.isPending,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
    first,
  };
};
