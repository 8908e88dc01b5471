import { createRouterClient } from '@orpc/server';
import type { Host } from '../host.ts';
import { createWorkstation, type Workstation } from '../workstation.ts';

/** A workstation as a door needs it: every request has an answer, every surprise has a place to go. */
export interface OpenWorkspace {
  router: Workstation['router'];
  handleRequest(request: Request): Promise<Response>;
  onError(error: unknown): void;
  close(): Promise<void>;
}

/**
 * Opens the workspace in `host.dataFolder`. With `sample`, an empty one is filled with the sample workspace.
 * @throws where the folder cannot be used: it is open in another window, or a newer Candor wrote it.
 */
export async function openWorkspace(host: Host, { sample }: { sample: boolean }): Promise<OpenWorkspace> {
  const workstation = await createWorkstation(host);
  if (sample) await fillWithSample(workstation);
  return {
    router: workstation.router,
    handleRequest: async (request) =>
      (await workstation.handleRequest(request)) ?? new Response(null, { status: 404 }),
    onError: (error) => workstation.core.log.error({ error: String(error) }, 'a door could not answer'),
    close: () => workstation.close(),
  };
}

async function fillWithSample({ router }: Workstation): Promise<void> {
  const client = createRouterClient(router);
  const { empty } = await client.workspace.status();
  if (empty) await client.workspace.loadSample();
}
