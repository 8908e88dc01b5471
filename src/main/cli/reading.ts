import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { JobProfile } from '../../contract/criteria.ts';
import type { FileFailure } from '../../contract/intake.ts';
import { findProduct } from '../doors/product.ts';
import type { ReadResult } from '../resumes/read-document.ts';
import { readFailure, readInPool } from '../resumes/read-in-pool.ts';
import { createPool, type Pool } from '../tasks/pool.ts';
import type { GatheredFile } from './gather-files.ts';
import { inOrder } from './in-order.ts';
import type { Progress } from './progress.ts';

/** One document: read, or the reason why not. */
export type Reading =
  | { file: string; status: 'read'; result: ReadResult }
  | { file: string; status: 'failed'; code: FileFailure; message: string };

export interface ReadingOptions {
  /** Month that positions still running are counted to, `YYYY-MM`. */
  asOf: string;
  /** Measured at once where there is a job. */
  profile: JobProfile | null;
  progress: Progress;
}

/** Runs `work` with pool threads and a folder for unpacked archives; both are gone afterwards. No workspace is opened. */
export async function withReaders<Result>(
  work: (pool: Pool, scratch: string) => Promise<Result>,
): Promise<Result> {
  const scratch = await mkdtemp(join(tmpdir(), 'candor-'));
  const pool = createPool(findProduct(import.meta.url).threadEntry('pool-thread'));
  try {
    return await work(pool, scratch);
  } finally {
    await pool.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Reads documents in pool threads, in their order. One bad file never stops the rest. */
export async function* readFiles(
  pool: Pool,
  files: readonly GatheredFile[],
  { asOf, profile, progress }: ReadingOptions,
): AsyncGenerator<Reading> {
  progress.begin(files.length);
  // One more than there are threads: the next file waits in the pool while a thread hands its result over.
  for await (const reading of inOrder(files, pool.size + 1, (file) =>
    readOne(pool, file, { asOf, profile }),
  )) {
    progress.step(reading.file);
    yield reading;
  }
  progress.end();
}

async function readOne(
  pool: Pool,
  { label, file, failure }: GatheredFile,
  request: { asOf: string; profile: JobProfile | null },
): Promise<Reading> {
  if (file === null) return { file: label, status: 'failed', ...failure };
  try {
    const result = await readInPool(pool, { file, fileName: basename(label), ...request });
    return { file: label, status: 'read', result };
  } catch (error) {
    return { file: label, status: 'failed', ...(readFailure(error) ?? unforeseen(label, error)) };
  }
}

/** A mistake of ours, not of the file; the run goes on, and whoever watches it learns what happened. */
function unforeseen(label: string, error: unknown): { code: FileFailure; message: string } {
  process.stderr.write(`${label}: ${error instanceof Error ? error.message : String(error)}\n`);
  return { code: 'DAMAGED', message: 'The file could not be read. It seems to be damaged.' };
}
