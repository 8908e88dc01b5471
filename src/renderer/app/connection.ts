import type { ClientContext, ClientLink } from '@orpc/client';
import { ConnectionLost } from './connection-lost.ts';
import type { Transport } from './transports.ts';

/** `ended`: the door answers but no longer knows this tab, so trying again is no use. */
export type ConnectionPhase = 'connecting' | 'open' | 'lost' | 'ended';

const FIRST_DELAY = 400;
const LONGEST_DELAY = 5_000;

/** Milliseconds to wait before the attempt after `failures` failed ones: doubled each time, five seconds at most. */
export const retryDelay = (failures: number): number => Math.min(FIRST_DELAY * 2 ** failures, LONGEST_DELAY);

/** The one way to the workstation: opens it, opens it again when it breaks, and tells who listens how it stands. */
export interface Connection {
  readonly link: ClientLink<ClientContext>;
  phase(): ConnectionPhase;
  subscribe(listener: () => void): () => void;
  /** Tries at once instead of waiting for the next attempt. */
  retry(): void;
}

/** Opens a connection with `open` and keeps it open; `isKnown` says whether trying again can be of use. */
export const createConnection = (
  open: () => Promise<Transport>,
  isKnown: () => Promise<boolean | null>,
): Connection => {
  const listeners = new Set<() => void>();
  let phase: ConnectionPhase = 'connecting';
  let current: ClientLink<ClientContext> | null = null;
  let wake = (): void => undefined;
  let settleFirst = (): void => undefined;
  const settledOnce = new Promise<void>((resolve) => {
    settleFirst = resolve;
  });

  const enter = (next: ConnectionPhase): void => {
    if (next !== 'connecting') settleFirst();
    if (next === phase) return;
    phase = next;
    for (const listener of listeners) listener();
  };

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const attempt = async (): Promise<boolean> => {
    const transport = await open().catch(() => null);
    if (transport === null) return false;
    current = transport.link;
    enter('open');
    await transport.closed;
    current = null;
    enter('lost');
    return true;
  };

  const keepOpen = async (): Promise<void> => {
    for (let failures = 0; ; failures += 1) {
      if (await attempt()) failures = 0;
      else if ((await isKnown()) === false) enter('ended');
      else enter('lost');
      await pause(phase === 'ended' ? 2 ** 31 - 1 : retryDelay(failures));
    }
  };

  void keepOpen();

  return {
    link: {
      call: async (path, input, options) => {
        await settledOnce;
        if (current === null) throw new ConnectionLost();
        return current.call(path, input, options);
      },
    },
    phase: () => phase,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => wake(),
  };
};
