import type { CompiledQuery } from 'kysely';
import type { Database } from './open-database.ts';

/**
 * Runs statements one after another in one message to the database's thread, for those that need no answer from one
 * another: in a transaction Kysely otherwise waits for each answer before it sends the next.
 */
export async function sendTogether(database: Database, queries: readonly CompiledQuery[]): Promise<void> {
  await database
    .getExecutor()
    .provideConnection((connection) => Promise.all(queries.map((query) => connection.executeQuery(query))));
}
