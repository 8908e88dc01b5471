import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { DatabaseReply, DatabaseRequest, DatabaseThreadOptions } from './database-messages.ts';
import { registerPassages } from './passages.ts';
import { registerFunctions } from './sql-functions.ts';

/**
 * One SQLite connection in a thread of its own: better-sqlite3 is synchronous, and a long query in the main thread
 * would freeze every window.
 */
const options = workerData as DatabaseThreadOptions;
const port = parentPort;
if (!port) throw new Error('The database thread is started by the workstation.');

const database = new Database(options.file, { readonly: options.readOnly, timeout: 15_000 });
for (const pragma of [
  ...(options.readOnly ? [] : ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 2000']),
  'foreign_keys = ON',
  options.readOnly ? 'cache_size = -4000' : 'cache_size = -8000',
  'temp_store = MEMORY',
  'trusted_schema = OFF',
])
  database.pragma(pragma);
registerFunctions(database);
registerPassages(database);

const STATEMENTS_KEPT = 256;
const statements = new Map<string, Database.Statement>();

function prepare(sql: string): Database.Statement {
  const known = statements.get(sql);
  if (known) {
    statements.delete(sql);
    statements.set(sql, known);
    return known;
  }
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  const oldest = statements.keys().next().value;
  if (statements.size > STATEMENTS_KEPT && oldest !== undefined) statements.delete(oldest);
  return statement;
}

function execute({ id, sql, parameters }: DatabaseRequest): DatabaseReply {
  const statement = prepare(sql);
  // A Buffer arrives here as a plain Uint8Array, which better-sqlite3 does not bind.
  const bound = parameters.map((value) =>
    value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value,
  );
  if (statement.reader) return { id, rows: statement.all(...bound), changes: 0, insertId: null };
  const { changes, lastInsertRowid } = statement.run(...bound);
  return { id, rows: [], changes, insertId: lastInsertRowid };
}

function answer(request: DatabaseRequest): DatabaseReply {
  try {
    return execute(request);
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return { id: request.id, error: { message, code: code ?? 'SQLITE_ERROR' } };
  }
}

port.on('message', (requests: DatabaseRequest[] | 'close') => {
  if (requests === 'close') {
    if (!options.readOnly) database.pragma('optimize');
    database.close();
    port.close();
    return;
  }
  port.postMessage(requests.map(answer));
});
port.postMessage('ready');
