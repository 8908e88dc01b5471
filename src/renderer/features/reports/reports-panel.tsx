import type { JobId } from '../../../contract/common.ts';

/** First landing of this panel. */
export const ReportsPanel = ({ jobId }: { jobId: JobId }) => <div data-job={jobId} />;
