import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where the parts of the product stand, run from sources, from `out/` or from an installed package. */
export interface Product {
  version: string;
  resourcesFolder: string;
  /** The built pages. */
  rendererFolder: string;
  preloadFile: string;
  threadEntry(name: 'database-thread' | 'pool-thread'): URL;
}

const THREAD_SOURCES = {
  'database-thread': 'src/main/database/database-thread.ts',
  'pool-thread': 'src/main/tasks/pool-thread.ts',
} as const;

/** Finds the product this file belongs to. Bundlers move this file, so the folder is looked for, not counted. */
export function findProduct(from: string = import.meta.url): Product {
  const root = productFolder(dirname(fileURLToPath(from)));
  const fromSources = from.endsWith('.ts');
  return {
    version: versionOf(root),
    resourcesFolder: join(outsideArchive(root), 'resources'),
    rendererFolder: join(root, 'out', 'renderer'),
    preloadFile: join(root, 'out', 'preload', 'index.cjs'),
    threadEntry: (name) =>
      pathToFileURL(join(root, fromSources ? THREAD_SOURCES[name] : `out/main/${name}.js`)),
  };
}

/** Electron can read inside `app.asar`, other programs and WebAssembly loaders cannot: what they read is packed beside it. */
function outsideArchive(root: string): string {
  return root.replace(/app\.asar$/, 'app.asar.unpacked');
}

function productFolder(start: string): string {
  if (isProduct(start)) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error('The files of Candor are not where they belong; install it anew.');
  return productFolder(parent);
}

function isProduct(folder: string): boolean {
  return existsSync(join(folder, 'package.json')) && existsSync(join(outsideArchive(folder), 'resources'));
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
    ? manifest.version
    : '0.0.0';
}
