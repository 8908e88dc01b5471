import type { Selectable } from 'kysely';
import type {
  CandidateDocumentsTable,
  CandidateKeysTable,
  CandidateSkillsTable,
  CandidatesTable,
  CandidateTagsTable,
} from '../database/candidate-tables.ts';
import type { Database } from '../database/open-database.ts';
import type { ApplicationsTable } from '../database/schema.ts';

/** A candidate's own columns as they were. */
export type CandidateRow = Selectable<CandidatesTable>;

/** Every row the merge moved or changed, as it was before. */
export interface Before {
  kept: CandidateRow;
  absorbed: CandidateRow;
  /** Rows of the absorbed record by table; `kept*` those the kept one had, so that what was added can be told. */
  documents: { kept: CandidateDocumentsTable[]; absorbed: CandidateDocumentsTable[] };
  keys: { kept: CandidateKeysTable[]; absorbed: CandidateKeysTable[] };
  skills: { kept: CandidateSkillsTable[]; absorbed: CandidateSkillsTable[] };
  tags: { kept: CandidateTagsTable[]; absorbed: CandidateTagsTable[] };
  notes: string[];
  events: string[];
  applications: ApplicationsTable[];
}

/** Reads both records whole; null where one of them is not there or was absorbed already. */
export async function snapshot(database: Database, keep: string, absorb: string): Promise<Before | null> {
  const find = (id: string) =>
    database
      .selectFrom('candidates')
      .selectAll()
      .where('id', '=', id)
      .where('merged_into', 'is', null)
      .executeTakeFirst();
  const [kept, absorbed] = [await find(keep), await find(absorb)];
  if (!kept || !absorbed) return null;
  const both = async <Row extends { candidate_id: string }>(
    rows: Promise<Row[]>,
  ): Promise<{ kept: Row[]; absorbed: Row[] }> => {
    const all = await rows;
    return {
      kept: all.filter((row) => row.candidate_id === keep),
      absorbed: all.filter((row) => row.candidate_id === absorb),
    };
  };
  const ids = [keep, absorb];
  const keptJobs = database.selectFrom('applications').select('job_id').where('candidate_id', '=', keep);
  return {
    kept,
    absorbed,
    documents: await both(
      database.selectFrom('candidate_documents').selectAll().where('candidate_id', 'in', ids).execute(),
    ),
    keys: await both(
      database.selectFrom('candidate_keys').selectAll().where('candidate_id', 'in', ids).execute(),
    ),
    skills: await both(
      database.selectFrom('candidate_skills').selectAll().where('candidate_id', 'in', ids).execute(),
    ),
    tags: await both(
      database.selectFrom('candidate_tags').selectAll().where('candidate_id', 'in', ids).execute(),
    ),
    notes: (await database.selectFrom('notes').select('id').where('candidate_id', '=', absorb).execute()).map(
      (row) => row.id,
    ),
    events: (
      await database.selectFrom('events').select('id').where('candidate_id', '=', absorb).execute()
    ).map((row) => row.id),
    applications: await database
      .selectFrom('applications')
      .selectAll()
      .where('candidate_id', '=', absorb)
      .where('job_id', 'not in', keptJobs)
      .execute(),
  };
}
