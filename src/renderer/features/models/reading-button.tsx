import { BookOpenText } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId, JobId, TaskId } from '../../../contract/common.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { ReadingDialog } from './reading-dialog.tsx';
import { ReadingEnd } from './reading-end.tsx';

interface ReadingButtonProps {
  jobId: JobId;
  /** Those selected in the list; all of the job's when there are none. */
  picked: ReadonlySet<ApplicationId>;
}

/** Opens what a reading with a model would take, before anything is sent. */
export const ReadingButton = ({ jobId, picked }: ReadingButtonProps) => {
  const { t } = useTranslation('models');
  const [open, setOpen] = useState(false);
  const [taskId, setTaskId] = useState<TaskId | null>(null);
  const end = useCallback(() => {
    setTaskId(null);
    setOpen(false);
  }, []);
  useShortcut({
    id: 'reading',
    group: t('jobs:thisJob'),
    label: t('reading.action'),
    run: () => setOpen(true),
  });
  return (
    <>
      <IconButton icon={BookOpenText} label={t('reading.action')} onClick={() => setOpen(true)} />
      {taskId ? <ReadingEnd key={taskId} taskId={taskId} jobId={jobId} onEnd={end} /> : null}
      {open ? (
        <ReadingDialog
          jobId={jobId}
          picked={[...picked]}
          taskId={taskId}
          onStart={setTaskId}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
};
