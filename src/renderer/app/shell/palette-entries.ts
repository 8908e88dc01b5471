import { useNavigate } from '@tanstack/react-router';
import { BriefcaseBusiness, type LucideIcon, User, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CandidateSummary } from '../../../contract/candidates.ts';
import type { JobSummary } from '../../../contract/jobs.ts';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { matchesWords } from './matches-words.ts';
import { usePlaces } from './navigation.ts';

export interface PaletteEntry {
  id: string;
  label: string;
  aside?: string;
  icon?: LucideIcon;
  keys?: string;
  run: () => void;
}

interface PaletteGroup {
  heading: string;
  entries: PaletteEntry[];
}

/** What the palette offers for a search, in groups; empty groups are left out. */
export const usePaletteEntries = (
  search: string,
  jobs: readonly JobSummary[],
  candidates: readonly CandidateSummary[],
): PaletteGroup[] => {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const shortcuts = useShortcuts();
  const places = usePlaces();

  const actions: PaletteEntry[] = shortcuts
    .filter(
      (shortcut) => !shortcut.hidden && matchesWords(search, `${shortcut.label} ${shortcut.keywords ?? ''}`),
    )
    .map(({ id, label, group, keys, run }) => ({
      id: `action:${id}`,
      label,
      aside: group,
      icon: Zap,
      run,
      ...(keys ? { keys } : {}),
    }));
  const pages: PaletteEntry[] = places
    .map(({ path, name, icon, key }) => ({
      id: `page:${path}`,
      label: t(`nav.${name}`),
      icon,
      keys: `g ${key}`,
      run: () => void navigate({ to: path }),
    }))
    .filter((entry) => matchesWords(search, entry.label));

  return [
    { heading: t('palette.actions'), entries: actions },
    { heading: t('palette.pages'), entries: pages },
    {
      heading: t('palette.jobs'),
      entries: jobs.map((job) => ({
        id: `job:${job.id}`,
        label: job.title,
        icon: BriefcaseBusiness,
        run: () => void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } }),
        ...(job.location ? { aside: job.location } : {}),
      })),
    },
    {
      heading: t('palette.candidates'),
      entries: candidates.map((candidate) => ({
        id: `candidate:${candidate.id}`,
        label: candidate.name,
        icon: User,
        run: () => void navigate({ to: '/candidates/$candidateId', params: { candidateId: candidate.id } }),
        ...(candidate.headline ? { aside: candidate.headline } : {}),
      })),
    },
  ].filter((group) => group.entries.length > 0);
};
