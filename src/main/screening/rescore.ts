import { v7 as newId } from 'uuid';
import { TaskId } from '../../contract/common.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { jobProfile } from '../jobs/queries.ts';
import { enqueue } from '../tasks/task-queries.ts';
import type { TaskHandler } from '../tasks/task-runner.ts';
import { asOfMonth } from './as-of.ts';
import { applicationsToScreen, resumesOf, saveScreening } from './queries.ts';

/** Résumés measured in one task: some tens of milliseconds of work, and of progress. */
const APPLICATIONS_A_TASK = 25;
const TIMEOUT_MS = 60_000;

/**
 * Queues a new screening of all applicants of a job, in pieces; answers the group to watch, null where nobody applied.
 * A re-score still under way is cancelled: its criteria are no longer the job's.
 */
export async function rescoreJob(core: Core, jobId: string): Promise<TaskId | null> {
  const { database, now, wakeTasks, cancelTasks } = core;
  const applications = await applicationsToScreen(database, jobId);
  if (applications.length === 0) return null;
  const before = await database
    .selectFrom('tasks')
    .select('group_id')
    .distinct()
    .where('kind', '=', 'screening.rescore')
    .where('subject', '=', jobId)
    .where('status', 'in', ['waiting', 'running'])
    .execute();
  for (const { group_id } of before) if (group_id) await cancelTasks(group_id);
  const group = newId();
  const pieces = Math.ceil(applications.length / APPLICATIONS_A_TASK);
  const tasks = Array.from({ length: pieces }, (_, piece) => ({
    kind: 'screening.rescore',
    payload: {
      jobId,
      applicationIds: applications.slice(piece * APPLICATIONS_A_TASK, (piece + 1) * APPLICATIONS_A_TASK),
    },
    idempotencyKey: `rescore:${group}:${piece}`,
    group,
    subject: jobId,
  }));
  await enqueue(database, now(), tasks);
  wakeTasks();
  return TaskId.parse(group);
}

/** Queues the screening of single applications, within the caller's transaction; wake the tasks after it has ended. */
export async function rescoreApplications(
  database: Database,
  jobId: string,
  applicationIds: readonly string[],
  now: number,
): Promise<void> {
  const group = newId();
  await enqueue(database, now, [
    {
      kind: 'screening.rescore',
      payload: { jobId, applicationIds },
      idempotencyKey: `rescore:${group}`,
      group,
      subject: jobId,
    },
  ]);
}

/** Measures one piece of a job's applicants against the job as it is now. */
export function rescoreHandler(core: Core): TaskHandler {
  return async ({ jobId, applicationIds }: { jobId: string; applicationIds: string[] }, { signal }) => {
    const profile = await jobProfile(core.database, jobId);
    if (!profile) return async () => {};
    const resumes = await resumesOf(core.database, applicationIds);
    const screened = await core.pool.run(
      'screening.screen',
      { profile, asOf: asOfMonth(core.now()), resumes },
      { timeout: TIMEOUT_MS, signal },
    );
    return async (transaction) => {
      for (const { applicationId, documentId, record } of screened)
        await saveScreening(transaction, { applicationId, jobId, documentId, record, at: core.now() });
      core.changes.publish(
        'application',
        screened.map((entry) => entry.applicationId),
      );
    };
  };
}
