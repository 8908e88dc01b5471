import { z } from 'zod';
import { JobStatus } from '../../../contract/jobs.ts';

/** Filters of the jobs' list, kept in the address. */
export const JobsSearch = z.object({
  search: z.string().optional().catch(undefined),
  status: JobStatus.optional().catch(undefined),
  department: z.string().optional().catch(undefined),
  location: z.string().optional().catch(undefined),
  sort: z.enum(['updated', 'title', 'applicants', 'posted']).optional().catch(undefined),
});
export type JobsSearch = z.infer<typeof JobsSearch>;
