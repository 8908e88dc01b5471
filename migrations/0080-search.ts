import { type Kysely, sql } from 'kysely';

/** The full-text index over candidates; its rowid is `candidates.number`. Prefixes serve search while typing. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create virtual table candidate_index using fts5 (
    name, headline, skills, titles, organisations, education, location, tags, notes, body,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'", prefix = '2 3'
  )`.execute(database);
  await sql`create table saved_views (
    id text primary key, name text not null unique collate nocase, query text not null, created_at integer not null
  ) strict`.execute(database);
}
