import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = new URL('../../..', import.meta.url).pathname;

/** The built shell, running against the stand-in. */
export interface RunningShell {
  /** Where its pages can be seen by a browser. */
  origin: string;
  /** Makes the system do something (see `system` in the stand-in) and answers what came of it. */
  system<Result>(name: string, argument?: string): Promise<Result>;
  /** Closes the window and waits for the program to end; answers its exit code. */
  close(): Promise<number | null>;
}

/** Starts `out/main/index.js` as Electron would, with these arguments. */
export const startShell = async (...argumentList: string[]): Promise<RunningShell> => {
  const register = join(ROOT, 'tests', 'support', 'electron', 'register.ts');
  const child = spawn(process.execPath, ['--import', register, 'out/main/index.js', '.', ...argumentList], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The shell ended with ${code} before it was ready.`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, found] = /stand-in at (\S+)/.exec(text) ?? [];
      if (found) resolve(found);
    });
  });
  const system = async <Result>(name: string, argument = ''): Promise<Result> => {
    const answer = await fetch(`${origin}/stand-in/${name}?argument=${encodeURIComponent(argument)}`);
    return (await answer.json()) as Result;
  };
  return {
    origin,
    system,
    close: async () => {
      if (child.exitCode !== null) return child.exitCode;
      await system('close');
      const [code] = await ended;
      return code;
    },
  };
};
