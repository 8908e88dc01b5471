import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table candidates (
    number integer primary key, id text not null unique,
    name text, email text, phone text, location text, headline text, years real,
    corrections text not null default '{}', no_ai integer not null default 0,
    merged_into text references candidates (id) on delete cascade, import_id text,
    created_at integer not null, updated_at integer not null
  ) strict`.execute(database);
  await sql`create index candidates_created on candidates (created_at desc, id) where merged_into is null`.execute(
    database,
  );
  await sql`create index candidates_name on candidates (name collate nocase, id) where merged_into is null`.execute(
    database,
  );
  await sql`create index candidates_merged on candidates (merged_into) where merged_into is not null`.execute(
    database,
  );
  await sql`create table candidate_keys (
    candidate_id text not null references candidates (id) on delete cascade,
    kind text not null check (kind in ('email', 'phone', 'link', 'name')), value text not null,
    primary key (candidate_id, kind, value)
  ) strict, without rowid`.execute(database);
  await sql`create index candidate_keys_value on candidate_keys (kind, value)`.execute(database);
  await sql`create table candidate_skills (
    candidate_id text not null references candidates (id) on delete cascade,
    skill text not null, name text not null, years real,
    primary key (candidate_id, skill)
  ) strict, without rowid`.execute(database);
  await sql`create index candidate_skills_skill on candidate_skills (skill, years)`.execute(database);
  await sql`create table candidate_documents (
    candidate_id text not null references candidates (id) on delete cascade,
    document_id text not null references documents (id) on delete cascade,
    name text not null, is_resume integer not null, created_at integer not null,
    primary key (candidate_id, document_id)
  ) strict, without rowid`.execute(database);
  await sql`create index candidate_documents_document on candidate_documents (document_id)`.execute(database);
  await sql`create table notes (
    id text primary key, candidate_id text not null references candidates (id) on delete cascade,
    text text not null, author text not null, created_at integer not null
  ) strict`.execute(database);
  await sql`create index notes_candidate on notes (candidate_id, created_at)`.execute(database);
  await sql`create table candidate_tags (
    candidate_id text not null references candidates (id) on delete cascade,
    tag text not null collate nocase, created_at integer not null,
    primary key (candidate_id, tag)
  ) strict, without rowid`.execute(database);
  await sql`create index candidate_tags_tag on candidate_tags (tag)`.execute(database);
  await sql`create table events (
    id text primary key, kind text not null,
    candidate_id text references candidates (id) on delete cascade,
    job_id text references jobs (id) on delete cascade, application_id text,
    detail text not null, actor text not null, at integer not null
  ) strict`.execute(database);
  await sql`create index events_candidate on events (candidate_id, at)`.execute(database);
  await sql`create index events_at on events (at desc)`.execute(database);
}
