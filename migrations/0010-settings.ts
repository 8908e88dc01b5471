import { type Kysely, sql } from 'kysely';

/** Settings of the workspace and the managed lists. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table settings (key text primary key, value text not null) strict, without rowid`.execute(
    database,
  );
  await sql`create table departments (name text primary key collate nocase) strict, without rowid`.execute(
    database,
  );
  await sql`create table custom_skills (
    id text primary key, name text not null unique collate nocase, created_at integer not null
  ) strict`.execute(database);
}
