import type { ContractRouterClient } from '@orpc/contract';
import type { RouterUtils } from '@orpc/tanstack-query';
import type { QueryKey } from '@tanstack/react-query';
import type { Contract } from '../../contract/index.ts';
import type { Change } from '../../contract/workspace.ts';

/** The contract as TanStack Query options and keys. */
export type Queries = RouterUtils<ContractRouterClient<Contract>>;

const keysFor = (orpc: Queries, entity: Change['entity']): QueryKey[] => {
  switch (entity) {
    case 'job':
      return [orpc.jobs.key(), orpc.screening.key(), orpc.authoring.kit.key(), orpc.workspace.status.key()];
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
        orpc.ai.reading.key(),
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
    case 'draft':
      return [orpc.authoring.key()];
    case 'ai':
      return [orpc.ai.key()];
    // Blind review changes what every answer shows; what is not known here must not leave anything stale.
    default:
      return [[]];
  }
};

/** Query keys to re-read after `entities` changed, each once. */
export const keysToReread = (orpc: Queries, entities: Iterable<Change['entity']>): QueryKey[] => {
  const keys = new Map<string, QueryKey>();
  for (const entity of entities) {
    for (const key of keysFor(orpc, entity)) keys.set(JSON.stringify(key), key);
  }
  return [...keys.values()];
};
