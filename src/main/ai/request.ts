import { setTimeout as later } from 'node:timers';
import { AiError, cancelled, mayRecover, tookTooLong } from './ai-error.ts';
import { backoffMs, pause } from './backoff.ts';
import type { Provider, Usage } from './provider.ts';
import { providerKinds } from './provider-kinds.ts';
import type { StoredProvider } from './provider-queries.ts';
import { Refusal } from './refusal.ts';
import type { Server } from './servers.ts';

/** Tries of one request before another provider is asked. */
const MOST_TRIES = 5;
/** A server that asks to wait longer than this is left to a later run. */
const LONGEST_WAIT_MS = 120_000;

/** Where the money of a request is set aside and accounted for. */
export interface Purse {
  /** @throws AiError BUDGET_USED_UP */
  reserve(): Promise<void>;
  settle(usage: Usage): Promise<void>;
  release(): Promise<void>;
}

export interface RequestContext {
  server: Server;
  /** Reads the settings anew: a person may switch the provider off while requests wait. @throws AiError SWITCHED_OFF, NO_CONSENT */
  current(): Promise<StoredProvider>;
  purse: Purse;
  tokens: number;
  signal: AbortSignal;
  now(): number;
  random(): number;
}

/** The single request itself; what it brings and what it took. */
export type Ask<Result> = (
  provider: Provider,
  signal: AbortSignal,
) => Promise<{ result: Result; usage: Usage }>;

/**
 * One request with everything around it: a free key, a place in the queue, money, a time limit; then another try where that may help.
 * @throws AiError with the code of the last failure.
 */
export async function request<Result>(context: RequestContext, ask: Ask<Result>): Promise<Result> {
  const { server, signal, now } = context;
  for (let attempt = 1; ; attempt += 1) {
    const settings = await context.current();
    const key = await server.ring.take(context.tokens, settings, signal);
    if (!server.circuit.allows(now()))
      throw new AiError('PAUSED', 'The server failed too often; it is left alone for a while.');
    try {
      return await server.turnstile
        .through(settings.concurrency, signal, () => once(context, key, ask))
        .finally(() => server.circuit.ended());
    } catch (thrown) {
      const error = failureOf(thrown, signal);
      if (error.code === 'WRONG_KEY' && server.ring.reject(key.id)) continue;
      if (error.code === 'RATE_LIMITED') server.ring.cool(key.id, error.retryAfter ?? 1000);
      else if (mayRecover(error)) server.circuit.failed(now());
      else server.circuit.succeeded();
      const wait = backoffMs(attempt, error.retryAfter, context.random());
      if (!mayRecover(error) || attempt >= MOST_TRIES || wait > LONGEST_WAIT_MS) throw error;
      // A key told to wait rests in the ring; another may be free at once.
      if (error.code !== 'RATE_LIMITED') await pause(wait, signal);
    }
  }
}

async function once<Result>(
  context: RequestContext,
  key: { id: string; secret: string | null },
  ask: Ask<Result>,
): Promise<Result> {
  const settings = await context.current();
  const provider = providerKinds[settings.kind].connect({
    key: key.secret,
    baseUrl: settings.baseUrl,
    structured: settings.structured,
    now: context.now,
  });
  await context.purse.reserve();
  const limit = new AbortController();
  const timer = later(() => limit.abort(), settings.timeoutSeconds * 1000);
  try {
    const { result, usage } = await ask(provider, AbortSignal.any([context.signal, limit.signal]));
    await context.purse.settle(usage);
    context.server.circuit.succeeded();
    context.server.ring.correct(key.id, context.tokens, usage.inputTokens + usage.outputTokens);
    return result;
  } catch (error) {
    if (error instanceof Refusal) await context.purse.settle(error.usage);
    else await context.purse.release();
    throw limit.signal.aborted && !context.signal.aborted ? tookTooLong() : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Anything a library throws that is not ours counts as an answer outside the protocol. */
function failureOf(thrown: unknown, signal: AbortSignal): AiError {
  if (signal.aborted) return cancelled();
  if (thrown instanceof AiError) return thrown;
  throw thrown;
}
