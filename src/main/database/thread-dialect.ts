import {
  CompiledQuery,
  type Dialect,
  type Driver,
  type DatabaseConnection as KyselyConnection,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { DatabaseConnection } from './database-connection.ts';

/** Lets one holder at a time write; SQLite has one writer. */
class Mutex {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves with the function that lets the next one in. */
  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let release = (): void => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}

/**
 * Selects outside a transaction go to the reading thread, everything else to the writing one, which a transaction holds
 * until it ends. WAL lets both work at once, and the reader sees every commit that came before its statement.
 */
class ThreadConnection implements KyselyConnection {
  readonly #writer: DatabaseConnection;
  readonly #reader: DatabaseConnection;
  readonly #mutex: Mutex;
  #release: (() => void) | null = null;

  constructor(writer: DatabaseConnection, reader: DatabaseConnection, mutex: Mutex) {
    this.#writer = writer;
    this.#reader = reader;
    this.#mutex = mutex;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#release) return this.#run(this.#writer, query);
    if (isSelect(query)) return this.#run(this.#reader, query);
    const release = await this.#mutex.acquire();
    try {
      return await this.#run(this.#writer, query);
    } finally {
      release();
    }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Results are read in windows, not streamed.');
  }

  async begin(): Promise<void> {
    this.#release = await this.#mutex.acquire();
    await this.#run(this.#writer, CompiledQuery.raw('begin immediate'));
  }

  async end(statement: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.#run(this.#writer, CompiledQuery.raw(statement));
    } finally {
      this.#release?.();
      this.#release = null;
    }
  }

  async #run<Row>(connection: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes, insertId } = await connection.execute(query.sql, query.parameters);
    return {
      rows: rows as Row[],
      numAffectedRows: BigInt(changes),
      ...(insertId === null ? {} : { insertId: BigInt(insertId) }),
    };
  }
}

function isSelect(query: CompiledQuery): boolean {
  return query.query.kind === 'SelectQueryNode' || /^\s*select\b/i.test(query.sql);
}

/** Kysely would otherwise hand out one connection at a time: a read would wait for the transaction beside it. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  /** SQLite takes schema changes back with a transaction; Kysely's adapter says it does not, and a failed step would stay half done. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely over a writing and a reading database thread. */
export class ThreadDialect implements Dialect {
  readonly #writer: DatabaseConnection;
  readonly #reader: DatabaseConnection;

  constructor(writer: DatabaseConnection, reader: DatabaseConnection) {
    this.#writer = writer;
    this.#reader = reader;
  }

  createAdapter(): SqliteAdapter {
    return new ThreadAdapter();
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createIntrospector(database: ConstructorParameters<typeof SqliteIntrospector>[0]): SqliteIntrospector {
    return new SqliteIntrospector(database);
  }

  createDriver(): Driver {
    const mutex = new Mutex();
    const [writer, reader] = [this.#writer, this.#reader];
    const own = (connection: KyselyConnection): ThreadConnection => connection as ThreadConnection;
    return {
      init: async () => {},
      acquireConnection: async () => new ThreadConnection(writer, reader, mutex),
      beginTransaction: (connection) => own(connection).begin(),
      commitTransaction: (connection) => own(connection).end('commit'),
      rollbackTransaction: (connection) => own(connection).end('rollback'),
      releaseConnection: async () => {},
      destroy: async () => {
        await reader.close();
        await writer.close();
      },
    };
  }
}
