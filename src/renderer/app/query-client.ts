import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ConnectionLost } from './connection-lost.ts';

/** Server state of the whole page. What changed is re-read by `watchChanges`, so nothing goes stale by time. */
export const createQueryClient = (onMutationError: (error: Error) => void): QueryClient =>
  new QueryClient({
    mutationCache: new MutationCache({
      // A mutation that words its own failure says so with `meta: { handlesError: true }`.
      onError: (error, _variables, _context, mutation) => {
        if (mutation.meta?.handlesError !== true) onMutationError(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: (failures, error) => error instanceof ConnectionLost && failures < 1,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
