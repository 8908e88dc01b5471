import type {
  CandidateDocumentsTable,
  CandidateKeysTable,
  CandidateSkillsTable,
  CandidateTagsTable,
} from '../database/candidate-tables.ts';
import type { Database } from '../database/open-database.ts';

/** Rows that belong to one candidate alone. */
export interface OwnRows {
  documents: CandidateDocumentsTable[];
  keys: CandidateKeysTable[];
  skills: CandidateSkillsTable[];
  tags: CandidateTagsTable[];
}

/** Puts exactly these rows in place of all a candidate had. */
export async function replaceRows(transaction: Database, id: string, rows: OwnRows): Promise<void> {
  for (const table of [
    'candidate_documents',
    'candidate_keys',
    'candidate_skills',
    'candidate_tags',
  ] as const)
    await transaction.deleteFrom(table).where('candidate_id', '=', id).execute();
  await addRows(transaction, rows);
}

/** Adds rows; those a candidate has already stay as they are. */
export async function addRows(
  transaction: Database,
  { documents, keys, skills, tags }: OwnRows,
): Promise<void> {
  if (documents.length > 0)
    await transaction
      .insertInto('candidate_documents')
      .values(documents)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (keys.length > 0)
    await transaction
      .insertInto('candidate_keys')
      .values(keys)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (skills.length > 0)
    await transaction
      .insertInto('candidate_skills')
      .values(skills)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (tags.length > 0)
    await transaction
      .insertInto('candidate_tags')
      .values(tags)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
