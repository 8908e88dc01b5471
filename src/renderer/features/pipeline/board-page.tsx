import type { JobId } from '../../../contract/common.ts';

interface BoardPageProps {
  jobId: JobId;
}

/** Drawn by this feature for one job. */
export const BoardPage = ({ jobId }: BoardPageProps) => <div data-job={jobId} />;
