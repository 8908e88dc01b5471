import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table imports (
    id text primary key, job_id text references jobs (id) on delete set null, source text not null,
    dry_run integer not null,
    status text not null check (status in ('unpacking', 'running', 'done', 'cancelled', 'undone')),
    started_at integer not null, finished_at integer, undone_at integer
  ) strict`.execute(database);
  await sql`create table import_files (
    id text primary key, import_id text not null references imports (id) on delete cascade,
    path text not null, size integer not null, file text, record text,
    status text not null check (status in ('waiting', 'reading', 'done', 'duplicate', 'failed', 'cancelled')),
    failure_code text, failure_message text,
    candidate_id text references candidates (id) on delete set null,
    document_id text references documents (id) on delete set null,
    created_candidate integer not null default 0, candidate_name text
  ) strict`.execute(database);
  await sql`create index import_files_import on import_files (import_id, status)`.execute(database);
  await sql`create index import_files_candidate on import_files (candidate_id) where candidate_id is not null`.execute(
    database,
  );
}
