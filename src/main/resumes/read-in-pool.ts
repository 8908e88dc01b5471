import { FileFailure } from '../../contract/intake.ts';
import { type Pool, PoolError } from '../tasks/pool.ts';
import type { ReadRequest, ReadResult } from './read-document.ts';

/** A document with a text layer is read in milliseconds; one that takes this long is hostile. */
const READ_TIMEOUT_MS = 10_000;
/** Recognising ten scanned pages on a slow machine takes minutes. */
const OCR_TIMEOUT_MS = 300_000;

/** Reads a picture by other means than this machine's recognition; null where there are none, or they failed. */
export type Recognise = () => Promise<{ text: string; model: string } | null>;

/**
 * Reads one document in a pool thread; without recognition first: a text layer is the rule, and recognition needs another
 * time limit. @throws PoolError
 */
export async function readInPool(
  pool: Pool,
  request: Omit<ReadRequest, 'ocr' | 'recognised'>,
  signal?: AbortSignal,
  recognise?: Recognise,
): Promise<ReadResult> {
  const run = (more: Pick<ReadRequest, 'ocr' | 'recognised'>, timeout: number): Promise<ReadResult> =>
    pool.run('resumes.read', { ...request, ...more }, { timeout, ...(signal ? { signal } : {}) });
  try {
    return await run({ ocr: false }, READ_TIMEOUT_MS);
  } catch (error) {
    if (!(error instanceof PoolError) || error.code !== 'NO_TEXT') throw error;
    const recognised = await recognise?.();
    if (recognised) return run({ ocr: false, recognised }, READ_TIMEOUT_MS);
    return inOneLane(pool, () => run({ ocr: true }, OCR_TIMEOUT_MS));
  }
}

/** The end of the last recognition under way in each pool. */
const lanes = new WeakMap<Pool, Promise<unknown>>();

/** One recognition at a time: each holds an engine of a hundred megabytes. */
function inOneLane<Value>(pool: Pool, work: () => Promise<Value>): Promise<Value> {
  const result = (lanes.get(pool) ?? Promise.resolve()).then(work);
  lanes.set(
    pool,
    result.catch(() => null),
  );
  return result;
}

/** Why a file could not be read, in the closed set of codes; null where the reason is none of them and lies with us. */
export function readFailure(error: unknown): { code: FileFailure; message: string } | null {
  const { code, message } = error as { code?: unknown; message: string };
  if (code === 'ENOENT') return { code: 'NOT_FOUND', message: 'The file is no longer there.' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') {
    return { code: 'UNREADABLE', message: 'The file may not be read by this user.' };
  }
  const known = FileFailure.safeParse(code);
  return known.success ? { code: known.data, message } : null;
}
