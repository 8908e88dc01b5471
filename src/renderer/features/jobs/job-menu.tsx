import { useNavigate } from '@tanstack/react-router';
import { Archive, ArchiveRestore, Copy, Ellipsis, PenLine, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { JobStatus } from '../../../contract/jobs.ts';
import { usePins } from '../../app/pinned-jobs.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { useJobActions } from './use-job-actions.ts';

interface JobMenuProps {
  job: { id: JobId; title: string; status: JobStatus };
  /** After the job was deleted. */
  onRemoved?: () => void;
}

/** Everything that can be done with a job as a whole. */
export const JobMenu = ({ job, onRemoved }: JobMenuProps) => {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const actions = useJobActions();
  const pins = usePins();
  const [asking, setAsking] = useState(false);
  const archived = job.status === 'archived';
  const pinned = pins.isPinned(job.id);

  const own: MenuItem[] = [
    {
      id: 'edit',
      label: t('menu.edit'),
      icon: PenLine,
      run: () => void navigate({ to: '/jobs/$jobId/posting', params: { jobId: job.id } }),
    },
    {
      id: 'pin',
      label: pinned ? t('menu.unpin') : t('menu.pin'),
      icon: pinned ? PinOff : Pin,
      run: () => pins.toggle(job.id),
    },
    { id: 'duplicate', label: t('menu.duplicate'), icon: Copy, run: () => actions.duplicate(job) },
  ];
  const ending: MenuItem[] = archived
    ? [
        { id: 'restore', label: t('menu.restore'), icon: ArchiveRestore, run: () => actions.restore(job) },
        { id: 'delete', label: t('menu.delete'), icon: Trash2, danger: true, run: () => setAsking(true) },
      ]
    : [{ id: 'archive', label: t('menu.archive'), icon: Archive, run: () => actions.archive(job) }];

  return (
    <>
      <Menu
        groups={[own, ending]}
        trigger={<IconButton icon={Ellipsis} label={t('menu.label', { title: job.title })} />}
      />
      <ConfirmDialog
        open={asking}
        onOpen={setAsking}
        title={t('delete.title', { title: job.title })}
        text={t('delete.text')}
        confirm={t('delete.confirm')}
        cancel={t('common:action.cancel')}
        busy={actions.removing}
        onConfirm={() =>
          actions.remove(job, () => {
            setAsking(false);
            onRemoved?.();
          })
        }
      />
    </>
  );
};
