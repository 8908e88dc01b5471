import { readFileSync, writeFileSync } from 'node:fs';

/** A nice value: against one that stands at 0 the session has a tenth of a processor both want. */
const BACK = 10;

/** Milliseconds of rest before the session stands at its place again. The kernel takes ten changes a second at the most. */
const LINGER = 1_000;

/**
 * Lets whoever clicks go before the threads that read. Linux shares its processors between sessions first, and the browser
 * has another one than the door: there a thread's own priority counts for nothing beside it, the session's does
 * (sched(7), "The autogroup feature"). Call what is returned with true when work begins and false when it ends; where there
 * is no such feature nothing happens.
 */
export function createStandBack(file = '/proc/self/autogroup'): (busy: boolean) => void {
  const [, usual] = /nice (-?\d+)/.exec(read(file)) ?? [];
  if (usual === undefined || Number(usual) >= BACK) return () => undefined;
  let back = false;
  let timer: NodeJS.Timeout | undefined;
  const restore = (): void => {
    if (back) write(file, usual);
    back = false;
  };
  process.once('exit', restore);
  return (busy) => {
    clearTimeout(timer);
    if (!busy) timer = setTimeout(restore, LINGER).unref();
    else if (!back) back = write(file, String(BACK));
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function write(file: string, nice: string): boolean {
  try {
    writeFileSync(file, nice);
    return true;
  } catch {
    return false;
  }
}
