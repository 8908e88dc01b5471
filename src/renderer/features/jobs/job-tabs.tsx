import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ReportsPanel } from '../reports/reports-panel.tsx';

const job = getRouteApi('/shell/jobs/$jobId');

const ApplicantsPage = lazy(async () => ({
  default: (await import('../screening/applicants-page.tsx')).ApplicantsPage,
}));
const BoardPage = lazy(async () => ({ default: (await import('../pipeline/board-page.tsx')).BoardPage }));

/** The ranking of a job's applicants. */
export const ApplicantsTab = () => (
  <Suspense fallback={null}>
    <ApplicantsPage jobId={job.useParams().jobId} />
  </Suspense>
);

/** The stages of a job as columns. */
export const BoardTab = () => (
  <Suspense fallback={null}>
    <BoardPage jobId={job.useParams().jobId} />
  </Suspense>
);

/** Reports of one job. */
export const ReportsTab = () => (
  <div className="min-h-0 grow overflow-auto">
    <div className="mx-auto max-w-6xl px-6 py-6">
      <ReportsPanel jobId={job.useParams().jobId} />
    </div>
  </div>
);
