import { type Kysely, sql } from 'kysely';

/** When the person behind an imported file applied, where that is known; without a row it is when the file is read. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table import_file_dates (
    file_id text primary key references import_files (id) on delete cascade, applied_at integer not null
  ) strict, without rowid`.execute(database);
}
