import { Worker } from 'node:worker_threads';
import type { DatabaseReply, DatabaseRequest, DatabaseThreadOptions } from './database-messages.ts';

/** A failure SQLite reported; `code` is SQLite's own (`SQLITE_CONSTRAINT_UNIQUE`, `SQLITE_FULL` …). */
export class DatabaseError extends Error {
  readonly code: string;
  constructor(message: string, code: string, sql: string) {
    super(`${message} in: ${sql.slice(0, 200)}`);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

interface Pending {
  sql: string;
  resolve(reply: Extract<DatabaseReply, { rows: unknown[] }>): void;
  reject(error: Error): void;
}

/**
 * One database thread, seen from the main thread. Statements run in the order they were sent; those of one turn of the
 * event loop go in one message, because waking a thread costs as much as most statements do.
 */
export class DatabaseConnection {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #outgoing: DatabaseRequest[] = [];
  #next = 1;
  #closed = false;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Opens the file; rejects when SQLite cannot (no such folder, damaged file, newer format). */
  static async open(entry: URL, options: DatabaseThreadOptions): Promise<DatabaseConnection> {
    const worker = new Worker(entry, {
      workerData: options,
      name: options.readOnly ? 'database-reader' : 'database-writer',
      // What passes through is short-lived: a small nursery keeps the thread small.
      resourceLimits: { maxYoungGenerationSizeMb: 6 },
    });
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', reject);
    });
    const connection = new DatabaseConnection(worker);
    worker.on('message', (replies: DatabaseReply[]) => {
      for (const reply of replies) connection.#settle(reply);
    });
    worker.on('error', (error) => connection.#fail(error as Error));
    worker.on('exit', () => connection.#fail(new Error('The database is closed.')));
    return connection;
  }

  execute(sql: string, parameters: readonly unknown[]): Promise<Extract<DatabaseReply, { rows: unknown[] }>> {
    if (this.#closed) return Promise.reject(new Error('The database is closed.'));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { sql, resolve, reject });
      // Sent once the promises of this turn have run: their statements go along.
      if (this.#outgoing.length === 0) process.nextTick(() => this.#send());
      this.#outgoing.push({ id, sql, parameters });
    });
  }

  #send(): void {
    const requests = this.#outgoing;
    this.#outgoing = [];
    if (requests.length === 0) return;
    try {
      this.#worker.postMessage(requests);
    } catch (error) {
      for (const { id } of requests) {
        this.#pending.get(id)?.reject(error as Error);
        this.#pending.delete(id);
      }
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#send();
    const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    this.#worker.postMessage('close');
    await ended;
  }

  #settle(reply: DatabaseReply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (!pending) return;
    if ('error' in reply)
      pending.reject(new DatabaseError(reply.error.message, reply.error.code, pending.sql));
    else pending.resolve(reply);
  }

  #fail(error: Error): void {
    this.#closed = true;
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }
}
