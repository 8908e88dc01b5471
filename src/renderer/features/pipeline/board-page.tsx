import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Columns3, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { QueryError } from '../../app/query-error.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddResumes } from '../intake/add-resumes.tsx';
import { DropArea } from '../intake/drop-area.tsx';
import { Board } from './board.tsx';

/** The applications of a job, a column for each stage. */
export function BoardPage({ jobId }: { jobId: JobId }) {
  const { t } = useTranslation('pipeline');
  const board = useQuery(orpc.pipeline.board.queryOptions({ input: { jobId } }));
  const columns = board.data?.columns;
  return (
    <DropArea jobId={jobId}>
      {board.error && <QueryError error={board.error} onRetry={() => void board.refetch()} />}
      {columns?.every(({ total }) => total === 0) && (
        <EmptyState icon={Columns3} title={t('board.noApplicants')} text={t('board.noApplicantsText')}>
          <AddResumes jobId={jobId} variant="primary" />
        </EmptyState>
      )}
      {columns?.some(({ total }) => total > 0) && (
        <>
          <div className="flex shrink-0 items-center gap-3 px-4 py-2">
            <p id="board-help" className="min-w-0 grow text-ink-3 text-sm">
              {t('board.help')}
            </p>
            <Link to="/jobs/$jobId/suggestions" params={{ jobId }} className={buttonClass()}>
              <ListChecks aria-hidden="true" className="size-3.5" />
              {t('suggestions.title')}
            </Link>
          </div>
          <Board columns={columns} />
        </>
      )}
    </DropArea>
  );
}
