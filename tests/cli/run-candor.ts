import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ENTRY = join(new URL('../..', import.meta.url).pathname, 'out', 'main', 'candor.js');

export interface Run {
  code: number | null;
  output: string;
  said: string;
}

/** Runs the built command as a person would, in a folder and with an environment. */
export const candor = (
  args: string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Run => {
  const run = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: run.status, output: run.stdout, said: run.stderr };
};
