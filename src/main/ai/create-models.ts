import type { Core } from '../core.ts';
import { endOrphanedCalls } from './call-log.ts';
import { Models } from './models.ts';

/** The way to all models, after tidying up what an earlier run left in the log. */
export async function createModels({ database, host, now }: Core): Promise<Models> {
  await endOrphanedCalls(database);
  return new Models({
    database,
    secrets: host.secrets,
    resourcesFolder: host.resourcesFolder,
    now,
    random: Math.random,
  });
}
