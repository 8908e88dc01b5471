import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/bootstrap-build.mjs';
import { matchesLock, withoutScriptVariables } from '../../scripts/bootstrap-dependencies.mjs';

describe('dependencies are installed anew', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/ffmpeg-static': { version: '5.3.0', optional: true },
      'node_modules/@rolldown/binding-win32-x64-msvc': { version: '1.2.19', optional: true },
    },
  };
  const installed = (packages: object) => ({ packages });

  test('not when all but the packages of other platforms are there', () => {
    expect(matchesLock(lock, installed({ 'node_modules/zod': { version: '4.6.7' } }))).toBe(true);
  });

  test.each([
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/zod': { version: '4.6.6' } }],
    [
      'an optional package has another version',
      { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/ffmpeg-static': { version: '5.2.0' } },
    ],
  ])('when %s', (_why, packages) => {
    expect(matchesLock(lock, installed(packages))).toBe(false);
  });
});

describe('the product is built anew', () => {
  const withFolder = (work: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-digest-'));
    writeFileSync(join(folder, 'a.ts'), 'one');
    writeFileSync(join(folder, 'b.ts'), 'two');
    work(folder);
    rmSync(folder, { recursive: true });
  };

  test('not when only times have changed, as after a checkout', () =>
    withFolder((folder) => {
      const before = digestOf([folder]);
      utimesSync(join(folder, 'a.ts'), 1, 1);
      expect(digestOf([folder])).toBe(before);
    }));

  test.each([
    ['a file has changed', (folder: string) => writeFileSync(join(folder, 'a.ts'), 'One')],
    ['a file is new', (folder: string) => writeFileSync(join(folder, 'c.ts'), '')],
    ['a file has gone', (folder: string) => rmSync(join(folder, 'b.ts'))],
  ])('when %s', (_why, change) =>
    withFolder((folder) => {
      const before = digestOf([folder]);
      change(folder);
      expect(digestOf([folder])).not.toBe(before);
    }),
  );
});

test('a second npm is not told that it runs the first one’s script, and keeps its settings', () => {
  const environment = {
    PATH: '/bin',
    npm_lifecycle_event: 'start',
    npm_package_name: 'candor',
    npm_command: 'run-script',
    npm_config_local_prefix: '/project',
    npm_config_cache: '/cache',
    INIT_CWD: '/elsewhere',
  };
  expect(withoutScriptVariables(environment)).toEqual({ PATH: '/bin', npm_config_cache: '/cache' });
});
