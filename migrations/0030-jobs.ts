import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table jobs (
    id text primary key, title text not null,
    department text references departments (name) on update cascade on delete set null,
    location text, work_mode text not null, employment_type text not null, level text not null,
    salary_min integer, salary_max integer, salary_currency text,
    description text not null, requirements text not null, headcount integer not null, benchmark integer not null,
    team text not null, criteria text not null, knockouts text not null,
    status text not null check (status in ('draft', 'active', 'paused', 'archived')),
    posted_at integer, created_at integer not null, updated_at integer not null
  ) strict`.execute(database);
  await sql`create index jobs_updated on jobs (updated_at desc)`.execute(database);
}
