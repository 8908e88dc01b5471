import { keepPreviousData, type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';
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
  const pages = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])];
  const results = useQueries({
    queries: pages.map((page) => {
      const options = optionsFor(page * size, size);
      // Only the head may show what it had before: elsewhere those would be rows of another place.
      return page === 0 ? { ...options, placeholderData: keepPreviousData<Answer> } : options;
    }),
  });
  const head = results[0];

  const onRange = useCallback((start: number, end: number) => {
    setRange((before) => (before.start === start && before.end === end ? before : { start, end }));
  }, []);

  return {
    total: head?.data?.total ?? 0,
    rowAt: (index) => results[pages.indexOf(Math.floor(index / size))]?.data?.items[index % size],
    onRange,
    isPending: head?.isPending ?? true,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
    first: head?.data,
  };
};
