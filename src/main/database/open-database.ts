import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { migrations } from '../../../migrations/index.ts';
import { DatabaseConnection } from './database-connection.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { ThreadDialect } from './thread-dialect.ts';

/** The handle every query function takes first; a transaction is one too. */
export type Database = Kysely<Schema>;

/**
 * Opens (or creates) the workspace's database, brought to the newest schema.
 * @throws NewerDatabaseError when a newer Candor wrote it.
 */
export async function openDatabase(file: string, threadEntry: URL): Promise<Database> {
  await mkdir(dirname(file), { recursive: true });
  const writer = await DatabaseConnection.open(threadEntry, { file, readOnly: false });
  // The reader can only open a file that exists and is in WAL mode already.
  const reader = await DatabaseConnection.open(threadEntry, { file, readOnly: true });
  const database = new Kysely<Schema>({ dialect: new ThreadDialect(writer, reader) });
  try {
    await migrate(database, file, migrations);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
