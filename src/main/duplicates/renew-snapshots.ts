import type { Corrections } from '../candidates/corrections.ts';
import type { CandidateFacts } from '../candidates/renewed-facts.ts';
import type { Database } from '../database/open-database.ts';
import type { Before } from './merge-snapshot.ts';

/** Facts after a résumé was read again; `documents` are those the record had. */
type Renew = (
  facts: CandidateFacts,
  corrections: Corrections,
  documents: ReadonlySet<string>,
) => CandidateFacts;

/** Brings what merges would give back when undone up to a document's new reading: undoing one must not undo the reading. */
export async function renewSnapshots(transaction: Database, documentId: string, renew: Renew): Promise<void> {
  const merges = await transaction
    .selectFrom('merges')
    .select(['id', 'before'])
    .where('undone_at', 'is', null)
    .where('before', 'like', `%${documentId}%`)
    .execute();
  for (const merge of merges) {
    const before = JSON.parse(merge.before) as Before;
    const renewed = renewedSide(
      renewedSide(before, 'kept', documentId, renew),
      'absorbed',
      documentId,
      renew,
    );
    await transaction
      .updateTable('merges')
      .set({ before: JSON.stringify(renewed) })
      .where('id', '=', merge.id)
      .execute();
  }
}

function renewedSide(before: Before, side: 'kept' | 'absorbed', documentId: string, renew: Renew): Before {
  const documents = new Set(before.documents[side].map((document) => document.document_id));
  if (!documents.has(documentId)) return before;
  const { id, corrections, name, email, phone, location, headline, years } = before[side];
  const facts = renew(
    {
      columns: { name, email, phone, location, headline, years },
      keys: before.keys[side],
      skills: before.skills[side],
    },
    JSON.parse(corrections) as Corrections,
    documents,
  );
  return {
    ...before,
    [side]: { ...before[side], ...facts.columns },
    keys: { ...before.keys, [side]: facts.keys.map((key) => ({ ...key, candidate_id: id })) },
    skills: { ...before.skills, [side]: facts.skills.map((skill) => ({ ...skill, candidate_id: id })) },
  };
}
