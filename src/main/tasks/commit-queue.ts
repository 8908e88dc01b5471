import type { Database } from '../database/open-database.ts';
import { finishTask } from './task-queries.ts';

/** Tidies up after a commit (files no longer needed). Not run after a crash: what it removes must be harmless if it stays. */
export type AfterCommit = () => Promise<void>;

/**
 * Writes what a task found; runs inside the transaction that ends the task, possibly twice if the first one was rolled back.
 * What is to be tidied up once it is all on disk is handed to `afterCommit`.
 */
export type TaskEffect = (transaction: Database, afterCommit: (tidy: AfterCommit) => void) => Promise<void>;

interface Entry {
  taskId: string;
  effect: TaskEffect;
  resolve(): void;
  reject(error: unknown): void;
}

/** Tasks written together at the most: a sync to disk costs more than twenty small writes, and others wait to write, too. */
const MOST_AT_ONCE = 16;

/**
 * Milliseconds a finished task waits for others to be written with. Each commit is a sync to disk and one more segment
 * of the full-text index, which is merged with the others later.
 */
const LINGER_MS = 50;

/** Writes the effects of finished tasks, several in one transaction where several are ready. */
export class CommitQueue {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #entries: Entry[] = [];
  readonly #isMoreComing: () => boolean;
  #writing: Promise<void> | null = null;
  #enough: (() => void) | null = null;

  /** @param isMoreComing whether other tasks are being worked on, for which a finished one may wait a moment */
  constructor(database: Database, now: () => number, isMoreComing: () => boolean) {
    this.#database = database;
    this.#now = now;
    this.#isMoreComing = isMoreComing;
  }

  /** Resolves once the effect and the task's end are on disk; rejects when the effect failed. */
  add(taskId: string, effect: TaskEffect): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#entries.push({ taskId, effect, resolve, reject });
      if (this.#entries.length >= MOST_AT_ONCE) this.#enough?.();
      this.#writing ??= this.#writeAll().finally(() => {
        this.#writing = null;
      });
    });
  }

  async drain(): Promise<void> {
    this.#enough?.();
    while (this.#writing) await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#entries.length > 0) {
      if (this.#entries.length < MOST_AT_ONCE && this.#isMoreComing()) await this.#linger();
      const batch = this.#entries.splice(0, MOST_AT_ONCE);
      try {
        await this.#write(batch);
        for (const entry of batch) entry.resolve();
      } catch {
        // One of them failed and took the others back with it: each for itself then.
        for (const entry of batch) await this.#write([entry]).then(entry.resolve, entry.reject);
      }
    }
  }

  async #linger(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LINGER_MS);
      this.#enough = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#enough = null;
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    let tidying: AfterCommit[] = [];
    await this.#database.transaction().execute(async (transaction) => {
      tidying = [];
      for (const { taskId, effect } of entries) {
        await effect(transaction, (tidy) => tidying.push(tidy));
        await finishTask(transaction, taskId, this.#now());
      }
    });
    for (const tidy of tidying) await tidy();
  }
}
