import type { Database } from '../database/open-database.ts';
import type { CandidateRecord } from '../resumes/candidate-record.ts';

const ROWS_PER_STATEMENT = 500;

/** Writes a candidate with all that lists, search and the finding of duplicates need. */
export async function insertCandidate(
  database: Database,
  {
    id,
    record,
    importId,
    now,
  }: { id: string; record: CandidateRecord; importId: string | null; now: number },
): Promise<void> {
  const { number } = await database
    .insertInto('candidates')
    .values({
      id,
      name: record.name,
      email: record.email,
      phone: record.phone,
      location: record.location,
      headline: record.headline,
      years: record.years,
      corrections: '{}',
      no_ai: 0,
      merged_into: null,
      import_id: importId,
      created_at: now,
      updated_at: now,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  await insertKeysAndSkills(database, id, record);
  await database
    .insertInto('candidate_index')
    .values({ rowid: number, ...record.index, tags: '', notes: '' })
    .execute();
}

async function insertKeysAndSkills(database: Database, id: string, record: CandidateRecord): Promise<void> {
  if (record.keys.length > 0)
    await database
      .insertInto('candidate_keys')
      .values(record.keys.map((key) => ({ candidate_id: id, ...key })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const skills = record.skills.slice(0, ROWS_PER_STATEMENT);
  if (skills.length > 0)
    await database
      .insertInto('candidate_skills')
      .values(skills.map((skill) => ({ candidate_id: id, ...skill })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
