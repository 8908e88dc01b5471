import type { z } from 'zod';
import { Candidate, type CandidateDocument, type TimelineEntry } from '../../contract/candidates.ts';
import type { ParsedResume, TextField } from '../../contract/resume.ts';
import { blindResume } from '../blind/blind-resume.ts';
import { codeName } from '../blind/code-name.ts';
import { redactorOf } from '../blind/identity-queries.ts';
import { blindField, type Redactor } from '../blind/redactor.ts';
import { shownDocument } from '../blind/shown-document.ts';
import type { Database } from '../database/open-database.ts';
import type { Corrections } from './corrections.ts';
import { tagsOf } from './queries.ts';

/** Everything the candidate's page shows; in blind review without whatever tells who it is. Absorbed records are not found. */
export async function findCandidate(
  database: Database,
  id: string,
  blind: boolean,
): Promise<Candidate | undefined> {
  const row = await database
    .selectFrom('candidates')
    .selectAll()
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const corrections = JSON.parse(row.corrections) as Corrections;
  const read = await newestRead(database, id);
  const resume = read?.resume ?? null;
  const redactor = blind ? await redactorOf(database, id, read?.documentId ?? null) : null;
  const field = (
    name: keyof Corrections,
    found: TextField | null | undefined,
    shown: string | null,
  ): TextField | null => {
    if (corrections[name] !== undefined)
      return { value: corrections[name], confidence: 1, source: 'hand', evidence: found?.evidence ?? null };
    return (
      found ?? (shown === null ? null : { value: shown, confidence: 1, source: 'import', evidence: null })
    );
  };
  const hidden = <Value>(value: Value): Value | null => (redactor ? null : value);
  const headline = field('headline', resume?.headline, row.headline);
  return Candidate.parse({
    id,
    name: hidden(field('name', resume?.name, row.name)),
    displayName: blind || row.name === null ? codeName(id) : row.name,
    email: hidden(field('email', resume?.emails[0], row.email)),
    phone: hidden(field('phone', resume?.phones[0], row.phone)),
    location: hidden(field('location', resume?.location, row.location)),
    headline: redactor ? blindField(headline, redactor) : headline,
    yearsOfExperience: row.years,
    corrected: Object.keys(corrections),
    resume: resume && (redactor ? blindResume(resume, redactor) : resume),
    documents: await documentsOf(database, id, blind),
    tags: (await tagsOf(database, id)).map((tag) => redactor?.passage(tag) ?? tag),
    notes: await notesOf(database, id, redactor),
    applications: await applicationsOf(database, id),
    timeline: await timelineOf(database, id, redactor),
    noAi: row.no_ai === 1,
    addedAt: row.created_at,
  });
}

/** What was read from the newest résumé; null for a candidate without a document. */
export async function newestResume(database: Database, candidateId: string): Promise<ParsedResume | null> {
  return (await newestRead(database, candidateId))?.resume ?? null;
}

async function newestRead(
  database: Database,
  candidateId: string,
): Promise<{ resume: ParsedResume; documentId: string } | null> {
  const row = await database
    .selectFrom('candidate_documents')
    .innerJoin('resumes', 'resumes.document_id', 'candidate_documents.document_id')
    .select(['resumes.parsed', 'resumes.document_id'])
    .where('candidate_id', '=', candidateId)
    .where('is_resume', '=', 1)
    .orderBy('candidate_documents.created_at', 'desc')
    .orderBy('candidate_documents.document_id', 'desc')
    .executeTakeFirst();
  return row ? { resume: JSON.parse(row.parsed) as ParsedResume, documentId: row.document_id } : null;
}

async function documentsOf(database: Database, id: string, blind: boolean): Promise<CandidateDocument[]> {
  const rows = await database
    .selectFrom('candidate_documents')
    .innerJoin('documents', 'documents.id', 'candidate_documents.document_id')
    .select([
      'documents.id',
      'candidate_documents.name',
      'media_type',
      'size',
      'candidate_documents.created_at',
      'kind',
      'pages',
      'is_resume',
    ])
    .where('candidate_id', '=', id)
    .orderBy('candidate_documents.created_at', 'desc')
    .orderBy('documents.id', 'desc')
    .execute();
  return rows.map((row, index) => {
    const document: CandidateDocument = {
      id: row.id as CandidateDocument['id'],
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      addedAt: row.created_at,
      path: `/documents/${row.id}`,
      kind: row.kind as CandidateDocument['kind'],
      pages: JSON.parse(row.pages) as CandidateDocument['pages'],
      isResume: row.is_resume === 1,
    };
    return blind ? shownDocument(document, codeName(id), rows.length - index) : document;
  });
}

async function notesOf(database: Database, id: string, redactor: Redactor | null) {
  const rows = await database
    .selectFrom('notes')
    .selectAll()
    .where('candidate_id', '=', id)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    text: redactor?.passage(row.text) ?? row.text,
    author: row.author,
    createdAt: row.created_at,
  }));
}

async function applicationsOf(database: Database, id: string) {
  const rows = await database
    .selectFrom('applications')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .leftJoin('screenings', 'screenings.application_id', 'applications.id')
    .select([
      'applications.id',
      'jobs.id as jobId',
      'jobs.title as jobTitle',
      'stage',
      'on_hold',
      'shortlisted',
      'overall',
    ])
    .where('candidate_id', '=', id)
    .orderBy('applications.created_at', 'desc')
    .orderBy('applications.id')
    .execute();
  return rows.map(({ on_hold, shortlisted, ...row }) => ({
    ...row,
    onHold: on_hold === 1,
    shortlisted: shortlisted === 1,
  }));
}

type Entry = z.infer<typeof TimelineEntry>;

/** What happened, newest first: import, applications and their stages, notes, corrections, merges. */
async function timelineOf(database: Database, id: string, redactor: Redactor | null): Promise<Entry[]> {
  const { created_at } = await database
    .selectFrom('candidates')
    .select('created_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const stages = await database
    .selectFrom('stage_changes')
    .innerJoin('applications', 'applications.id', 'stage_changes.application_id')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .select(['stage_changes.at', 'from_stage', 'to_stage', 'actor', 'jobs.title'])
    .where('applications.candidate_id', '=', id)
    .where('stage_changes.undone_at', 'is', null)
    .execute();
  const events = await database
    .selectFrom('events')
    .select(['at', 'kind', 'detail', 'actor'])
    .where('candidate_id', '=', id)
    .execute();
  const entries: Entry[] = [
    { at: created_at, kind: 'imported', detail: {} },
    ...stages.map(
      (row): Entry => ({
        at: row.at,
        kind: row.from_stage === null ? 'applied' : 'stage',
        detail: { from: row.from_stage ?? '', to: row.to_stage, job: row.title, actor: row.actor },
      }),
    ),
    ...events.map(
      (row): Entry => ({
        at: row.at,
        kind: row.kind === 'correction' ? 'correction' : 'merge',
        detail: {
          ...eventDetail(JSON.parse(row.detail) as Record<string, string>, redactor),
          actor: row.actor,
          event: row.kind,
        },
      }),
    ),
  ];
  return entries.sort((a, b) => b.at - a.at);
}

/** A correction of someone's name holds the name, before and after. */
function eventDetail(detail: Record<string, string>, redactor: Redactor | null): Record<string, string> {
  if (!redactor) return detail;
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [key, key === 'field' ? value : redactor.passage(value)]),
  );
}
