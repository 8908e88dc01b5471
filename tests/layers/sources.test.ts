import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { providerKinds } from '../../src/main/ai/provider-kinds.ts';
import { type Import, importGraph, importsOf } from '../support/import-graph.ts';
import { brokenRules } from './layer-rules.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

test('the sources keep to the table of who may import whom', () => {
  const graph = importGraph(ROOT, ['src', 'migrations'], /\.tsx?$/);
  expect(graph.length).toBeGreaterThan(100);
  expect(brokenRules(graph)).toEqual([]);
});

test('no kind of model provider is named outside its own file and the registry', () => {
  const named = new RegExp(`['"\`](?:${Object.keys(providerKinds).join('|')})['"\`]`);
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|json)$/.test(file) && !file.startsWith('main/ai/providers/'))
    .filter((file) => named.test(readFileSync(join(ROOT, 'src', file), 'utf8')));
  expect(files).toEqual([]);
});

const arrow = (from: string, to: string, kind: Import['kind'] = 'value'): Import => ({ from, to, kind });

test.each([
  ['the contract uses a library of main', arrow('src/contract/jobs.ts', 'kysely')],
  [
    'the contract uses main, even for a type',
    arrow('src/contract/jobs.ts', 'src/main/jobs/rules.ts', 'type'),
  ],
  ['a feature uses electron', arrow('src/main/jobs/rules.ts', 'electron')],
  ['a feature uses electron later', arrow('src/main/jobs/rules.ts', 'electron', 'later')],
  ['the browser door uses electron', arrow('src/main/browser/door.ts', 'electron')],
  ['a test helper of the renderer uses electron', arrow('src/renderer/app/client.ts', 'electron', 'type')],
  ['a router uses another router', arrow('src/main/jobs/router.ts', 'src/main/candidates/router.ts')],
  ['a feature uses a door', arrow('src/main/jobs/queries.ts', 'src/main/browser/door.ts')],
  ['the database knows a feature', arrow('src/main/database/schema.ts', 'src/main/jobs/rules.ts')],
  ['main uses the renderer', arrow('src/main/jobs/rules.ts', 'src/renderer/app/formats.ts')],
  ['the renderer uses main', arrow('src/renderer/features/jobs/list.tsx', 'src/main/jobs/rules.ts')],
  ['the renderer uses Node', arrow('src/renderer/app/client.ts', 'node:fs')],
  ['ui knows the contract', arrow('src/renderer/ui/button.tsx', 'src/contract/jobs.ts')],
  ['ui knows a feature', arrow('src/renderer/ui/button.tsx', 'src/renderer/features/jobs/list.tsx')],
  ['the preload uses more than electron', arrow('src/preload/index.ts', 'node:fs')],
])('caught: %s', (_what, violation) => {
  expect(brokenRules([violation])).toHaveLength(1);
});

test.each([
  [
    'two files use a package that is kept to one',
    arrow('src/main/media/cut.ts', 'fluent-ffmpeg'),
    arrow('src/main/media/probe.ts', 'fluent-ffmpeg'),
  ],
  [
    'two files load each other',
    arrow('src/main/jobs/a.ts', 'src/main/jobs/b.ts'),
    arrow('src/main/jobs/b.ts', 'src/main/jobs/a.ts'),
  ],
  [
    'one of two that load each other does it for a type',
    arrow('src/main/a/x.ts', 'src/main/b/y.ts', 'type'),
    arrow('src/main/b/y.ts', 'src/main/a/x.ts'),
  ],
])('caught: %s', (_what, ...violation) => {
  expect(brokenRules(violation)).toHaveLength(1);
});

test('what the house allows is not caught', () => {
  expect(
    brokenRules([
      arrow('src/contract/jobs.ts', 'zod'),
      arrow('src/main/workstation.ts', 'src/main/jobs/router.ts'),
      arrow('src/main/electron/bridge.ts', 'electron'),
      arrow('src/main/jobs/queries.ts', 'src/main/candidates/queries.ts'),
      arrow('src/main/tasks/pool-jobs.ts', 'src/main/resumes/read-document.ts', 'later'),
      arrow('src/main/media/cut.ts', 'fluent-ffmpeg'),
      arrow('src/renderer/features/jobs/list.tsx', 'src/renderer/ui/button.tsx'),
    ]),
  ).toEqual([]);
});

test('every way of importing is seen', () => {
  const text = [
    "import one from 'one';",
    "import type { Two } from '../two.ts';",
    "import { type Three } from '@scope/three/deep';",
    "import './four.css';",
    "export { five } from './five.ts';",
    "export type { Six } from './six.ts';",
    "const seven = () => import('./seven.ts');",
    "import fs from 'fs/promises';",
    "const worker = new URL('./not-an-import.ts', import.meta.url);",
  ].join('\n');
  expect(importsOf('src/main/a/file.ts', text)).toEqual([
    arrow('src/main/a/file.ts', 'one'),
    arrow('src/main/a/file.ts', 'src/main/two.ts', 'type'),
    arrow('src/main/a/file.ts', '@scope/three', 'type'),
    arrow('src/main/a/file.ts', 'src/main/a/four.css'),
    arrow('src/main/a/file.ts', 'node:fs/promises'),
    arrow('src/main/a/file.ts', 'src/main/a/five.ts'),
    arrow('src/main/a/file.ts', 'src/main/a/six.ts', 'type'),
    arrow('src/main/a/file.ts', 'src/main/a/seven.ts', 'later'),
  ]);
});
