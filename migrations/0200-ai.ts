import { type Kysely, sql } from 'kysely';

/** Model providers, their keys (sealed), the log of every call, answers kept, résumés read with a model. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table ai_providers (
    id text primary key, kind text not null, label text not null, base_url text, enabled integer not null,
    requests_per_minute integer, tokens_per_minute integer, concurrency integer not null, timeout_seconds integer not null,
    structured text not null, consent_at integer, models text not null, created_at integer not null
  ) strict`.execute(database);
  await sql`create table ai_keys (
    id text primary key, provider_id text not null references ai_providers (id) on delete cascade,
    sealed blob not null, ending text not null, added_at integer not null
  ) strict`.execute(database);
  await sql`create table ai_prices (
    model text primary key, input_per_million real, output_per_million real, audio_per_minute real,
    characters_per_million real, source text not null
  ) strict`.execute(database);
  await sql`create table ai_calls (
    id text primary key, at integer not null, month text not null, task text not null, subject text, job_id text,
    provider text not null, model text not null, prompt_name text not null, prompt_version text not null,
    input_hash text not null, output_hash text, input_tokens integer not null, output_tokens integer not null,
    milliseconds integer not null, cost_micros integer not null, reserved_micros integer not null, priced integer not null, attempts integer not null,
    repairs integer not null, cached integer not null, outcome text not null, use text
  ) strict`.execute(database);
  await sql`create index ai_calls_month on ai_calls (month, job_id, cost_micros, reserved_micros)`.execute(
    database,
  );
  await sql`create index ai_calls_subject on ai_calls (subject) where subject is not null`.execute(database);
  await sql`create table ai_answers (
    key text primary key, answer text not null, call_id text not null, at integer not null
  ) strict`.execute(database);
  await sql`create table ai_readings (
    application_id text primary key references applications (id) on delete cascade,
    reading text not null, at integer not null
  ) strict`.execute(database);
}
