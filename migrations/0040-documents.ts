import { type Kysely, sql } from 'kysely';

/** Files by content, and what was read from them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table documents (
    id text primary key, sha256 text not null unique, media_type text not null, kind text not null,
    size integer not null, pages text not null, created_at integer not null
  ) strict`.execute(database);
  await sql`create table resumes (
    document_id text primary key references documents (id) on delete cascade,
    parser_version integer not null, parsed text not null, extracted blob not null, read_at integer not null
  ) strict`.execute(database);
  await sql`create table uploads (
    id text primary key, path text not null, size integer not null, file text not null, created_at integer not null
  ) strict`.execute(database);
}
