import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { TaskProgress } from '../../contract/workspace.ts';
import { client, connection, orpc } from './client.ts';
import { withProgress } from './task-progress.ts';

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
