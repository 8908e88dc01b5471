import type { Core } from '../core.ts';
import { checkInstallation } from '../diagnostics/check-installation.ts';
import type { Implementer } from '../implementer.ts';
import { loadSample } from '../sample/load-sample.ts';
import { activeProgress, progressOf } from '../tasks/task-progress.ts';
import { readSettings, writeSettings } from './settings-queries.ts';
import { workspaceStatus } from './status-queries.ts';

export const workspaceRouter = (os: Implementer, core: Core) => {
  const { database, changes } = core;
  return {
    status: os.workspace.status.handler(() => workspaceStatus(core)),
    settings: {
      get: os.workspace.settings.get.handler(() => readSettings(database)),
      set: os.workspace.settings.set.handler(async ({ input }) => {
        const patch = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
        const settings = await writeSettings(database, patch);
        changes.publish('settings');
        // Blind review changes what every list says.
        if ('blind' in patch)
          for (const entity of ['candidate', 'application', 'duplicate'] as const) changes.publish(entity);
        return settings;
      }),
    },
    loadSample: os.workspace.loadSample.handler(() => loadSample(core)),
    doctor: os.workspace.doctor.handler(() => checkInstallation({ dataFolder: core.host.dataFolder })),
    tasks: {
      active: os.workspace.tasks.active.handler(() => activeProgress(database)),
      cancel: os.workspace.tasks.cancel.handler(async ({ input, errors }) => {
        await core.cancelTasks(input.id);
        const progress = await progressOf(database, input.id);
        if (!progress) throw errors.NOT_FOUND({ data: { entity: 'task', id: input.id } });
        return progress;
      }),
      watch: os.workspace.tasks.watch.handler(({ signal }) => changes.watchProgress(signal)),
    },
    changes: os.workspace.changes.handler(({ signal }) => changes.changes(signal)),
  };
};
