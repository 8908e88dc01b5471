import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../contract/jobs.ts';
import { usePins } from '../../app/pinned-jobs.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useJobActions } from './use-job-actions.ts';

/** Puts what can be done with the job shown into the palette. */
export const useJobShortcuts = (job: Job): void => {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const actions = useJobActions();
  const pins = usePins();
  const group = t('thisJob');
  const params = { jobId: job.id };
  const archived = job.status === 'archived';
  const show = (tab: string) => t('show', { tab: t(`tabs.${tab}`) });

  useShortcut({
    id: 'job.posting',
    group,
    label: show('posting'),
    run: () => void navigate({ to: '/jobs/$jobId/posting', params }),
  });
  useShortcut({
    id: 'job.criteria',
    group,
    label: show('criteria'),
    run: () => void navigate({ to: '/jobs/$jobId/criteria', params }),
  });
  useShortcut({
    id: 'job.kit',
    group,
    label: show('kit'),
    run: () => void navigate({ to: '/jobs/$jobId/kit', params }),
  });
  useShortcut({
    id: 'job.applicants',
    group,
    label: show('applicants'),
    run: () => void navigate({ to: '/jobs/$jobId/applicants', params }),
  });
  useShortcut({
    id: 'job.board',
    group,
    label: show('board'),
    run: () => void navigate({ to: '/jobs/$jobId/board', params }),
  });
  useShortcut({
    id: 'job.reports',
    group,
    label: show('reports'),
    run: () => void navigate({ to: '/jobs/$jobId/reports', params }),
  });
  useShortcut({
    id: 'job.pin',
    group,
    label: pins.isPinned(job.id) ? t('menu.unpin') : t('menu.pin'),
    run: () => pins.toggle(job.id),
  });
  useShortcut({ id: 'job.duplicate', group, label: t('menu.duplicate'), run: () => actions.duplicate(job) });
  useShortcut({
    id: 'job.archive',
    group,
    label: archived ? t('menu.restore') : t('menu.archive'),
    run: () => (archived ? actions.restore(job) : actions.archive(job)),
  });
};
