import type { Selectable } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Outputs } from '../../contract/index.ts';
import { codeName } from '../blind/code-name.ts';
import { recordEvent } from '../candidates/events.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import type {
  ApplicationsTable,
  CandidateDocumentsTable,
  CandidateKeysTable,
  CandidateSkillsTable,
  CandidatesTable,
  CandidateTagsTable,
} from '../database/schema.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { actorName } from '../workspace/settings-queries.ts';

/** One of the two was merged again since; that merge has to be taken back first. */
export class UnmergeError extends Error {}

type CandidateRow = Selectable<CandidatesTable>;
type Field = 'name' | 'email' | 'phone' | 'location' | 'headline';

/** Every row the merge moved or changed, as it was before. */
interface Before {
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

async function snapshot(database: Database, keep: string, absorb: string): Promise<Before | null> {
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

interface OwnRows {
  documents: CandidateDocumentsTable[];
  keys: CandidateKeysTable[];
  skills: CandidateSkillsTable[];
  tags: CandidateTagsTable[];
}

async function replaceRows(transaction: Database, id: string, rows: OwnRows): Promise<void> {
  for (const table of [
    'candidate_documents',
    'candidate_keys',
    'candidate_skills',
    'candidate_tags',
  ] as const)
    await transaction.deleteFrom(table).where('candidate_id', '=', id).execute();
  await addRows(transaction, rows);
}

async function addRows(transaction: Database, { documents, keys, skills, tags }: OwnRows): Promise<void> {
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

/** Merges that can be taken back, newest first. */
export async function listMerges(
  database: Database,
  blind: boolean,
): Promise<Outputs['duplicates']['merges']> {
  const rows = await database
    .selectFrom('merges')
    .innerJoin('candidates as kept', 'kept.id', 'merges.kept_id')
    .innerJoin('candidates as absorbed', 'absorbed.id', 'merges.absorbed_id')
    .select([
      'merges.id',
      'merges.at',
      'kept.id as keptId',
      'kept.name as keptName',
      'absorbed.id as absorbedId',
      'absorbed.name as absorbedName',
    ])
    .where('merges.undone_at', 'is', null)
    .orderBy('merges.id', 'desc')
    .execute();
  const shown = (id: string, name: string | null): string => (blind || name === null ? codeName(id) : name);
  return rows.map((row) => ({
    mergeId: row.id,
    kept: row.keptId as never,
    keptName: shown(row.keptId, row.keptName),
    absorbedName: shown(row.absorbedId, row.absorbedName),
    at: row.at,
  }));
}
