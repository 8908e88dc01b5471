import type { Logger } from 'pino';
import type { Database } from '../database/open-database.ts';
import type { TasksTable } from '../database/schema.ts';
import { CommitQueue, type TaskEffect } from './commit-queue.ts';
import {
  cancelTasks,
  claimDueTasks,
  failTask,
  nextDueTime,
  pruneTasks,
  retryTask,
  reviveRunningTasks,
} from './task-queries.ts';

/**
 * Does the work of one task. What it found is returned as an effect, written in one transaction with the task's end:
 * after a crash the task is either done with all its rows, or due again with none.
 */
export type TaskHandler = (
  payload: never,
  context: { taskId: string; attempt: number; signal: AbortSignal },
) => Promise<TaskEffect>;

/** Thrown by a handler when a later try may succeed (network, rate limit). */
export class TryLater extends Error {
  /** Milliseconds to wait at least. */
  readonly after: number;
  constructor(message: string, after: number) {
    super(message);
    this.after = after;
  }
}

export interface TaskRunnerOptions {
  database: Database;
  log: Logger;
  now(): number;
  /** Tasks in work at once. */
  concurrency: number;
  handlers: Record<string, TaskHandler>;
  /** Told after a commit which groups (or single tasks) moved on. */
  onProgress(ids: readonly string[]): void;
}

/** A task that brought the process down this often is not tried again. */
const MOST_ATTEMPTS = 4;

/** Takes due tasks from the database and does them, `concurrency` at a time. */
export class TaskRunner {
  readonly #options: TaskRunnerOptions;
  readonly #commits: CommitQueue;
  readonly #running = new Map<string, AbortController>();
  #timer: NodeJS.Timeout | null = null;
  #filling: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(options: TaskRunnerOptions) {
    this.#options = options;
    this.#commits = new CommitQueue(options.database, options.now, () => this.#running.size > 0);
  }

  /** Takes up what an earlier run left, then waits for more. */
  async start(): Promise<void> {
    await reviveRunningTasks(this.#options.database);
    await pruneTasks(this.#options.database, this.#options.now());
    this.wake();
  }

  /** Call after tasks were queued. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#filling) {
      this.#again = true;
      return;
    }
    this.#filling = this.#fill()
      .catch((error) => this.#options.log.error({ error: String(error) }, 'tasks could not be taken'))
      .finally(() => {
        this.#filling = null;
        if (this.#again) {
          this.#again = false;
          this.wake();
        }
      });
  }

  /** `id` is a task's or a group's. Running work is aborted; what is already committed stays. */
  async cancel(id: string): Promise<void> {
    const running = await cancelTasks(this.#options.database, id, this.#options.now());
    for (const task of running) this.#running.get(task)?.abort();
    this.#options.onProgress([id]);
  }

  /** Ends running work without marking it; it is due again at the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    for (const controller of this.#running.values()) controller.abort();
    await this.#filling;
    await this.#commits.drain();
  }

  async #fill(): Promise<void> {
    const free = this.#options.concurrency - this.#running.size;
    if (free <= 0 || this.#stopped) return;
    const kinds = Object.keys(this.#options.handlers);
    const tasks = await claimDueTasks(this.#options.database, this.#options.now(), kinds, free);
    for (const task of tasks) void this.#work(task);
    if (tasks.length < free) await this.#sleepUntilDue();
  }

  async #sleepUntilDue(): Promise<void> {
    const due = await nextDueTime(this.#options.database);
    if (this.#timer) clearTimeout(this.#timer);
    if (due === null || this.#stopped) return;
    const wait = Math.min(Math.max(due - this.#options.now(), 20), 60_000);
    this.#timer = setTimeout(() => this.wake(), wait);
  }

  async #work(task: TasksTable): Promise<void> {
    const controller = new AbortController();
    this.#running.set(task.id, controller);
    try {
      if (task.attempts > MOST_ATTEMPTS) throw new Error('Tried several times; the program ended each time.');
      const handler = this.#options.handlers[task.kind];
      if (!handler) throw new Error(`Nobody does tasks of the kind ${task.kind}.`);
      const effect = await handler(JSON.parse(task.payload) as never, {
        taskId: task.id,
        attempt: task.attempts,
        signal: controller.signal,
      });
      this.#running.delete(task.id);
      // The next task starts while this one's rows are being written.
      this.wake();
      await this.#commits.add(task.id, effect);
      // The effect may have queued more.
      this.wake();
    } catch (error) {
      this.#running.delete(task.id);
      if (!controller.signal.aborted) await this.#settleFailure(task, error as Error);
      this.wake();
    }
    this.#options.onProgress([task.group_id ?? task.id]);
  }

  async #settleFailure(task: TasksTable, error: Error): Promise<void> {
    const { database, log, now } = this.#options;
    if (error instanceof TryLater) return retryTask(database, task.id, now() + error.after, error.message);
    log.error({ task: task.id, kind: task.kind, error: error.message, stack: error.stack }, 'a task failed');
    await failTask(database, task.id, now(), error.message);
  }
}
