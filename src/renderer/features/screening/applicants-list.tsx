import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { RankingRow } from '../../../contract/screening.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddResumes } from '../intake/add-resumes.tsx';
import { BulkBar } from '../pipeline/bulk-bar.tsx';
import type { Decisions } from '../pipeline/use-decisions.ts';
import type { RankingView } from './applicants-view.ts';
import { FilterBar } from './filter-bar.tsx';
import { RankingTable } from './ranking-table.tsx';
import type { Picking } from './use-picking.ts';
import type { Ranking } from './use-ranking.ts';
import type { BulkKeys } from './use-ranking-keys.ts';
import type { Weights } from './use-weights.ts';
import { WeightsPanel } from './weights-panel.tsx';

interface ApplicantsListProps {
  jobId: JobId;
  view: RankingView;
  onView(next: Partial<RankingView>): void;
  ranking: Ranking;
  weights: Weights;
  picking: Picking;
  decisions: Decisions;
  bulk: BulkKeys;
  active: number;
  onActive(index: number): void;
  onOpen(row: RankingRow): void;
  onSight(first: number, last: number): void;
}

/** The list of a job's applicants with what cuts, weighs and moves it. */
export function ApplicantsList(props: ApplicantsListProps) {
  const { jobId, view, onView, ranking, weights, picking, decisions, bulk } = props;
  const { t } = useTranslation('screening');
  const [weighing, setWeighing] = useState(false);
  return (
    <section
      aria-label={t('list')}
      className="flex min-h-0 min-w-0 flex-col border-line border-r @max-[38rem]:min-h-[70vh]"
    >
      <FilterBar
        jobId={jobId}
        view={view}
        onView={onView}
        counts={ranking.head.data?.counts ?? {}}
        weighing={weighing}
        onWeighing={setWeighing}
      />
      {weighing && <WeightsPanel weights={weights} onClose={() => setWeighing(false)} />}
      {ranking.head.data === undefined ? (
        <p role="status" className="p-4 text-ink-3">
          {t('reading')}
        </p>
      ) : (
        <RankingTable
          ranking={ranking}
          benchmark={ranking.head.data.benchmark}
          view={view}
          onView={onView}
          active={ranking.total === 0 ? -1 : props.active}
          onActive={props.onActive}
          onOpen={props.onOpen}
          picking={picking}
          onSight={props.onSight}
        />
      )}
      {ranking.head.data && ranking.total === 0 && <NoApplicants jobId={jobId} view={view} onView={onView} />}
      {picking.ids.size > 0 && (
        <BulkBar
          ids={[...picking.ids]}
          decisions={decisions}
          onClear={picking.clear}
          onCompare={bulk.compare}
          asked={bulk.asked}
          onAsked={bulk.ask}
        />
      )}
    </section>
  );
}

function NoApplicants({ jobId, view, onView }: Pick<ApplicantsListProps, 'jobId' | 'view' | 'onView'>) {
  const { t } = useTranslation('screening');
  if (view.filter !== 'all' || view.search !== '') {
    return (
      <EmptyState title={t('noneFound')} text={t('noneFoundText')}>
        <Button onClick={() => onView({ filter: 'all', search: '' })}>{t('showAll')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={Users} title={t('noApplicants')} text={t('noApplicantsText')}>
      <AddResumes jobId={jobId} variant="primary" />
    </EmptyState>
  );
}
