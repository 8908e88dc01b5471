import { type Kysely, sql } from 'kysely';

/** Applications, their way through the stages, their scores, and what can be undone. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table applications (
    id text primary key,
    job_id text not null references jobs (id) on delete cascade,
    candidate_id text not null references candidates (id) on delete cascade,
    stage text not null, stage_since integer not null, on_hold integer not null default 0,
    shortlisted integer not null default 0, reviewed_at integer, import_id text, created_at integer not null,
    unique (job_id, candidate_id)
  ) strict`.execute(database);
  await sql`create index applications_stage on applications (job_id, stage)`.execute(database);
  await sql`create index applications_candidate on applications (candidate_id)`.execute(database);
  await sql`create table stage_changes (
    id text primary key, application_id text not null references applications (id) on delete cascade,
    from_stage text, to_stage text not null, reason text, actor text not null, action_id text,
    at integer not null, undone_at integer
  ) strict`.execute(database);
  await sql`create index stage_changes_application on stage_changes (application_id, at)`.execute(database);
  await sql`create table screenings (
    application_id text primary key references applications (id) on delete cascade,
    job_id text not null references jobs (id) on delete cascade,
    document_id text not null references documents (id) on delete cascade,
    overall real not null, skills real, experience real, education real, communication real,
    suggestion text not null, warnings integer not null, missing text not null, scores text not null,
    result blob not null, engine text not null, at integer not null
  ) strict`.execute(database);
  await sql`create index screenings_ranking on screenings (job_id, overall desc, application_id)`.execute(
    database,
  );
  await sql`create table actions (
    id text primary key, kind text not null, count integer not null, label text not null,
    action text not null, undo text not null, actor text not null, at integer not null, undone_at integer
  ) strict`.execute(database);
}
