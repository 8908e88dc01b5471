import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ApplicationId, JobId } from '../../../contract/common.ts';
import type { RankingRow } from '../../../contract/screening.ts';
import { client, orpc } from '../../app/client.ts';
import type { RankingView } from './applicants-view.ts';
import { type Pages, WINDOW_SIZE } from './windows.ts';

/** Weights by criterion tried out on the list, or null for those the job has. */
export type TriedWeights = Readonly<Record<string, number>> | null;

/** As many rows as one call gives. */
const MOST_ROWS = 500;

type Window = readonly RankingRow[];

const together = (results: readonly { data?: { items: Window } | undefined; isFetching: boolean }[]) => ({
  items: results.map((result) => result.data?.items),
  isFetching: results.some((result) => result.isFetching),
});

/** Who stands in the rows `first` to `last`, both inclusive. */
async function readIds(
  list: { jobId: JobId; weights: TriedWeights } & RankingView,
  first: number,
  last: number,
): Promise<ApplicationId[]> {
  const offsets = Array.from(
    { length: Math.ceil((last - first + 1) / MOST_ROWS) },
    (_, at) => first + at * MOST_ROWS,
  );
  const read = await Promise.all(
    offsets.map((offset) =>
      client.screening.ranking({ ...list, offset, limit: Math.min(MOST_ROWS, last - offset + 1) }),
    ),
  );
  return read.flatMap(({ items }) => items.map((row) => row.applicationId));
}

/** The ranking of a job, read a window at a time. `sight` are the windows in sight. */
export function useRanking(jobId: JobId, view: RankingView, weights: TriedWeights, sight: Pages) {
  const optionsFor = useCallback(
    (page: number) =>
      orpc.screening.ranking.queryOptions({
        input: { jobId, ...view, weights, offset: page * WINDOW_SIZE, limit: WINDOW_SIZE },
        placeholderData: keepPreviousData,
      }),
    [jobId, view, weights],
  );
  const head = useQuery(optionsFor(0));
  // The first window is the head; what was in sight may lie behind the end of a list that was cut.
  const from = Math.max(1, sight.from);
  const to = Math.min(sight.to, Math.floor(((head.data?.total ?? 0) - 1) / WINDOW_SIZE));
  const wanted = useMemo(
    () => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index),
    [from, to],
  );
  const others = useQueries({
    queries: wanted.map((page) => ({ ...optionsFor(page), placeholderData: undefined })),
    combine: together,
  });

  const read = useMemo(() => {
    const windows = new Map<number, Window>();
    if (head.data) windows.set(0, head.data.items);
    wanted.forEach((page, index) => {
      const items = others.items[index];
      if (items) windows.set(page, items);
    });
    return { total: head.data?.total ?? 0, windows };
  }, [head.data, others.items, wanted]);
  // Windows re-read together are shown together, so that a list is drawn and moved once.
  const [list, setList] = useState(read);
  if (list !== read && !head.isFetching && !others.isFetching) setList(read);
  const { total, windows } = list;

  const rows = useMemo(() => [...windows.values()].flat(), [windows]);

  const rowAt = useCallback(
    (index: number): RankingRow | undefined =>
      windows.get(Math.floor(index / WINDOW_SIZE))?.[index % WINDOW_SIZE],
    [windows],
  );

  const indexOf = (id: string): number => {
    for (const [page, items] of windows) {
      const inside = items.findIndex((row) => row.applicationId === id);
      if (inside !== -1) return page * WINDOW_SIZE + inside;
    }
    return -1;
  };

  const idsBetween = async (first: number, last: number): Promise<ApplicationId[]> => {
    const read = Array.from({ length: last - first + 1 }, (_, at) => rowAt(first + at));
    if (read.every((row) => row !== undefined)) return read.map((row) => row.applicationId);
    return readIds({ jobId, ...view, weights }, first, last);
  };

  /** The list as it is asked for, and whole: not the one before it, not half of the next. */
  const isSettled = list === read && head.data !== undefined && !head.isPlaceholderData;
  return { head, isSettled, total, rows, rowAt, indexOf, idsBetween };
}
export type Ranking = ReturnType<typeof useRanking>;
