import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionId } from '../../contract/common.ts';
import { notify, notifyError } from '../ui/toast.tsx';
import { orpc } from './client.ts';
import { errorCode, errorWords } from './error-words.ts';
import { useFormats } from './formats.ts';

/** Re-reads what a decision changes, at once instead of on being told. */
export function rereadDecided(queryClient: QueryClient): void {
  for (const queryKey of [orpc.screening.key(), orpc.pipeline.key(), orpc.candidates.key()]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** Takes a decision back, by default the last one that was not, and says so. */
export function useTakeBack(): (actionId?: ActionId | null) => void {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    orpc.pipeline.undo.mutationOptions({
      meta: { handlesError: true },
      onSuccess: ({ label, count }) =>
        notify(count > 1 ? t('undoneMany', { count, shown: number(count) }) : t('undone', { label })),
      onError: (error) => {
        const words = errorWords(error, t);
        if (errorCode(error) === 'NOT_FOUND') notify(t('nothingToUndo'));
        else notifyError(words.title, { text: words.text });
      },
      onSettled: () => rereadDecided(queryClient),
    }),
  );
  return (actionId = null) => mutate({ actionId });
}
