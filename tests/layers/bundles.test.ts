import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importGraph, reachableFrom } from '../support/import-graph.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const PLAIN_NODE = ['browser', 'candor', 'database-thread', 'pool-thread'].map(
  (name) => `out/main/${name}.js`,
);

if (!existsSync(join(ROOT, 'out', 'main'))) throw new Error('Nothing is built yet: npm run build');

const main = importGraph(ROOT, ['out/main'], /\.js$/);

test.each(PLAIN_NODE)('%s runs in plain Node: nothing it can reach imports electron', (entry) => {
  const reached = reachableFrom(main, entry);
  expect(reached.size).toBeGreaterThan(1);
  expect([...reached].filter((file) => file === 'electron')).toEqual([]);
});

test('every bundle is a program that can be read: no name is declared twice', () => {
  const files = readdirSync(join(ROOT, 'out', 'main'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const isBroken = (file: string): boolean =>
    spawnSync(process.execPath, ['--check', join(ROOT, 'out', 'main', file)]).status !== 0;
  const broken = files.filter(isBroken);
  expect(broken).toEqual([]);
});

test('the shell is the one bundle that imports electron', () => {
  expect(reachableFrom(main, 'out/main/index.js')).toContain('electron');
});

test('the pages import nothing but their own files', () => {
  const foreign = importGraph(ROOT, ['out/renderer'], /\.m?js$/).filter(
    ({ to }) => !to.startsWith('out/renderer/'),
  );
  expect(foreign).toEqual([]);
});

test('the preload requires electron and nothing else', () => {
  const text = readFileSync(join(ROOT, 'out', 'preload', 'index.cjs'), 'utf8');
  expect([...text.matchAll(/\brequire\((.+?)\)/g)].map(([, what]) => what)).toEqual(['"electron"']);
});
