import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStandBack } from '../../src/main/browser/stand-back.ts';

let folder: string;
let file: string;
let others: readonly NodeJS.ExitListener[];
const own = () => process.listeners('exit').filter((listener) => !others.includes(listener));

beforeEach(async () => {
  others = process.listeners('exit');
  folder = await mkdtemp(join(tmpdir(), 'candor-stand-back-'));
  file = join(folder, 'autogroup');
  await writeFile(file, '/autogroup-7 nice 3\n');
  vi.useFakeTimers();
});
afterEach(async () => {
  vi.useRealTimers();
  for (const listener of own()) process.off('exit', listener);
  await rm(folder, { recursive: true, force: true });
});

describe('the session’s place in the queue for the processor', () => {
  it('is further back while threads work, and what it was a moment after they rest', async () => {
    const standBack = createStandBack(file);
    standBack(true);
    expect(await readFile(file, 'utf8')).toBe('10');
    standBack(false);
    expect(await readFile(file, 'utf8')).toBe('10');
    vi.advanceTimersByTime(1_000);
    expect(await readFile(file, 'utf8')).toBe('3');
  });

  it('is left where it is between two jobs that follow each other', async () => {
    const standBack = createStandBack(file);
    for (const busy of [true, false, true]) standBack(busy);
    vi.advanceTimersByTime(5_000);
    expect(await readFile(file, 'utf8')).toBe('10');
  });

  it('is given back when the door closes in the middle of the work', async () => {
    createStandBack(file)(true);
    for (const listener of own()) listener(0);
    expect(await readFile(file, 'utf8')).toBe('3');
  });

  it('stays where someone has put it further back already, and where there is no such thing', async () => {
    await writeFile(file, '/autogroup-7 nice 15\n');
    createStandBack(file)(true);
    expect(await readFile(file, 'utf8')).toBe('/autogroup-7 nice 15\n');
    expect(() => createStandBack(join(folder, 'none'))(true)).not.toThrow();
  });
});
