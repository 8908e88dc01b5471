import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { PoolInput, PoolJobName, PoolOutput } from './pool-jobs.ts';
import type { PoolReply } from './pool-thread.ts';

/** A job in a pool thread failed. `code` is the job's own, `TIMEOUT`, `OUT_OF_MEMORY` or `CANCELLED`. */
export class PoolError extends Error {
  readonly code: string | null;
  constructor(message: string, code: string | null) {
    super(message);
    this.name = 'PoolError';
    this.code = code;
  }
}

export interface RunOptions {
  /** Milliseconds after which the thread is ended, whatever it is doing. */
  timeout: number;
  signal?: AbortSignal;
}

/** Threads for work that takes the processor. A job that runs too long or eats too much memory costs its thread, nothing else. */
export interface Pool {
  readonly size: number;
  run<Name extends PoolJobName>(
    name: Name,
    input: PoolInput<Name>,
    options: RunOptions,
  ): Promise<PoolOutput<Name>>;
  close(): Promise<void>;
}

/** Heap of one thread in MB; WebAssembly memory (PDFium) comes on top. */
const HEAP_LIMIT_MB = 256;

/**
 * How much a heap may grow past what is alive before it is collected, in percent. V8 by itself lets it grow to a multiple,
 * which in several threads at once is hundreds of megabytes for a twentieth of the time.
 */
const HEAP_GROWTH = 55;
const YOUNG_LIMIT_MB = 16;

/** `onBusy` is told true when the first job begins and false when the last one has ended. */
export function createPool(
  entry: URL,
  onBusy: (busy: boolean) => void = () => undefined,
  size = Math.min(4, Math.max(2, availableParallelism())),
): Pool {
  let running = 0;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const piscina = new Piscina({
    filename: entry.href,
    minThreads: 0,
    maxThreads: size,
    idleTimeout: 30_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, maxYoungGenerationSizeMb: YOUNG_LIMIT_MB },
  });
  return {
    size,
    async run(name, input, { timeout, signal }) {
      const limit = AbortSignal.timeout(timeout);
      const either = signal ? AbortSignal.any([limit, signal]) : limit;
      if (running++ === 0) onBusy(true);
      try {
        const reply = (await piscina.run({ name, input }, { signal: either })) as PoolReply;
        if (reply.ok) return reply.value as never;
        throw new PoolError(reply.error.message, reply.error.code);
      } catch (error) {
        throw asPoolError(error, limit, signal);
      } finally {
        if (--running === 0) onBusy(false);
      }
    },
    close: () => piscina.destroy(),
  };
}

function asPoolError(error: unknown, limit: AbortSignal, signal: AbortSignal | undefined): PoolError {
  if (error instanceof PoolError) return error;
  if (signal?.aborted) return new PoolError('The work was cancelled.', 'CANCELLED');
  if (limit.aborted) return new PoolError('The work took too long and was stopped.', 'TIMEOUT');
  const { message, code } = error as Error & { code?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new PoolError('The work needed too much memory and was stopped.', 'OUT_OF_MEMORY');
  return new PoolError(message, code ?? null);
}
