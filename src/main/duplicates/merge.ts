import { v7 as newId } from 'uuid';
import { recordEvent } from '../candidates/events.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { actorName } from '../workspace/settings-queries.ts';
import { type Before, snapshot } from './merge-snapshot.ts';
import { addRows, replaceRows } from './own-rows.ts';

type Field = 'name' | 'email' | 'phone' | 'location' | 'headline';

/**
 * Moves everything of `absorb` to `keep` and sets `absorb` aside. Where both applied to one job, the application of `keep`
 * stays as it is and that of `absorb` rests with its own record. Undefined where one of them is not there.
 */
export async function mergeCandidates(
  core: Core,
  { keep, absorb, take }: { keep: string; absorb: string; take: readonly Field[] },
): Promise<string | undefined> {
  const id = newId();
  const actor = await actorName(core.database);
  const now = core.now();
  const merged = await core.database.transaction().execute(async (transaction) => {
    const before = await snapshot(transaction, keep, absorb);
    if (!before) return false;
    await transaction
      .insertInto('merges')
      .values({
        id,
        kept_id: keep,
        absorbed_id: absorb,
        before: JSON.stringify(before),
        at: now,
        undone_at: null,
      })
      .execute();
    await moveRows(transaction, before, keep, absorb);
    await setFields(transaction, before, take, now);
    await transaction
      .updateTable('candidates')
      .set({ merged_into: keep, updated_at: now })
      .where('id', '=', absorb)
      .execute();
    await recordEvent(transaction, {
      kind: 'merge',
      candidateId: keep,
      detail: { mergeId: id },
      actor,
      at: now,
    });
    return true;
  });
  if (!merged) return undefined;
  await refreshIndex(core.database, keep);
  await refreshIndex(core.database, absorb);
  return id;
}

async function moveRows(transaction: Database, before: Before, keep: string, absorb: string): Promise<void> {
  const moved = <Row extends { candidate_id: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, candidate_id: keep }));
  await replaceRows(transaction, absorb, { documents: [], keys: [], skills: [], tags: [] });
  await addRows(transaction, {
    documents: moved(before.documents.absorbed),
    keys: moved(before.keys.absorbed),
    skills: moved(before.skills.absorbed),
    tags: moved(before.tags.absorbed),
  });
  await transaction
    .updateTable('notes')
    .set({ candidate_id: keep })
    .where('candidate_id', '=', absorb)
    .execute();
  await transaction
    .updateTable('events')
    .set({ candidate_id: keep })
    .where('candidate_id', '=', absorb)
    .execute();
  const ids = before.applications.map((application) => application.id);
  if (ids.length > 0)
    await transaction
      .updateTable('applications')
      .set({ candidate_id: keep })
      .where('id', 'in', ids)
      .execute();
}

async function setFields(
  transaction: Database,
  { kept, absorbed }: Before,
  take: readonly Field[],
  now: number,
): Promise<void> {
  const taken = Object.fromEntries(take.map((field) => [field, absorbed[field]]));
  // What the kept record lacks, the other one fills.
  const filled = Object.fromEntries(
    (['name', 'email', 'phone', 'location', 'headline', 'years'] as const)
      .filter((field) => kept[field] === null)
      .map((field) => [field, absorbed[field]]),
  );
  const corrections = {
    ...(JSON.parse(absorbed.corrections) as object),
    ...(JSON.parse(kept.corrections) as object),
    ...Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== null)),
  };
  await transaction
    .updateTable('candidates')
    .set({ ...filled, ...taken, corrections: JSON.stringify(corrections), updated_at: now })
    .where('id', '=', kept.id)
    .execute();
}
