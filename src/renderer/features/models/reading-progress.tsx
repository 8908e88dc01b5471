import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { notify } from '../../ui/toast.tsx';

interface ReadingProgressProps {
  taskId: TaskId;
  /** It is over, or was stopped. */
  onEnd: () => void;
}

/** How far a reading has come, with a way to stop it. */
export const ReadingProgress = ({ taskId, onEnd }: ReadingProgressProps) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const cancel = useMutation(orpc.workspace.tasks.cancel.mutationOptions({ onSuccess: onEnd }));
  // Asked anew, then kept up to date by the workstation: a short reading may be over before it was ever seen.
  const active = useQuery({ ...orpc.workspace.tasks.active.queryOptions(), staleTime: 0 });
  const task = active.data?.find(({ id }) => id === taskId);
  const over = task === undefined && active.isFetchedAfterMount && !cancel.isPending;
  useEffect(() => {
    if (!over) return;
    notify(t('reading.done'), { text: t('reading.doneText') });
    onEnd();
  }, [over, onEnd, t]);
  const { done, total } = task ?? { done: 0, total: 0 };
  return (
    <div role="status" className="flex items-center gap-3 py-2">
      <ProgressBar
        stacked
        className="grow"
        label={
          total > 0
            ? t('reading.progress', { done: formats.number(done), total: formats.number(total) })
            : t('reading.started')
        }
        done={done}
        total={total}
      />
      <Button disabled={cancel.isPending} onClick={() => cancel.mutate({ id: taskId })}>
        {t('reading.stop')}
      </Button>
    </div>
  );
};
