/**
 * What can be run in a pool thread: a name and where its function is loaded from, on first use, so that a thread holds
 * only what it needed so far.
 */
export const poolJobs = {
  'resumes.read': async () => (await import('../resumes/read-document.ts')).readDocument,
  'screening.screen': async () => (await import('../screening/screen-stored.ts')).screenStored,
  'screening.reweight': async () => (await import('../screening/reweight.ts')).reweight,
  'blind.redact': async () => (await import('../blind/redact-document.ts')).redactDocument,
  'reports.pdf': async () => (await import('../reports/pdf/render-report.ts')).renderReport,
  'criteria.readJob': async () => (await import('../criteria/read-job-file.ts')).readJobFile,
  'criteria.propose': async () => (await import('../criteria/propose-criteria.ts')).proposeCriteria,
  'skills.names': async () => (await import('../skills/other-names.ts')).otherNames,
  'skills.find': async () => (await import('../skills/find-skills.ts')).findSkills,
  'authoring.draft': async () => (await import('../authoring/offline/draft-offline.ts')).draftOffline,
  'authoring.kit': async () => (await import('../authoring/offline/draft-offline.ts')).kitOffline,
} satisfies Record<string, () => Promise<(input: never) => unknown>>;

export type PoolJobName = keyof typeof poolJobs;
type JobFunction<Name extends PoolJobName> = Awaited<ReturnType<(typeof poolJobs)[Name]>>;
export type PoolInput<Name extends PoolJobName> = Parameters<JobFunction<Name>>[0];
export type PoolOutput<Name extends PoolJobName> = Awaited<ReturnType<JobFunction<Name>>>;
