import type { JobId } from '../../../contract/common.ts';

interface ApplicantsPageProps {
  jobId: JobId;
}

/** Drawn by this feature for one job. */
export const ApplicantsPage = ({ jobId }: ApplicantsPageProps) => <div data-job={jobId} />;
