import type { ParsedResume } from '../../contract/resume.ts';
import { finderOf, withoutNames } from '../blind/identifying-ranges.ts';
import { identityOf } from '../blind/identity-queries.ts';
import type { Database } from '../database/open-database.ts';
import { candidateRecord } from '../resumes/candidate-record.ts';
import { unpackDocument } from '../resumes/stored-document.ts';

/** Writes a candidate's row in the full-text index anew from what is stored; call after notes, tags, fields or documents changed. */
export async function refreshIndex(database: Database, candidateId: string): Promise<void> {
  const candidate = await database
    .selectFrom('candidates')
    .select(['number', 'name', 'headline', 'location', 'merged_into'])
    .where('id', '=', candidateId)
    .executeTakeFirst();
  if (!candidate) return;
  await database.deleteFrom('candidate_index').where('rowid', '=', candidate.number).execute();
  if (candidate.merged_into !== null) return;
  const read = await readFields(database, candidateId);
  const tags = await database
    .selectFrom('candidate_tags')
    .select('tag')
    .where('candidate_id', '=', candidateId)
    .orderBy('tag')
    .execute();
  const notes = await database
    .selectFrom('notes')
    .select('text')
    .where('candidate_id', '=', candidateId)
    .orderBy('created_at')
    .execute();
  const skills = await database
    .selectFrom('candidate_skills')
    .select('name')
    .where('candidate_id', '=', candidateId)
    .orderBy('skill')
    .execute();
  // Names are found in their own column only, which blind review does not search.
  const finder = finderOf(await identityOf(database, candidateId), null, false);
  const nameless = (values: readonly string[]): string => withoutNames(values.join('\n'), finder);
  await database
    .insertInto('candidate_index')
    .values({
      rowid: candidate.number,
      ...read,
      name: [candidate.name ?? '', read.name].join('\n'),
      headline: nameless([candidate.headline ?? '']),
      location: candidate.location ?? '',
      skills: skills.map((row) => row.name).join('\n'),
      tags: nameless(tags.map((row) => row.tag)),
      notes: nameless(notes.map((row) => row.text)),
    })
    .execute();
}

/** What comes from the candidate's documents, all of them. */
async function readFields(
  database: Database,
  candidateId: string,
): Promise<{ name: string; titles: string; organisations: string; education: string; body: string }> {
  const rows = await database
    .selectFrom('candidate_documents')
    .innerJoin('resumes', 'resumes.document_id', 'candidate_documents.document_id')
    .select(['resumes.parsed', 'resumes.extracted'])
    .where('candidate_id', '=', candidateId)
    .orderBy('candidate_documents.created_at', 'desc')
    .orderBy('candidate_documents.document_id', 'desc')
    .execute();
  // The month only matters for years with a skill, which the index does not hold.
  const records = rows.map(
    (row) =>
      candidateRecord(JSON.parse(row.parsed) as ParsedResume, unpackDocument(row.extracted), '2000-01').index,
  );
  const all = (pick: (index: (typeof records)[number]) => string): string => records.map(pick).join('\n');
  return {
    name: all((index) => index.name),
    titles: all((index) => index.titles),
    organisations: all((index) => index.organisations),
    education: all((index) => index.education),
    body: all((index) => index.body),
  };
}
