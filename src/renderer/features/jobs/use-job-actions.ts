import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { JobStatus } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { notify } from '../../ui/toast.tsx';

interface JobRef {
  id: JobId;
  title: string;
  status: JobStatus;
}

/** What can be done with a whole job, each with a notice and, where there is a way back, Undo. */
export const useJobActions = () => {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const update = useMutation(orpc.jobs.update.mutationOptions());
  const archive = useMutation(orpc.jobs.archive.mutationOptions());
  const restore = useMutation(orpc.jobs.restore.mutationOptions());
  const remove = useMutation(orpc.jobs.remove.mutationOptions());
  const duplicate = useMutation(
    orpc.jobs.duplicate.mutationOptions({
      onSuccess: (copy) => {
        notify(t('done.duplicated'), { text: copy.title });
        void navigate({ to: '/jobs/$jobId/posting', params: { jobId: copy.id } });
      },
    }),
  );

  return {
    duplicate: (job: JobRef) => duplicate.mutate({ id: job.id, titleSuffix: t('copySuffix') }),
    archive: (job: JobRef) =>
      archive.mutate(
        { id: job.id },
        {
          onSuccess: () =>
            notify(t('done.archived'), {
              text: job.title,
              action: {
                label: t('common:action.undo'),
                run: () => update.mutate({ id: job.id, patch: { status: job.status } }),
              },
            }),
        },
      ),
    restore: (job: JobRef) =>
      restore.mutate({ id: job.id }, { onSuccess: () => notify(t('done.restored'), { text: job.title }) }),
    remove: (job: JobRef, onDone: () => void) =>
      remove.mutate(
        { id: job.id },
        {
          onSuccess: () => {
            notify(t('done.deleted'), { text: job.title });
            onDone();
          },
        },
      ),
    setStatus: (job: JobRef, status: JobStatus) => update.mutate({ id: job.id, patch: { status } }),
    removing: remove.isPending,
  };
};
