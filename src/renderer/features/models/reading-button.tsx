import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId, JobId } from '../../../contract/common.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { ReadingDialog } from './reading-dialog.tsx';

interface ReadingButtonProps {
  jobId: JobId;
  /** Those selected in the list; all of the job's when there are none. */
  picked: ReadonlySet<ApplicationId>;
}

/** Opens what a reading with a model would take, before anything is sent. */
export const ReadingButton = ({ jobId, picked }: ReadingButtonProps) => {
  const { t } = useTranslation('models');
  const [open, setOpen] = useState(false);
  useShortcut({
    id: 'reading',
    group: t('jobs:thisJob'),
    label: t('reading.action'),
    run: () => setOpen(true),
  });
  return (
    <>
      <IconButton icon={BookOpenText} label={t('reading.action')} onClick={() => setOpen(true)} />
      {open ? <ReadingDialog jobId={jobId} picked={[...picked]} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
