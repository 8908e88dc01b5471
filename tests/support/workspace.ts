import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Host } from '../../src/main/host.ts';
import { createWorkstation, type Workstation } from '../../src/main/workstation.ts';

const ROOT = new URL('../../', import.meta.url);

/** A host for tests: a folder of its own, threads started from source, a clock that can be held still. */
export function testHost(dataFolder: string, now: () => number = Date.now): Host {
  return {
    shell: 'test',
    version: '0.0.0-test',
    dataFolder,
    resourcesFolder: new URL('resources/', ROOT).pathname,
    threadEntry: (name) =>
      new URL(
        name === 'pool-thread' ? 'src/main/tasks/pool-thread.ts' : 'src/main/database/database-thread.ts',
        ROOT,
      ),
    now,
    openExternal: async () => {},
    notify: () => {},
    secrets: {
      protected: false,
      encrypt: async (plain) => Buffer.from(plain),
      decrypt: async (sealed) => Buffer.from(sealed).toString(),
    },
  };
}

export interface TestWorkspace extends AsyncDisposable {
  workstation: Workstation;
  client: ReturnType<typeof clientOf>;
  folder: string;
  /** Uploads bytes as the screens do and answers the upload's id. */
  upload(path: string, bytes: Uint8Array): Promise<string>;
  /** Resolves once nothing waits or runs in the queue. */
  idle(): Promise<void>;
}

function clientOf(workstation: Workstation) {
  return createRouterClient(workstation.router);
}

/** A real workstation in a temporary folder: real SQLite, real threads. Closed and removed at the end of the block. */
export async function openWorkspace(folder?: string, now?: () => number): Promise<TestWorkspace> {
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'candor-test-')));
  const workstation = await createWorkstation(testHost(dataFolder, now));
  const client = clientOf(workstation);
  return {
    workstation,
    client,
    folder: dataFolder,
    async upload(path, bytes) {
      const request = new Request(`http://127.0.0.1/uploads?path=${encodeURIComponent(path)}`, {
        method: 'POST',
        body: bytes as Uint8Array<ArrayBuffer>,
      });
      const response = await workstation.handleRequest(request);
      if (!response?.ok) throw new Error(`The upload was refused: ${response?.status}`);
      return ((await response.json()) as { uploadId: string }).uploadId;
    },
    async idle() {
      while ((await client.workspace.tasks.active()).length > 0)
        await new Promise((resolve) => setImmediate(resolve));
    },
    async [Symbol.asyncDispose]() {
      await workstation.close();
      if (folder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
