import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../src/main/database/open-database.ts';
import { enqueue } from '../../../src/main/tasks/task-queries.ts';
import { type TaskHandler, TaskRunner, TryLater } from '../../../src/main/tasks/task-runner.ts';

const THREAD = new URL('../../../src/main/database/database-thread.ts', import.meta.url);
let folder: string;
let database: Database;
let now: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-tasks-'));
  database = await openDatabase(join(folder, 'candor.db'), THREAD);
  now = 1_700_000_000_000;
});
afterEach(async () => {
  await database.destroy();
  await rm(folder, { recursive: true, force: true });
});

function runner(handler: TaskHandler, concurrency = 2): TaskRunner {
  return new TaskRunner({
    database,
    log: pino({ enabled: false }),
    now: () => now,
    concurrency,
    handlers: { work: handler },
    onProgress: () => {},
  });
}

async function statuses(): Promise<Record<string, number>> {
  const rows = await database
    .selectFrom('tasks')
    .select((e) => ['status', e.fn.countAll<number>().as('n')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.status, row.n]));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

const tasks = (count: number, group?: string) =>
  Array.from({ length: count }, (_, number) => ({
    kind: 'work',
    payload: { number },
    idempotencyKey: `task ${number}`,
    ...(group ? { group } : {}),
  }));

/** Writes one department a task: what a task has written can be counted. */
const writes: TaskHandler =
  async ({ number }: { number: number }) =>
  async (transaction) => {
    await transaction
      .insertInto('departments')
      .values({ name: `Department ${number}` })
      .execute();
  };

async function departments(): Promise<number> {
  return (await database.selectFrom('departments').selectAll().execute()).length;
}

describe('the queue', () => {
  it('does every task once, the same key queued twice included', async () => {
    await enqueue(database, now, tasks(30));
    await enqueue(database, now, tasks(30));
    const work = runner(writes);
    await work.start();
    await until(async () => (await statuses()).done === 30);
    await work.stop();
    expect({ departments: await departments(), statuses: await statuses() }).toEqual({
      departments: 30,
      statuses: { done: 30 },
    });
  });

  it('takes up after a crash what was being done, and writes nothing twice', async () => {
    await enqueue(database, now, tasks(5));
    await database
      .updateTable('tasks')
      .set({ status: 'running', attempts: 1 })
      .where('idempotency_key', 'in', ['task 0', 'task 1'])
      .execute();
    const work = runner(writes);
    await work.start();
    await until(async () => (await statuses()).done === 5);
    await work.stop();
    expect(await departments()).toBe(5);
  });

  it('goes on past a task that fails, and one whose rows cannot be written takes nothing else with it', async () => {
    await enqueue(database, now, tasks(6));
    const work = runner(async ({ number }: { number: number }, context) => {
      if (number === 1) throw new Error('broken file');
      if (number === 2)
        return async (transaction) =>
          void (await transaction
            .insertInto('departments')
            .values({ name: null as never })
            .execute());
      return writes({ number } as never, context);
    });
    await work.start();
    await until(async () => ((await statuses()).done ?? 0) + ((await statuses()).failed ?? 0) === 6);
    await work.stop();
    expect({ departments: await departments(), statuses: await statuses() }).toEqual({
      departments: 4,
      statuses: { done: 4, failed: 2 },
    });
  });

  it('gives up a task that brought the program down again and again', async () => {
    await enqueue(database, now, tasks(1));
    await database.updateTable('tasks').set({ attempts: 4 }).execute();
    const work = runner(writes);
    await work.start();
    await until(async () => (await statuses()).failed === 1);
    await work.stop();
    expect(await departments()).toBe(0);
  });

  it('tries again later when asked to, not before', async () => {
    await enqueue(database, now, tasks(1));
    let tries = 0;
    const work = runner(async (payload, context) => {
      tries++;
      if (tries === 1) throw new TryLater('the line is busy', 60_000);
      return writes(payload, context);
    });
    await work.start();
    await until(
      async () =>
        (await database.selectFrom('tasks').select('run_after').executeTakeFirstOrThrow()).run_after ===
        now + 60_000,
    );
    const early = { tries, statuses: await statuses() };
    now += 60_001;
    work.wake();
    await until(async () => (await statuses()).done === 1);
    await work.stop();
    expect({ early, tries }).toEqual({ early: { tries: 1, statuses: { waiting: 1 } }, tries: 2 });
  });

  it('cancels a group: what runs is told, what waits is not begun', async () => {
    await enqueue(database, now, tasks(10, 'import'));
    let aborted = 0;
    const work = runner(
      (_payload, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted++;
            reject(new Error('stopped'));
          });
        }),
    );
    await work.start();
    await until(async () => (await statuses()).running === 2);
    await work.cancel('import');
    await work.stop();
    expect({ aborted, statuses: await statuses() }).toEqual({ aborted: 2, statuses: { cancelled: 10 } });
  });
});
