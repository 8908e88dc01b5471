import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Check } from '../../src/contract/workspace.ts';
import { MadeUpFolder } from '../support/made-up-folder.ts';
import { candor } from './run-candor.ts';

const NAMES = ['Node', 'SQLite', 'FTS5', 'FFmpeg', 'Chromium', 'Electron', 'Disk', 'Data folder'];

test('the doctor names what is there, and a remedy for all that is not', () => {
  using folder = new MadeUpFolder({});
  const { code, output } = candor(['doctor', '--json', '--data', folder.path]);
  const checks = z.array(Check).parse(JSON.parse(output));
  expect(checks.map(({ name }) => name)).toEqual(NAMES);
  expect(checks.filter(({ ok, remedy }) => ok !== (remedy === null))).toEqual([]);
  expect(checks.find(({ name }) => name === 'FTS5')?.ok).toBe(true);
  expect(code).toBe(0);
});

test('the doctor looks and leaves nothing behind', () => {
  using folder = new MadeUpFolder({});
  const data = join(folder.path, 'not', 'there', 'yet');
  expect(candor(['doctor', '--data', data]).output).toContain(`${data} (new)`);
  expect(existsSync(join(folder.path, 'not'))).toBe(false);
});

test('a data folder that cannot be written to is what is missing', () => {
  using folder = new MadeUpFolder({ 'a-file': 'in the way' });
  const { code, output } = candor(['doctor', '--json', '--data', join(folder.path, 'a-file')]);
  const check = z
    .array(Check)
    .parse(JSON.parse(output))
    .find(({ name }) => name === 'Data folder');
  expect([code, check?.ok]).toEqual([1, false]);
  expect(check?.remedy).toContain('--data DIR');
});
