import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../contract/workspace.ts';
import { orpc } from './client.ts';

/** What holds until the workstation has answered. */
const INITIAL: Settings = { theme: 'system', language: 'en', userName: '', blind: false, welcomed: true };

/** The settings as they are now. */
export const useSettings = (): Settings =>
  useQuery(orpc.workspace.settings.get.queryOptions()).data ?? INITIAL;

/** Changes settings at once and takes the change back when the workstation refuses it. */
export const useChangeSettings = () => {
  const queryClient = useQueryClient();
  const queryKey = orpc.workspace.settings.get.queryKey();
  return useMutation(
    orpc.workspace.settings.set.mutationOptions({
      onMutate: (patch) => {
        const before = queryClient.getQueryData(queryKey);
        if (before) queryClient.setQueryData(queryKey, Object.assign({ ...before }, patch));
        return { before };
      },
      onError: (_error, _patch, context) => {
        if (context?.before) queryClient.setQueryData(queryKey, context.before);
      },
      onSuccess: (settings) => queryClient.setQueryData(queryKey, settings),
    }),
  );
};
