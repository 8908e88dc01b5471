import { type Kysely, sql } from 'kysely';

/** Merged duplicates, with all that un-merging needs, and pairs a person said are two people. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table merges (
    id text primary key, kept_id text not null references candidates (id) on delete cascade,
    absorbed_id text not null references candidates (id) on delete cascade,
    before text not null, at integer not null, undone_at integer
  ) strict`.execute(database);
  await sql`create table duplicate_dismissals (
    left_id text not null references candidates (id) on delete cascade,
    right_id text not null references candidates (id) on delete cascade,
    at integer not null, primary key (left_id, right_id)
  ) strict, without rowid`.execute(database);
}
