import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';

/** Adds a candidate of the pool to a job. */
export function useAddToJob(candidate: Candidate) {
  const { t } = useTranslation('candidates');
  const queryClient = useQueryClient();
  return useMutation(
    orpc.pipeline.addToJob.mutationOptions({
      onSuccess: ({ added }) => {
        notify(t(added > 0 ? 'addedToJob' : 'alreadyInJob', { name: candidate.displayName }));
        void queryClient.invalidateQueries({ queryKey: orpc.candidates.key() });
      },
    }),
  );
}

/** The button that adds a candidate to one job. */
export function AddToJob({ candidate, jobId }: { candidate: Candidate; jobId: JobId }) {
  const { t } = useTranslation('candidates');
  const adding = useAddToJob(candidate);
  return (
    <Button
      small
      disabled={adding.isPending}
      onClick={() => adding.mutate({ candidateIds: [candidate.id], jobId })}
    >
      {t('addToThisJob')}
    </Button>
  );
}
