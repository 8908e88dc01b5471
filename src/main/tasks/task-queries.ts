import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Database } from '../database/open-database.ts';
import type { TasksTable } from '../database/schema.ts';

export interface NewTask {
  kind: string;
  /** Plain JSON. */
  payload: unknown;
  /** The same key is queued once, ever. */
  idempotencyKey: string;
  group?: string;
  subject?: string;
}

/** Tasks are written in bundles, because SQLite binds at most 32,766 values in a statement. */
const ROWS_PER_STATEMENT = 500;

/** Queues tasks; those whose key is known already are left as they are. Takes effect with the surrounding transaction. */
export async function enqueue(database: Database, now: number, tasks: readonly NewTask[]): Promise<void> {
  const rows = tasks.map((task) => ({
    id: newId(),
    kind: task.kind,
    payload: JSON.stringify(task.payload),
    status: 'waiting',
    attempts: 0,
    run_after: now,
    done: 0,
    total: 1,
    subject: task.subject ?? null,
    error: null,
    idempotency_key: task.idempotencyKey,
    group_id: task.group ?? null,
    created_at: now,
    updated_at: now,
  }));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await database
      .insertInto('tasks')
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
      .execute();
}

/** After a crash: what was being done is due again. */
export async function reviveRunningTasks(database: Database): Promise<void> {
  await database.updateTable('tasks').set({ status: 'waiting' }).where('status', '=', 'running').execute();
}

/** Takes up to `limit` due tasks, oldest first. */
export async function claimDueTasks(
  database: Database,
  now: number,
  kinds: readonly string[],
  limit: number,
): Promise<TasksTable[]> {
  const due = database
    .selectFrom('tasks')
    .select('id')
    .where('status', '=', 'waiting')
    .where('run_after', '<=', now)
    .where('kind', 'in', kinds)
    .orderBy('run_after')
    .orderBy('id')
    .limit(limit);
  return database
    .updateTable('tasks')
    .set({ status: 'running', attempts: sql`attempts + 1`, updated_at: now })
    .where('id', 'in', due)
    .returningAll()
    .execute();
}

export async function nextDueTime(database: Database): Promise<number | null> {
  const row = await database
    .selectFrom('tasks')
    .select((e) => e.fn.min('run_after').as('at'))
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function finishTask(database: Database, id: string, now: number): Promise<void> {
  await database
    .updateTable('tasks')
    .set({ status: 'done', done: sql`total`, updated_at: now })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
}

export async function failTask(database: Database, id: string, now: number, error: string): Promise<void> {
  await database
    .updateTable('tasks')
    .set({ status: 'failed', error, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function retryTask(
  database: Database,
  id: string,
  runAfter: number,
  error: string,
): Promise<void> {
  await database
    .updateTable('tasks')
    .set({ status: 'waiting', run_after: runAfter, error })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
}

/** Cancels what waits and marks what runs; answers the ids that were running. `id` is a task's or a group's. */
export async function cancelTasks(database: Database, id: string, now: number): Promise<string[]> {
  const running = await database
    .selectFrom('tasks')
    .select('id')
    .where((e) => e.or([e('id', '=', id), e('group_id', '=', id)]))
    .where('status', '=', 'running')
    .execute();
  await database
    .updateTable('tasks')
    .set({ status: 'cancelled', updated_at: now })
    .where((e) => e.or([e('id', '=', id), e('group_id', '=', id)]))
    .where('status', 'in', ['waiting', 'running'])
    .execute();
  return running.map((row) => row.id);
}

/** Tasks that ended more than a week ago. */
export async function pruneTasks(database: Database, now: number): Promise<void> {
  const week = 7 * 24 * 3_600_000;
  await database
    .deleteFrom('tasks')
    .where('status', 'in', ['done', 'cancelled', 'failed'])
    .where('updated_at', '<', now - week)
    .execute();
}
