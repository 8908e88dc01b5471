import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { TaskProgress } from '../../contract/workspace.ts';
import { client, connection, orpc } from './client.ts';

/** The tasks after news of one: it takes its place, and leaves once it is over. */
export const withProgress = (tasks: readonly TaskProgress[], news: TaskProgress): TaskProgress[] => {
  const others = tasks.filter((task) => task.id !== news.id);
  const goesOn = news.status === 'waiting' || news.status === 'running';
  if (!goesOn) return others;
  const place = tasks.findIndex((task) => task.id === news.id);
  return place < 0 ? [...others, news] : tasks.map((task) => (task.id === news.id ? news : task));
};

/** Tasks of one kind together: what is done of all of it. */
export interface TaskGroup {
  kind: string;
  ids: TaskProgress['id'][];
  done: number;
  total: number;
}

/** Tasks by kind, in the order their kinds appear. */
export const groupTasks = (tasks: readonly TaskProgress[]): TaskGroup[] => {
  const groups = new Map<string, TaskGroup>();
  for (const { kind, id, done, total } of tasks) {
    const group = groups.get(kind) ?? { kind, ids: [], done: 0, total: 0 };
    groups.set(kind, { kind, ids: [...group.ids, id], done: group.done + done, total: group.total + total });
  }
  return [...groups.values()];
};

/** Work that goes on in the background, as it stands. */
export const useActiveTasks = (): readonly TaskProgress[] =>
  useQuery(orpc.workspace.tasks.active.queryOptions()).data ?? [];

/** Keeps the active tasks up to date from the workstation's own reports. Returns how to stop. */
export const watchTasks = (queryClient: QueryClient): (() => void) => {
  const stopper = new AbortController();
  const queryKey = orpc.workspace.tasks.active.queryKey();

  const listen = async (): Promise<void> => {
    const reports = await client.workspace.tasks.watch(undefined, { signal: stopper.signal });
    for await (const report of reports) {
      queryClient.setQueryData(queryKey, (tasks: TaskProgress[] = []) => withProgress(tasks, report));
    }
  };
  const follow = (): void => {
    // Ends with the connection; the next one starts it anew.
    if (connection.phase() === 'open') listen().catch(() => undefined);
  };

  const unsubscribe = connection.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    stopper.abort();
  };
};
