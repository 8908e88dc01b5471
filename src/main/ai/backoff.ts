import { setTimeout as sleep } from 'node:timers/promises';
import { cancelled } from './ai-error.ts';

const BASE_MS = 500;
const CAP_MS = 30_000;

/**
 * How long to wait before the next try: full jitter (a random time up to a ceiling that doubles), never less than the server asked for.
 * `random` is 0 to 1. Source: Brooker, "Exponential Backoff And Jitter" (2015).
 */
export function backoffMs(attempt: number, retryAfter: number | null, random: number): number {
  const ceiling = Math.min(CAP_MS, BASE_MS * 2 ** attempt);
  return Math.max(retryAfter ?? 0, Math.floor(random * ceiling));
}

/** Waits, unless cancelled. @throws AiError CANCELLED */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {
    throw cancelled();
  });
}
