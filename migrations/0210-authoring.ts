import { type Kysely, sql } from 'kysely';

/** Drafts of postings with their history, interview kits of jobs, the recruiter's own questions. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table drafts (
    id text primary key, job_id text references jobs (id) on delete cascade, call_id text, draft text not null, at integer not null
  ) strict`.execute(database);
  await sql`create index drafts_job on drafts (job_id, at)`.execute(database);
  await sql`create table interview_kits (
    job_id text primary key references jobs (id) on delete cascade, questions text not null, at integer not null
  ) strict`.execute(database);
  await sql`create table bank_questions (
    id text primary key, question text not null, words text not null, at integer not null
  ) strict`.execute(database);
}
