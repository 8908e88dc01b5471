import type { ParsedResume } from '../../contract/resume.ts';
import type { Database } from '../database/open-database.ts';
import { unpackDocument } from '../resumes/stored-document.ts';
import { type Identity, identityOfResume, joinIdentities, NOBODY } from './identity.ts';
import { createRedactor, type Redactor } from './redactor.ts';

interface Row {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  corrections: string;
}

const given = (...values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value !== '');

function identityOfRow(row: Row): Identity {
  const corrections = JSON.parse(row.corrections) as Record<string, string>;
  return {
    names: given(row.name, corrections.name),
    emails: given(row.email, corrections.email),
    phones: given(row.phone, corrections.phone),
    links: [],
    places: given(row.location, corrections.location),
  };
}

/** Values that a correction put in or took away still tell who it is. */
async function correctedValues(database: Database, ids: readonly string[]): Promise<Identity> {
  const rows = await database
    .selectFrom('events')
    .select('detail')
    .where('candidate_id', 'in', ids)
    .where('kind', '=', 'correction')
    .execute();
  const details = rows.map((row) => JSON.parse(row.detail) as { field?: string; from?: string; to?: string });
  const of = (field: string): string[] =>
    details.flatMap((detail) => (detail.field === field ? given(detail.from, detail.to) : []));
  return {
    names: of('name'),
    emails: of('email'),
    phones: of('phone'),
    links: [],
    places: of('location'),
  };
}

/** All that is known to tell who a candidate is: fields, corrections past and present, every document, records merged into it. */
export async function identityOf(database: Database, candidateId: string): Promise<Identity> {
  const rows = await database
    .selectFrom('candidates')
    .select(['id', 'name', 'email', 'phone', 'location', 'corrections'])
    .where((e) => e.or([e('id', '=', candidateId), e('merged_into', '=', candidateId)]))
    .orderBy('id')
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return NOBODY;
  const resumes = await database
    .selectFrom('candidate_documents')
    .innerJoin('resumes', 'resumes.document_id', 'candidate_documents.document_id')
    .select('resumes.parsed')
    .where('candidate_id', 'in', ids)
    .orderBy('candidate_documents.document_id')
    .execute();
  return joinIdentities([
    ...rows.map(identityOfRow),
    ...resumes.map((row) => identityOfResume(JSON.parse(row.parsed) as ParsedResume)),
    await correctedValues(database, ids),
  ]);
}

/** Everyone a document belongs to, as one: the same file may have been sent in for two records. */
export async function identityOfOwners(database: Database, documentId: string): Promise<Identity> {
  const owners = await database
    .selectFrom('candidate_documents')
    .select('candidate_id')
    .where('document_id', '=', documentId)
    .orderBy('candidate_id')
    .execute();
  const identities: Identity[] = [];
  for (const { candidate_id } of owners) identities.push(await identityOf(database, candidate_id));
  return joinIdentities(identities);
}

/** The redactor for what is shown of a candidate, quotes of the document included; null for a candidate without one. */
export async function redactorOf(
  database: Database,
  candidateId: string,
  documentId: string | null,
): Promise<Redactor> {
  const identity = await identityOf(database, candidateId);
  const row =
    documentId === null
      ? undefined
      : await database
          .selectFrom('resumes')
          .select(['parsed', 'extracted'])
          .where('document_id', '=', documentId)
          .executeTakeFirst();
  if (!row) return createRedactor({ identity, resume: null, text: null, recognised: false });
  const { text, recognised } = unpackDocument(row.extracted);
  return createRedactor({ identity, resume: JSON.parse(row.parsed) as ParsedResume, text, recognised });
}
