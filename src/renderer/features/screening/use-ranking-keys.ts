import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { BulkAction } from '../../../contract/pipeline.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import type { ApplicantActions } from './use-applicant-actions.ts';
import type { Picking } from './use-picking.ts';
import type { Ranking } from './use-ranking.ts';

interface RankingKeys {
  jobId: JobId;
  ranking: Ranking;
  index: number;
  setActive(index: number): void;
  picking: Picking;
  actions: ApplicantActions;
}

/** Moves the focus to the table, from the tab or the quote clicked last too, so that Enter, Space and Shift work on its rows. */
function focusTable(): void {
  document.getElementById('ranking')?.focus();
}

/** Registers the keys of the ranking. Where rows are picked, the keys that decide ask for all of them. */
export function useRankingKeys({ jobId, ranking, index, setActive, picking, actions }: RankingKeys) {
  const { t } = useTranslation(['screening', 'pipeline']);
  const navigate = useNavigate();
  const [asked, ask] = useState<BulkAction | null>(null);
  const group = t('title');
  const many = picking.ids.size > 0;
  const either = (one: () => void, bulk: BulkAction) => () => (many ? ask(bulk) : one());
  const move = (step: number) => () => {
    if (ranking.total > 0) setActive(Math.max(0, Math.min(ranking.total - 1, index + step)));
    focusTable();
  };
  const compare = () => {
    const ids = [...picking.ids];
    if (ids.length < 2 || ids.length > 4) return;
    void navigate({ to: '/jobs/$jobId/compare', params: { jobId }, search: { ids } });
  };
  const next = { group, label: t('keys.next'), hidden: true, run: move(1) };
  const previous = { group, label: t('keys.previous'), hidden: true, run: move(-1) };
  useShortcut({ ...next, id: 'applicants.next', keys: 'j' });
  useShortcut({ ...next, id: 'applicants.next-arrow', keys: 'arrowdown' });
  useShortcut({ ...previous, id: 'applicants.previous', keys: 'k' });
  useShortcut({ ...previous, id: 'applicants.previous-arrow', keys: 'arrowup' });
  useShortcut({
    id: 'applicants.open',
    group,
    label: t('open'),
    keys: 'enter',
    hidden: true,
    enabled: ranking.total > 0,
    run: actions.open,
  });
  useShortcut({
    id: 'applicants.advance',
    group,
    label: t('pipeline:advance'),
    keys: 'a',
    run: either(actions.advance, { kind: 'advance' }),
  });
  useShortcut({
    id: 'applicants.hold',
    group,
    label: t('pipeline:hold'),
    keys: 'h',
    run: either(actions.hold, { kind: 'hold', on: true }),
  });
  useShortcut({
    id: 'applicants.decline',
    group,
    label: t('pipeline:decline.confirm'),
    keys: 'd',
    run: either(actions.decline, { kind: 'decline', reason: null }),
  });
  useShortcut({
    id: 'applicants.shortlist',
    group,
    label: t('pipeline:shortlist'),
    keys: 's',
    run: either(actions.shortlist, { kind: 'shortlist', on: true }),
  });
  useShortcut({
    id: 'applicants.compare',
    group,
    label: t('pipeline:bulk.compare'),
    keys: 'c',
    run: compare,
  });
  return { asked, ask, compare };
}
