import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another Candor has this workspace open. */
export class WorkspaceInUseError extends Error {
  constructor(folder: string, pid: number) {
    super(
      `Candor is already open on ${folder} (process ${pid}). Close it first, or choose another folder with --data.`,
    );
    this.name = 'WorkspaceInUseError';
  }
}

/**
 * Two programs on one workspace would do every task twice. The lock is a file with the process id; one left by a
 * process that has ended (a crash) is taken over.
 * @throws WorkspaceInUseError
 */
export async function lockDataFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'candor.lock');
  const mine = String(process.pid);
  for (let tries = 0; tries < 3; tries++) {
    try {
      await writeFile(file, mine, { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if (holder > 0 && holder !== process.pid && isAlive(holder))
        throw new WorkspaceInUseError(folder, holder);
      await rm(file, { force: true });
    }
  }
  throw new WorkspaceInUseError(folder, 0);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
