import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import { orpc } from '../../app/client.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { notify } from '../../ui/toast.tsx';

/** Reads a candidate's documents again, from a menu or the palette; not without a document, nor twice at once. */
export function useReadAgain(candidate: Candidate): { enabled: boolean; run: () => void } {
  const { t } = useTranslation('candidates');
  const queryClient = useQueryClient();
  const reading = useMutation(
    orpc.candidates.readAgain.mutationOptions({
      onSuccess: (read) => {
        queryClient.setQueryData(orpc.candidates.get.queryKey({ input: { id: candidate.id } }), read);
        notify(t('readAgainDone', { name: read.displayName }), { text: t('readAgainKept') });
      },
    }),
  );
  const enabled = candidate.documents.length > 0 && !reading.isPending;
  const run = (): void => reading.mutate({ id: candidate.id });
  useShortcut({ id: 'candidate.readAgain', group: t('about'), label: t('readAgain'), enabled, run });
  return { enabled, run };
}
