import { z } from 'zod';
import { ApplicationId, JobId, procedure } from './common.ts';

export const ReportRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shortlist'),
    jobId: JobId,
    applicationIds: z.array(ApplicationId).max(500).nullable(),
    format: z.enum(['pdf', 'csv', 'json']),
  }),
  z.object({ kind: z.literal('candidate'), applicationId: ApplicationId, format: z.enum(['pdf', 'json']) }),
  z.object({
    kind: z.literal('comparison'),
    applicationIds: z.array(ApplicationId).min(2).max(4),
    format: z.enum(['pdf']),
  }),
]);
export type ReportRequest = z.infer<typeof ReportRequest>;

/** `applicationIds` null takes the shortlisted, or all at or above the benchmark where none is. Blind review applies by itself. */
export const reports = {
  create: procedure
    .input(ReportRequest.and(z.object({ locale: z.string().max(20), timeZone: z.string().max(60) })))
    .output(z.object({ path: z.string(), fileName: z.string(), size: z.number().int() })),
};
