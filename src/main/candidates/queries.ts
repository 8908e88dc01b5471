import type { ParsedResume } from '../../contract/resume.ts';
import { identityOfOwners } from '../blind/identity-queries.ts';
import { createRedactor } from '../blind/redactor.ts';
import type { Database } from '../database/open-database.ts';
import { unpackDocument } from '../resumes/stored-document.ts';

/** A document's text as it was read; names and contact data painted over in blind review. Null where there is none. */
export async function documentText(
  database: Database,
  documentId: string,
  blind: boolean,
): Promise<string | null> {
  const row = await database
    .selectFrom('resumes')
    .select(['extracted', 'parsed'])
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  const { text, recognised } = unpackDocument(row.extracted);
  if (!blind) return text;
  const identity = await identityOfOwners(database, documentId);
  const resume = JSON.parse(row.parsed) as ParsedResume;
  return createRedactor({ identity, resume, text, recognised }).text;
}

/** Puts exactly these tags on a candidate; answers them sorted. */
export async function setTags(
  database: Database,
  candidateId: string,
  tags: readonly string[],
  now: number,
): Promise<string[]> {
  const before = new Set((await tagsOf(database, candidateId)).map((tag) => tag.toLowerCase()));
  const wanted = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of before)
    if (!wanted.has(tag))
      await database
        .deleteFrom('candidate_tags')
        .where('candidate_id', '=', candidateId)
        .where('tag', '=', tag)
        .execute();
  const added = [...wanted]
    .filter(([key]) => !before.has(key))
    .map(([, tag]) => ({ candidate_id: candidateId, tag, created_at: now }));
  if (added.length > 0) await database.insertInto('candidate_tags').values(added).execute();
  return tagsOf(database, candidateId);
}

export async function tagsOf(database: Database, candidateId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('candidate_tags')
    .select('tag')
    .where('candidate_id', '=', candidateId)
    .orderBy('tag')
    .execute();
  return rows.map((row) => row.tag);
}

export async function listTags(database: Database): Promise<{ name: string; count: number }[]> {
  return database
    .selectFrom('candidate_tags')
    .select((e) => ['tag as name', e.fn.countAll<number>().as('count')])
    .groupBy('tag')
    .orderBy('tag')
    .execute();
}
