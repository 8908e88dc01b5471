import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createModels } from './ai/create-models.ts';
import type { Models } from './ai/models.ts';
import { keepReadings } from './ai/reading/keep-readings.ts';
import { readingHandler } from './ai/reading/reading-task.ts';
import { aiRouter } from './ai/router.ts';
import { authoringRouter } from './authoring/router.ts';
import { outdatedHandler, queueOutdated } from './candidates/outdated-resumes.ts';
import { rereadHandler } from './candidates/reread-task.ts';
import { candidatesRouter } from './candidates/router.ts';
import { Changes } from './changes/changes.ts';
import type { Core } from './core.ts';
import { openDatabase } from './database/open-database.ts';
import { duplicatesRouter } from './duplicates/router.ts';
import type { Host } from './host.ts';
import { os } from './implementer.ts';
import { readHandler } from './intake/read-task.ts';
import { intakeRouter } from './intake/router.ts';
import { unpackHandler } from './intake/unpack-task.ts';
import { jobsRouter } from './jobs/router.ts';
import { openLog } from './log/open-log.ts';
import { pipelineRouter } from './pipeline/router.ts';
import { reportsRouter } from './reports/router.ts';
import { rescoreHandler } from './screening/rescore.ts';
import { screeningRouter } from './screening/router.ts';
import { createPool } from './tasks/pool.ts';
import { progressOf } from './tasks/task-progress.ts';
import { TaskRunner } from './tasks/task-runner.ts';
import { handleRequest } from './web/handle-request.ts';
import { lockDataFolder } from './workspace/lock-data-folder.ts';
import { workspaceRouter } from './workspace/router.ts';

/** The whole product without a window. The shells put a transport in front of it. */
export interface Workstation {
  router: ReturnType<typeof createRouter>;
  core: Core;
  /** Uploads, documents and exports; undefined where the path is none of these. */
  handleRequest(request: Request): Promise<Response | undefined>;
  /** Ends running work (it goes on at the next start) and closes the database. */
  close(): Promise<void>;
}

/** Opens the workspace in `host.dataFolder`, takes up work an earlier run left, and wires the features. */
export async function createWorkstation(host: Host): Promise<Workstation> {
  await mkdir(host.dataFolder, { recursive: true });
  const unlock = await lockDataFolder(host.dataFolder);
  const { log, close: closeLog } = await openLog(host.dataFolder);
  const database = await openDatabase(
    join(host.dataFolder, 'candor.db'),
    host.threadEntry('database-thread'),
  );
  const pool = createPool(host.threadEntry('pool-thread'), (busy) => host.onPoolBusy?.(busy));
  const changes = new Changes();
  const core: Core = {
    host,
    database,
    pool,
    changes,
    log,
    now: () => host.now(),
    wakeTasks: () => tasks.wake(),
    cancelTasks: (id) => tasks.cancel(id),
  };
  const models = await createModels(core);
  const tasks = new TaskRunner({
    database,
    log,
    now: core.now,
    // One more than there are threads: the next file waits in the pool while the last one is being written.
    concurrency: pool.size + 2,
    handlers: taskHandlers(core, models),
    onProgress: progressTeller(core),
  });
  await tasks.start();
  const queueing = queueOutdated(core).catch((error) =>
    log.error({ error: String(error) }, 'résumés read by an older parser could not be queued'),
  );
  return {
    router: createRouter(core, models),
    core,
    handleRequest: (request) => handleRequest(core, request),
    async close() {
      await queueing;
      await tasks.stop();
      changes.close();
      await pool.close();
      await database.destroy();
      await closeLog();
      await unlock();
    },
  };
}

/** Every kind of background work there is. */
function taskHandlers(core: Core, models: Models) {
  return {
    'intake.unpack': unpackHandler(core),
    'intake.read': readHandler(core, models),
    'resumes.outdated': outdatedHandler(core),
    'resumes.reread': rereadHandler(core),
    'screening.rescore': keepReadings(core, rescoreHandler(core)),
    'ai.read': readingHandler(core, models),
  };
}

function createRouter(core: Core, models: Models) {
  return os.router({
    ai: aiRouter(os, core, models),
    authoring: authoringRouter(os, core, models),
    jobs: jobsRouter(os, core),
    intake: intakeRouter(os, core),
    candidates: candidatesRouter(os, core),
    duplicates: duplicatesRouter(os, core),
    screening: screeningRouter(os, core),
    pipeline: pipelineRouter(os, core),
    reports: reportsRouter(os, core),
    workspace: workspaceRouter(os, core),
  });
}

/** Progress is counted at most four times a second a group: counting after each of 10,000 files would cost more than reading them. */
const PROGRESS_EVERY_MS = 250;

function progressTeller(core: Core): (ids: readonly string[]) => void {
  const moved = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const tell = async (): Promise<void> => {
    timer = null;
    const ids = [...moved];
    moved.clear();
    for (const id of ids) {
      const progress = await progressOf(core.database, id);
      if (progress) core.changes.progress(progress);
    }
    core.changes.publish('task', ids);
  };
  return (ids) => {
    for (const id of ids) moved.add(id);
    // The database may close while the timer runs.
    timer ??= setTimeout(() => void tell().catch(() => {}), PROGRESS_EVERY_MS);
    timer.unref();
  };
}
