import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { findProduct } from '../../doors/product.ts';
import type { Host } from '../../host.ts';
import { createWorkstation, type Workstation } from '../../workstation.ts';

/** Run as it is shipped, `npm run bench` measures the built threads and the built main process. */
const product = findProduct(import.meta.url);

function benchHost(dataFolder: string): Host {
  return {
    shell: 'test',
    version: product.version,
    dataFolder,
    resourcesFolder: product.resourcesFolder,
    threadEntry: product.threadEntry,
    now: Date.now,
    openExternal: async () => {},
    notify: () => {},
    secrets: {
      protected: false,
      encrypt: async (plain) => Buffer.from(plain),
      decrypt: async (sealed) => Buffer.from(sealed).toString(),
    },
  };
}

export interface BenchWorkspace {
  workstation: Workstation;
  client: ReturnType<typeof clientOf>;
  folder: string;
  close(): Promise<void>;
}

function clientOf(workstation: Workstation) {
  return createRouterClient(workstation.router);
}

/** A workstation on a folder of its own, which is removed when it is closed. */
export async function openBenchWorkspace(): Promise<BenchWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  const workstation = await createWorkstation(benchHost(folder));
  return {
    workstation,
    client: clientOf(workstation),
    folder,
    async close() {
      await workstation.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The value below which `share` (0 to 1) of the measured ones lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds a piece of work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
