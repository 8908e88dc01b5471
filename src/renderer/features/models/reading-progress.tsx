import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TaskId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

/** How far a reading has come, with a way to stop it. */
export const ReadingProgress = ({ taskId }: { taskId: TaskId }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const cancel = useMutation(orpc.workspace.tasks.cancel.mutationOptions());
  const active = useQuery(orpc.workspace.tasks.active.queryOptions());
  const task = active.data?.find(({ id }) => id === taskId);
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
