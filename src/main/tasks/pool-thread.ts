import { setPriority } from 'node:os';
import { type PoolJobName, poolJobs } from './pool-jobs.ts';

/** An error as it crosses the thread border: a class would lose its fields on the way. */
export type PoolReply =
  | { ok: true; value: unknown }
  | { ok: false; error: { message: string; code: string | null; stack: string } };

// On Linux a priority is a thread's own; elsewhere it would be the whole program's. Whoever clicks goes before whoever reads.
if (process.platform === 'linux') setPriority(10);

/** Runs in every pool thread, once a job. */
export default async function runJob({
  name,
  input,
}: {
  name: PoolJobName;
  input: unknown;
}): Promise<PoolReply> {
  try {
    const job = (await poolJobs[name]()) as (input: unknown) => unknown;
    return { ok: true, value: await job(input) };
  } catch (error) {
    const { message, code, stack } = error as Error & { code?: unknown };
    return {
      ok: false,
      error: {
        message: String(message ?? error),
        code: typeof code === 'string' ? code : null,
        stack: stack ?? '',
      },
    };
  }
}
