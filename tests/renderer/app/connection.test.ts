import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConnection, retryDelay } from '../../../src/renderer/app/connection.ts';
import { ConnectionLost } from '../../../src/renderer/app/connection-lost.ts';
import type { Transport } from '../../../src/renderer/app/transports.ts';

/** A way in whose every opening and breaking is decided by the test. */
const createDoor = () => {
  const waiting: ((transport: Transport | null) => void)[] = [];
  let openings = 0;
  const settle = async (transport: Transport | null): Promise<void> => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    waiting.shift()?.(transport);
  };
  return {
    openings: () => openings,
    open: (): Promise<Transport> => {
      openings += 1;
      return new Promise((resolve, reject) => {
        waiting.push((transport) => (transport ? resolve(transport) : reject(new ConnectionLost())));
      });
    },
    refuse: () => settle(null),
    /** Lets the page in; answers how to break the connection. */
    admit: async (answer: string): Promise<() => void> => {
      let breakIt = (): void => undefined;
      const closed = new Promise<void>((resolve) => {
        breakIt = resolve;
      });
      await settle({ link: { call: async () => answer }, closed });
      return breakIt;
    },
  };
};

describe('the connection to the workstation', () => {
  it('lets a call made before the door is open wait for it', async () => {
    const door = createDoor();
    const connection = createConnection(door.open, async () => true);
    const answer = connection.link.call(['jobs', 'list'], {}, { context: {} });
    expect(connection.phase()).toBe('connecting');
    await door.admit('welcome');
    expect(await answer).toBe('welcome');
  });

  it('fails calls at once while it is lost, and answers again after it is back', async () => {
    const door = createDoor();
    const connection = createConnection(door.open, async () => true);
    const heard: string[] = [];
    connection.subscribe(() => heard.push(connection.phase()));
    const breakIt = await door.admit('first');
    await connection.link.call([], {}, { context: {} });
    breakIt();
    await expect.poll(connection.phase).toBe('lost');
    await expect(connection.link.call([], {}, { context: {} })).rejects.toBeInstanceOf(ConnectionLost);
    connection.retry();
    await door.admit('second');
    await expect.poll(connection.phase).toBe('open');
    expect(await connection.link.call([], {}, { context: {} })).toBe('second');
    expect(heard).toEqual(['open', 'lost', 'open']);
  });

  it('does not knock again by itself at a door that no longer knows this tab', async () => {
    const door = createDoor();
    const connection = createConnection(door.open, async () => false);
    await door.refuse();
    await expect.poll(connection.phase).toBe('ended');
    expect(door.openings()).toBe(1);
    connection.retry();
    await expect.poll(door.openings).toBe(2);
  });

  it('waits longer after each failure, up to five seconds', () => {
    fc.assert(
      fc.property(fc.nat(60), (failures) => {
        const [delay, next] = [retryDelay(failures), retryDelay(failures + 1)];
        return delay >= 400 && delay <= next && next <= 5_000;
      }),
    );
  });
});
