import { recordEvent } from '../candidates/events.ts';
import type { Core } from '../core.ts';
import type { CandidateDocumentsTable, CandidateTagsTable } from '../database/candidate-tables.ts';
import type { Database } from '../database/open-database.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { actorName } from '../workspace/settings-queries.ts';
import type { Before, CandidateRow } from './merge-snapshot.ts';
import { replaceRows } from './own-rows.ts';

/** One of the two was merged again since; that merge has to be taken back first. */
export class UnmergeError extends Error {}

/**
 * Takes a merge back without loss: both records are as they were, and what was written since (notes, tags, applications)
 * stays with the kept one. Undefined where there is no such merge. @throws UnmergeError
 */
export async function unmergeCandidates(core: Core, mergeId: string): Promise<string | undefined> {
  const actor = await actorName(core.database);
  const now = core.now();
  const pair = await core.database.transaction().execute(async (transaction) => {
    const merge = await transaction
      .selectFrom('merges')
      .selectAll()
      .where('id', '=', mergeId)
      .where('undone_at', 'is', null)
      .executeTakeFirst();
    if (!merge) return null;
    await ensureLast(transaction, merge);
    const before = JSON.parse(merge.before) as Before;
    await restoreCandidate(transaction, before.kept, now);
    await restoreCandidate(transaction, before.absorbed, now);
    await restoreRows(transaction, before);
    await transaction.updateTable('merges').set({ undone_at: now }).where('id', '=', mergeId).execute();
    await recordEvent(transaction, {
      kind: 'unmerge',
      candidateId: before.kept.id,
      detail: { mergeId },
      actor,
      at: now,
    });
    return before;
  });
  if (!pair) return undefined;
  await refreshIndex(core.database, pair.kept.id);
  await refreshIndex(core.database, pair.absorbed.id);
  return pair.absorbed.id;
}

async function ensureLast(
  transaction: Database,
  merge: { id: string; kept_id: string; at: number },
): Promise<void> {
  const later = await transaction
    .selectFrom('merges')
    .select('id')
    .where('undone_at', 'is', null)
    .where('id', '>', merge.id)
    .where((e) => e.or([e('kept_id', '=', merge.kept_id), e('absorbed_id', '=', merge.kept_id)]))
    .executeTakeFirst();
  if (later) throw new UnmergeError();
}

async function restoreCandidate(
  transaction: Database,
  { id, number: _, ...columns }: CandidateRow,
  now: number,
): Promise<void> {
  await transaction
    .updateTable('candidates')
    .set({ ...columns, updated_at: now })
    .where('id', '=', id)
    .execute();
}

async function restoreRows(transaction: Database, before: Before): Promise<void> {
  const { kept, absorbed } = before;
  const current = {
    documents: await transaction
      .selectFrom('candidate_documents')
      .selectAll()
      .where('candidate_id', '=', kept.id)
      .execute(),
    tags: await transaction
      .selectFrom('candidate_tags')
      .selectAll()
      .where('candidate_id', '=', kept.id)
      .execute(),
  };
  // What came to the kept record by other ways since then stays there.
  const since = <Row>(
    rows: readonly Row[],
    known: readonly Row[],
    same: (a: Row, b: Row) => boolean,
  ): Row[] => rows.filter((row) => !known.some((other) => same(row, other)));
  const sameDocument = (a: CandidateDocumentsTable, b: CandidateDocumentsTable): boolean =>
    a.document_id === b.document_id;
  const sameTag = (a: CandidateTagsTable, b: CandidateTagsTable): boolean =>
    a.tag.toLowerCase() === b.tag.toLowerCase();
  await replaceRows(transaction, kept.id, {
    documents: [
      ...before.documents.kept,
      ...since(current.documents, [...before.documents.kept, ...before.documents.absorbed], sameDocument),
    ],
    keys: before.keys.kept,
    skills: before.skills.kept,
    tags: [
      ...before.tags.kept,
      ...since(current.tags, [...before.tags.kept, ...before.tags.absorbed], sameTag),
    ],
  });
  await replaceRows(transaction, absorbed.id, {
    documents: before.documents.absorbed,
    keys: before.keys.absorbed,
    skills: before.skills.absorbed,
    tags: before.tags.absorbed,
  });
  if (before.notes.length > 0)
    await transaction
      .updateTable('notes')
      .set({ candidate_id: absorbed.id })
      .where('id', 'in', before.notes)
      .execute();
  if (before.events.length > 0)
    await transaction
      .updateTable('events')
      .set({ candidate_id: absorbed.id })
      .where('id', 'in', before.events)
      .execute();
  const applications = before.applications.map((application) => application.id);
  if (applications.length > 0)
    await transaction
      .updateTable('applications')
      .set({ candidate_id: absorbed.id })
      .where('id', 'in', applications)
      .execute();
}
