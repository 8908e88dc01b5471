import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Change } from '../../contract/workspace.ts';
import { client, connection, orpc } from './client.ts';

/** Published by the dozen during an import; gathered this long (milliseconds) so that a list is re-read once. */
const GATHER = 200;

const keysFor = (entity: Change['entity']): QueryKey[] => {
  switch (entity) {
    case 'job':
      return [orpc.jobs.key(), orpc.screening.key(), orpc.workspace.status.key()];
    case 'candidate':
      return [
        orpc.candidates.key(),
        orpc.duplicates.key(),
        orpc.screening.key(),
        orpc.pipeline.key(),
        orpc.workspace.status.key(),
      ];
    case 'application':
      return [
        orpc.screening.key(),
        orpc.pipeline.key(),
        orpc.candidates.key(),
        orpc.jobs.key(),
        orpc.workspace.status.key(),
      ];
    case 'import':
      return [orpc.intake.key(), orpc.workspace.status.key()];
    case 'task':
      return [orpc.workspace.tasks.key()];
    case 'department':
      return [orpc.jobs.key()];
    case 'view':
      return [orpc.candidates.views.key()];
    case 'duplicate':
      return [orpc.duplicates.key(), orpc.workspace.status.key()];
    // Blind review changes what every answer shows; what is not known here must not leave anything stale.
    default:
      return [[]];
  }
};

/** Query keys to re-read after `entities` changed, each once. */
export const keysToReread = (entities: Iterable<Change['entity']>): QueryKey[] => {
  const keys = new Map<string, QueryKey>();
  for (const entity of entities) {
    for (const key of keysFor(entity)) keys.set(JSON.stringify(key), key);
  }
  return [...keys.values()];
};

/** Re-reads what the workstation says has changed, and everything after the connection was lost. Returns how to stop. */
export const watchChanges = (queryClient: QueryClient): (() => void) => {
  const stopper = new AbortController();
  const gathered = new Set<Change['entity']>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const reread = (): void => {
    timer = null;
    const keys = keysToReread(gathered);
    gathered.clear();
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  };

  const listen = async (): Promise<void> => {
    const changes = await client.workspace.changes(undefined, { signal: stopper.signal });
    for await (const change of changes) {
      gathered.add(change.entity);
      timer ??= setTimeout(reread, GATHER);
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
  follow();
  return () => {
    unsubscribe();
    stopper.abort();
    if (timer) clearTimeout(timer);
  };
};
