import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/contract/index.ts';
import type { Change } from '../../../src/contract/workspace.ts';
import { keysToReread } from '../../../src/renderer/app/change-keys.ts';

const client: ContractRouterClient<Contract> = createORPCClient({ call: async () => null });
const orpc = createTanstackQueryUtils(client);

const shown = {
  'list of jobs': orpc.jobs.list.queryKey({ input: { search: 'data' } }),
  departments: orpc.jobs.departments.list.queryKey(),
  'list of candidates': orpc.candidates.search.queryKey({ input: {} }),
  duplicates: orpc.duplicates.list.queryKey({ input: {} }),
  status: orpc.workspace.status.queryKey(),
  settings: orpc.workspace.settings.get.queryKey(),
  tasks: orpc.workspace.tasks.active.queryKey(),
};

const reread = async (...entities: Change['entity'][]): Promise<string[]> => {
  const queryClient = new QueryClient();
  for (const key of Object.values(shown)) queryClient.setQueryData(key, []);
  for (const queryKey of keysToReread(orpc, entities)) await queryClient.invalidateQueries({ queryKey });
  return Object.entries(shown)
    .filter(([, key]) => queryClient.getQueryState(key)?.isInvalidated)
    .map(([name]) => name);
};

describe('what is read again after a change', () => {
  it('is what shows it, and nothing else', async () => {
    expect({
      job: await reread('job'),
      candidate: await reread('candidate'),
      task: await reread('task'),
      duplicate: await reread('duplicate'),
    }).toEqual({
      job: ['list of jobs', 'departments', 'status'],
      candidate: ['list of candidates', 'duplicates', 'status'],
      task: ['tasks'],
      duplicate: ['duplicates', 'status'],
    });
  });

  it('is everything when blind review may have been turned on', async () => {
    expect(await reread('settings')).toEqual(Object.keys(shown));
  });

  it('names each key once for many changes of one kind', () => {
    expect(keysToReread(orpc, ['task', 'task', 'task'])).toHaveLength(1);
  });
});
