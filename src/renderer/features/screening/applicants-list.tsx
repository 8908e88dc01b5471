import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ReadingButton } from '../models/reading-button.tsx';
import { BulkBar } from '../pipeline/bulk-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { RankingTable } from './ranking-table.tsx';
import type { Applicants } from './use-applicants.ts';
import { WeightsPanel } from './weights-panel.tsx';

interface ApplicantsListProps {
  jobId: JobId;
  applicants: Applicants;
}

/** The list of a job's applicants with what cuts, weighs and moves it. */
export function ApplicantsList({ jobId, applicants }: ApplicantsListProps) {
  const { t } = useTranslation('screening');
  const { view, setView, ranking, weights, picking, keys } = applicants;
  const [weighing, setWeighing] = useState(false);
  return (
    <section
      aria-label={t('list')}
      className="flex min-h-0 min-w-0 flex-col border-line border-r @max-[38rem]/applicants:min-h-[70vh]"
    >
      <FilterBar
        jobId={jobId}
        view={view}
        onView={setView}
        counts={ranking.head.data?.counts ?? {}}
        weighing={weighing}
        onWeighing={setWeighing}
      >
        <ReadingButton jobId={jobId} picked={picking.ids} />
      </FilterBar>
      {weighing && <WeightsPanel weights={weights} onClose={() => setWeighing(false)} />}
      {ranking.head.data === undefined ? (
        <p role="status" className="p-4 text-ink-3">
          {t('reading')}
        </p>
      ) : (
        <RankingTable applicants={applicants} benchmark={ranking.head.data.benchmark} />
      )}
      {ranking.head.data && ranking.total === 0 && <NoneFound applicants={applicants} />}
      {picking.ids.size > 0 && (
        <BulkBar
          ids={[...picking.ids]}
          decisions={applicants.decisions}
          onClear={picking.clear}
          onCompare={keys.compare}
          asked={keys.asked}
          onAsked={keys.ask}
        />
      )}
    </section>
  );
}

/** Nobody matches what cuts the list. */
function NoneFound({ applicants: { setView } }: { applicants: Applicants }) {
  const { t } = useTranslation('screening');
  return (
    <EmptyState title={t('noneFound')} text={t('noneFoundText')}>
      <Button onClick={() => setView({ filter: 'all', search: '' })}>{t('showAll')}</Button>
    </EmptyState>
  );
}
