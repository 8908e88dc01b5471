import type { ParsedResume } from '../../contract/resume.ts';
import type { Database } from '../database/open-database.ts';
import { sendTogether } from '../database/send-together.ts';
import { renewSnapshots } from '../duplicates/renew-snapshots.ts';
import type { ReadResult } from '../resumes/read-document.ts';
import { asOfMonth } from '../screening/as-of.ts';
import { rescoreApplications } from '../screening/rescore.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import type { Corrections } from './corrections.ts';
import { renewedFacts } from './renewed-facts.ts';
import { factStatements } from './save-candidate.ts';

interface OwnResume {
  documentId: string;
  resume: ParsedResume;
}

/**
 * Writes a document's new reading in place of the one before, with all that follows from it: its owner's columns, keys,
 * skills and index, what an undone merge would give back, and new scores. Answers the candidates it touched.
 */
export async function saveReading(
  transaction: Database,
  { documentId, result, now }: { documentId: string; result: ReadResult; now: number },
): Promise<string[]> {
  const owners = await transaction
    .selectFrom('candidate_documents')
    .select('candidate_id')
    .where('document_id', '=', documentId)
    .where('is_resume', '=', 1)
    .execute();
  const resume = JSON.parse(result.parsed) as ParsedResume;
  const ids = owners.map((owner) => owner.candidate_id);
  const resumes = await Promise.all(ids.map((id) => resumesOfCandidate(transaction, id)));
  await replaceReading(transaction, documentId, result, now);
  for (const [index, id] of ids.entries()) {
    const before = resumes[index] ?? [];
    const after = before.map((own) => (own.documentId === documentId ? { documentId, resume } : own));
    const asOf = asOfMonth(now);
    await renewCandidate(transaction, id, { before, after }, now);
    await renewSnapshots(transaction, documentId, (facts, corrections, documents) => {
      const of = (all: readonly OwnResume[]): ParsedResume[] =>
        all.filter((own) => documents.has(own.documentId)).map((own) => own.resume);
      return renewedFacts(facts, corrections, { before: of(before), after: of(after), asOf });
    });
    await refreshIndex(transaction, id);
    if (after[0]?.documentId === documentId) await rescoreAll(transaction, id, now);
  }
  return ids;
}

async function replaceReading(
  transaction: Database,
  documentId: string,
  { parsed, extracted, parserVersion, pages }: ReadResult,
  now: number,
): Promise<void> {
  await transaction
    .updateTable('resumes')
    .set({ parsed, extracted, parser_version: parserVersion, read_at: now })
    .where('document_id', '=', documentId)
    .execute();
  await transaction.updateTable('documents').set({ pages }).where('id', '=', documentId).execute();
}

/** All résumés of a candidate, the newest first. */
async function resumesOfCandidate(transaction: Database, id: string): Promise<OwnResume[]> {
  const rows = await transaction
    .selectFrom('candidate_documents')
    .innerJoin('resumes', 'resumes.document_id', 'candidate_documents.document_id')
    .select(['resumes.document_id', 'resumes.parsed'])
    .where('candidate_id', '=', id)
    .where('is_resume', '=', 1)
    .orderBy('candidate_documents.created_at', 'desc')
    .orderBy('candidate_documents.document_id', 'desc')
    .execute();
  return rows.map((row) => ({
    documentId: row.document_id,
    resume: JSON.parse(row.parsed) as ParsedResume,
  }));
}

async function renewCandidate(
  transaction: Database,
  id: string,
  resumes: { before: readonly OwnResume[]; after: readonly OwnResume[] },
  now: number,
): Promise<void> {
  const { corrections, ...columns } = await transaction
    .selectFrom('candidates')
    .select(['name', 'email', 'phone', 'location', 'headline', 'years', 'corrections'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const keys = await transaction
    .selectFrom('candidate_keys')
    .select(['kind', 'value'])
    .where('candidate_id', '=', id)
    .execute();
  const skills = await transaction
    .selectFrom('candidate_skills')
    .select(['skill', 'name', 'years'])
    .where('candidate_id', '=', id)
    .execute();
  const facts = renewedFacts({ columns, keys, skills }, JSON.parse(corrections) as Corrections, {
    before: resumes.before.map((own) => own.resume),
    after: resumes.after.map((own) => own.resume),
    asOf: asOfMonth(now),
  });
  await sendTogether(transaction, [
    transaction
      .updateTable('candidates')
      .set({ ...facts.columns, updated_at: now })
      .where('id', '=', id)
      .compile(),
    transaction.deleteFrom('candidate_keys').where('candidate_id', '=', id).compile(),
    transaction.deleteFrom('candidate_skills').where('candidate_id', '=', id).compile(),
    ...factStatements(transaction, id, facts),
  ]);
}

/** New scores for every job they applied to. */
async function rescoreAll(transaction: Database, id: string, now: number): Promise<void> {
  const applications = await transaction
    .selectFrom('applications')
    .select(['id', 'job_id'])
    .where('candidate_id', '=', id)
    .execute();
  for (const application of applications)
    await rescoreApplications(transaction, application.job_id, [application.id], now);
}
