import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { sendTogether } from '../database/send-together.ts';
import type { CandidateRecord } from '../resumes/candidate-record.ts';

export interface NewCandidate {
  id: string;
  record: CandidateRecord;
  importId: string | null;
  now: number;
}

/** Writes a candidate with all that lists, search and the finding of duplicates need. */
export async function insertCandidate(database: Database, candidate: NewCandidate): Promise<void> {
  await sendTogether(database, candidateStatements(database, candidate));
}

/** The statements that write a candidate, in their order. */
export function candidateStatements(
  database: Database,
  { id, record, importId, now }: NewCandidate,
): CompiledQuery[] {
  const candidate = {
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
  };
  return [
    database.insertInto('candidates').values(candidate).compile(),
    ...factStatements(database, id, record),
    database
      .insertInto('candidate_index')
      .values((e) => ({
        rowid: e.selectFrom('candidates').select('number').where('id', '=', id),
        ...record.index,
        tags: '',
        notes: '',
      }))
      .compile(),
  ];
}

/** The statements that give a candidate keys and skills; those there already stay as they are. */
export function factStatements(
  database: Database,
  id: string,
  { keys, skills }: Pick<CandidateRecord, 'keys' | 'skills'>,
): CompiledQuery[] {
  return [
    // As JSON, one statement serves any number of rows.
    sql`insert into candidate_keys (candidate_id, kind, value)
      select ${id}, value ->> 'kind', value ->> 'value' from json_each(${JSON.stringify(keys)}) where true
      on conflict do nothing`.compile(database),
    sql`insert into candidate_skills (candidate_id, skill, name, years)
      select ${id}, value ->> 'skill', value ->> 'name', value ->> 'years'
      from json_each(${JSON.stringify(skills)}) where true on conflict do nothing`.compile(database),
  ];
}
