import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { QueryError } from '../../app/query-error.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddResumes } from '../intake/add-resumes.tsx';
import { DropArea } from '../intake/drop-area.tsx';
import { DeclineDialog } from '../pipeline/decline-dialog.tsx';
import { ApplicantsPanes } from './applicants-panes.tsx';
import { useApplicants } from './use-applicants.ts';

/** The applicants of a job; where there are none yet, how they come here. */
export function ApplicantsPage({ jobId }: { jobId: JobId }) {
  const { t } = useTranslation('screening');
  const applicants = useApplicants(jobId);
  const { ranking, actions } = applicants;
  if (ranking.head.error) {
    return <QueryError error={ranking.head.error} onRetry={() => void ranking.head.refetch()} />;
  }
  // Of a job one comes from, the list is shown until this one's is there; that nobody applied is said of this one only.
  const isEmpty = ranking.head.data?.counts.all === 0 && !ranking.head.isPlaceholderData;
  return (
    <DropArea jobId={jobId}>
      {isEmpty ? (
        <EmptyState icon={Users} title={t('noApplicants')} text={t('noApplicantsText')}>
          <AddResumes jobId={jobId} variant="primary" />
        </EmptyState>
      ) : (
        <ApplicantsPanes jobId={jobId} applicants={applicants} />
      )}
      <DeclineDialog
        subject={actions.declining?.name ?? ''}
        open={actions.declining !== null}
        onOpen={(open) => !open && actions.stopDeclining()}
        onDecline={actions.declineWith}
      />
    </DropArea>
  );
}
