/**
 * What can be run in a pool thread: a name and where its function is loaded from, on first use, so that a thread holds
 * only what it needed so far.
 */
export const poolJobs = {
  'resumes.read': async () => (await import('../resumes/read-document.ts')).readDocument,
  'screening.screen': async () => (await import('../screening/screen-stored.ts')).screenStored,
} satisfies Record<string, () => Promise<(input: never) => unknown>>;

export type PoolJobName = keyof typeof poolJobs;
type JobFunction<Name extends PoolJobName> = Awaited<ReturnType<(typeof poolJobs)[Name]>>;
export type PoolInput<Name extends PoolJobName> = Parameters<JobFunction<Name>>[0];
export type PoolOutput<Name extends PoolJobName> = Awaited<ReturnType<JobFunction<Name>>>;
