import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Holds `out/`, `resources/` and `migrations/`. `CANDOR_BUILD` names another folder with a build in it. */
const ROOT = process.env.CANDOR_BUILD ?? new URL('../..', import.meta.url).pathname;
const LINE = /^Candor is at (http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+)\n$/;

/** The built browser door, running on its own data folder, which is gone when it is disposed of. */
export interface BuiltDoor extends AsyncDisposable {
  link: string;
  origin: string;
  dataFolder: string;
  /** Everything on standard output so far. */
  output(): string;
  /** Sends a signal and waits for the end; answers the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `out/main/browser.js` on a free port. */
export const openBuiltDoor = async (...flags: string[]): Promise<BuiltDoor> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candor-door-'));
  const entry = join(ROOT, 'out', 'main', 'browser.js');
  const child = spawn(process.execPath, [entry, '--no-open', '--port', '0', '--data', dataFolder, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  const link = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The door ended with ${code} before it was open.`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, found] = LINE.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return {
    link,
    origin: new URL(link).origin,
    dataFolder,
    output: () => output,
    end,
    [Symbol.asyncDispose]: async () => {
      await end('SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
