import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-lint-'));
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether our lint rules let a file at this path import from there. */
const isAllowed = (path: string, from: string): boolean => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { it } from '${from}';\n\nexport const own = it;\n`);
  const args = [
    BIOME,
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--only=correctness/noNodejsModules',
    file,
  ];
  return spawnSync(process.execPath, args, { cwd: folder }).status === 0;
};

test.each([
  ['src/contract/jobs.ts', './common.ts', true],
  ['src/contract/jobs.ts', 'zod', true],
  ['src/contract/jobs.ts', 'kysely', false],
  ['src/contract/jobs.ts', '../main/host.ts', false],
  ['src/main/jobs/rules.ts', 'kysely', true],
  ['src/main/jobs/rules.ts', 'electron', false],
  ['src/main/jobs/rules.ts', '../electron/menu.ts', false],
  ['src/main/jobs/rules.ts', '../../renderer/app/formats.ts', false],
  ['src/main/electron/menu.ts', 'electron', true],
  ['src/renderer/features/jobs/list.ts', '../../../contract/jobs.ts', true],
  ['src/renderer/features/jobs/list.ts', '../../../main/host.ts', false],
  ['src/renderer/features/jobs/list.ts', 'electron', false],
  ['src/renderer/features/jobs/list.ts', 'node:fs', false],
  ['src/renderer/ui/button.ts', 'react', true],
  ['src/renderer/ui/button.ts', '../features/jobs/list.ts', false],
  ['src/renderer/ui/button.ts', '../../contract/jobs.ts', false],
])('%s importing %s: %s', (path, from, allowed) => {
  expect(isAllowed(path, from)).toBe(allowed);
});
