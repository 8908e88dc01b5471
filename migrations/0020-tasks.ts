import { type Kysely, sql } from 'kysely';

/** The durable queue. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table tasks (
    id text primary key, kind text not null, payload text not null,
    status text not null check (status in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    attempts integer not null default 0, run_after integer not null,
    done integer not null default 0, total integer not null default 0, subject text, error text,
    idempotency_key text not null unique, group_id text, created_at integer not null, updated_at integer not null
  ) strict`.execute(database);
  await sql`create index tasks_due on tasks (run_after, id) where status = 'waiting'`.execute(database);
  await sql`create index tasks_group on tasks (group_id, status) where group_id is not null`.execute(
    database,
  );
}
