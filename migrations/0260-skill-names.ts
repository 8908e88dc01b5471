import { type Kysely, sql } from 'kysely';

/**
 * The names a skill of the taxonomy goes by in this workspace: a search for it asks for these and not for every name there could
 * be. A name stays when the last candidate with it goes; asking for one too many costs little.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table skill_names (
    skill text not null, name text not null collate nocase, primary key (skill, name)
  ) strict, without rowid`.execute(database);
  await sql`insert or ignore into skill_names
    select distinct skill, name from candidate_skills where skill like 'skill:%'`.execute(database);
  await sql`create trigger candidate_skills_named after insert on candidate_skills when new.skill like 'skill:%' begin
    insert or ignore into skill_names values (new.skill, new.name);
  end`.execute(database);
}
