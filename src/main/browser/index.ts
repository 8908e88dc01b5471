import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from '../doors/data-folder.ts';
import { openWorkspace } from '../doors/open-workspace.ts';
import { PLAIN_SECRETS } from '../doors/plain-secrets.ts';
import { findProduct, type Product } from '../doors/product.ts';
import { serveRendererFiles } from '../doors/renderer-files.ts';
import type { Host } from '../host.ts';
import { openDoor } from './door.ts';
import { openInBrowser } from './open-browser.ts';
import { createStandBack } from './stand-back.ts';

interface BrowserOptions {
  dataFolder: string;
  port: number;
  open: boolean;
  sample: boolean;
}

function readOptions(): BrowserOptions {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      sample: { type: 'boolean', default: false },
    },
  });
  const usual = defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });
  return {
    dataFolder: values.data === undefined ? usual : resolve(values.data),
    port: readPort(values.port),
    open: !values['no-open'],
    sample: values.sample,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

function browserHost(product: Product, dataFolder: string): Host {
  return {
    shell: 'browser',
    version: product.version,
    dataFolder,
    resourcesFolder: product.resourcesFolder,
    threadEntry: product.threadEntry,
    now: () => Date.now(),
    openExternal: openInBrowser,
    // A page says what it has to say itself.
    notify: () => undefined,
    secrets: PLAIN_SECRETS,
    onPoolBusy: createStandBack(),
  };
}

/** The one line on standard output is a promise to scripts: what else is said goes to standard error. */
async function serve({ dataFolder, port, open, sample }: BrowserOptions): Promise<void> {
  const product = findProduct(import.meta.url);
  const rendererFiles = await serveRendererFiles(product.rendererFolder);
  const workspace = await openWorkspace(browserHost(product, dataFolder), { sample });
  const door = await openDoor({ port, room: workspace, rendererFiles, onError: workspace.onError });
  closeOnSignal(async () => {
    await door.close();
    await workspace.close();
  });
  process.stdout.write(`Candor is at ${door.link}\n`);
  if (open) await openInBrowser(door.link);
}

/** Ctrl-C reaches the whole group of processes, and some of them hand it on: a second signal must not cut the closing short. */
function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const onSignal = (): void => {
    if (closing) return;
    closing = true;
    close().then(() => process.exit(0), explain);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function explain(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

try {
  await serve(readOptions());
} catch (error) {
  explain(error);
}
