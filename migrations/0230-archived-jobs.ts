import { type Kysely, sql } from 'kysely';

/** What a job was before it was archived, so that restoring brings that back. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table archived_jobs (
    job_id text primary key references jobs (id) on delete cascade, status text not null
  ) strict, without rowid`.execute(database);
}
