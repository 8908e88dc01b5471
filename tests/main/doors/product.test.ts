import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findProduct } from '../../../src/main/doors/product.ts';

const withFolder = (work: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-product-'));
  work(folder);
  rmSync(folder, { recursive: true });
};

const install = (root: string, resources: string): void => {
  mkdirSync(join(root, 'out', 'main', 'chunks'), { recursive: true });
  mkdirSync(resources, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
};

test('a bundle finds its product from wherever the bundler put it', () =>
  withFolder((folder) => {
    install(folder, join(folder, 'resources'));
    const product = findProduct(pathToFileURL(join(folder, 'out', 'main', 'chunks', 'a.js')).href);
    expect([product.version, product.resourcesFolder, product.rendererFolder]).toEqual([
      '1.2.3',
      join(folder, 'resources'),
      join(folder, 'out', 'renderer'),
    ]);
    expect(product.threadEntry('pool-thread').href).toBe(
      pathToFileURL(join(folder, 'out', 'main', 'pool-thread.js')).href,
    );
  }));

test('an installed package keeps beside the archive what only Electron could read inside it', () =>
  withFolder((folder) => {
    const archive = join(folder, 'app.asar');
    install(archive, join(folder, 'app.asar.unpacked', 'resources'));
    const product = findProduct(pathToFileURL(join(archive, 'out', 'main', 'index.js')).href);
    expect(product.resourcesFolder).toBe(join(folder, 'app.asar.unpacked', 'resources'));
    expect(product.preloadFile).toBe(join(archive, 'out', 'preload', 'index.cjs'));
  }));

test('without its files there is nothing to start', () =>
  withFolder((folder) => {
    expect(() => findProduct(pathToFileURL(join(folder, 'a.js')).href)).toThrow('install it anew');
  }));
