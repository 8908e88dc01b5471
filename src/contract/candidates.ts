import { z } from 'zod';
import { ApplicationId, CandidateId, DocumentId, Instant, JobId, procedure, Window } from './common.ts';
import { Stage } from './pipeline.ts';
import { ParsedResume, TextField } from './resume.ts';

/** A row of the candidates' list. In blind review `name` is a code name ("Candidate 7F3A") and contact fields are null. */
export const CandidateSummary = z.object({
  id: CandidateId,
  name: z.string(),
  headline: z.string().nullable(),
  location: z.string().nullable(),
  yearsOfExperience: z.number().nullable(),
  tags: z.array(z.string()),
  addedAt: Instant,
  applications: z.array(z.object({ id: ApplicationId, jobId: JobId, jobTitle: z.string(), stage: Stage })),
  /** Where a search matched: passages with the matching words as [start, end) offsets into `text`. */
  matches: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      marks: z.array(z.tuple([z.number().int(), z.number().int()])),
    }),
  ),
});
export type CandidateSummary = z.infer<typeof CandidateSummary>;

/** `path` is relative to the workstation's origin and serves bytes with range requests. In blind review it serves the redacted copy. */
export const CandidateDocument = z.object({
  id: DocumentId,
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  addedAt: Instant,
  path: z.string(),
  kind: z.enum(['pdf', 'docx', 'odt', 'rtf', 'text', 'html', 'image']),
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  isResume: z.boolean(),
});
export type CandidateDocument = z.infer<typeof CandidateDocument>;

export const Note = z.object({ id: z.string(), text: z.string(), author: z.string(), createdAt: Instant });
export type Note = z.infer<typeof Note>;

/** Fields a person may correct. */
export const CorrectableField = z.enum([
  'name',
  'email',
  'phone',
  'location',
  'headline',
  'yearsOfExperience',
]);
export type CorrectableField = z.infer<typeof CorrectableField>;

export const TimelineEntry = z.object({
  at: Instant,
  kind: z.enum(['imported', 'applied', 'stage', 'note', 'correction', 'merge', 'tag']),
  detail: z.record(z.string(), z.string()),
});

export const Candidate = z.object({
  id: CandidateId,
  name: TextField.nullable(),
  displayName: z.string(),
  email: TextField.nullable(),
  phone: TextField.nullable(),
  location: TextField.nullable(),
  headline: TextField.nullable(),
  yearsOfExperience: z.number().nullable(),
  corrected: z.array(CorrectableField),
  resume: ParsedResume.nullable(),
  documents: z.array(CandidateDocument),
  tags: z.array(z.string()),
  notes: z.array(Note),
  applications: z.array(
    z.object({
      id: ApplicationId,
      jobId: JobId,
      jobTitle: z.string(),
      stage: Stage,
      onHold: z.boolean(),
      shortlisted: z.boolean(),
      overall: z.number().nullable(),
    }),
  ),
  timeline: z.array(TimelineEntry),
  noAi: z.boolean(),
  addedAt: Instant,
});
export type Candidate = z.infer<typeof Candidate>;

const CandidateRef = z.object({ id: CandidateId });
const SearchResult = z.object({ items: z.array(CandidateSummary), total: z.number().int() });

export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  count: z.number().int(),
});

export const candidates = {
  /** `query` is the search language (C5): `skill:python years:>=5 -contract "data platform"`; empty lists all. Fails with INVALID_QUERY. */
  search: procedure
    .input(
      Window.extend({
        query: z.string().max(500).default(''),
        sort: z.enum(['relevance', 'added', 'name', 'years']).default('added'),
      }),
    )
    .output(SearchResult),
  get: procedure.input(CandidateRef).output(Candidate),
  /** The résumé's text for documents that have no pages to show; offsets of evidence refer to it. */
  text: procedure.input(z.object({ documentId: DocumentId })).output(z.object({ text: z.string() })),
  /** `value` null takes the correction back. */
  correct: procedure
    .input(CandidateRef.extend({ field: CorrectableField, value: z.string().max(300).nullable() }))
    .output(Candidate),
  /** Reads the candidate's documents again; corrections by hand stay. Fails with INVALID_DOCUMENT where one cannot be read, and then nothing changes. */
  readAgain: procedure.input(CandidateRef).output(Candidate),
  remove: procedure.input(CandidateRef).output(z.object({ id: CandidateId })),
  setNoAi: procedure.input(CandidateRef.extend({ noAi: z.boolean() })).output(Candidate),
  addNote: procedure.input(CandidateRef.extend({ text: z.string().trim().min(1).max(10_000) })).output(Note),
  removeNote: procedure.input(z.object({ noteId: z.string() })).output(z.object({ noteId: z.string() })),
  setTags: procedure
    .input(CandidateRef.extend({ tags: z.array(z.string().trim().min(1).max(40)).max(40) }))
    .output(z.object({ tags: z.array(z.string()) })),
  tags: procedure.output(z.array(z.object({ name: z.string(), count: z.number().int() }))),
  similar: procedure
    .input(CandidateRef.extend({ limit: z.number().int().min(1).max(50).default(10) }))
    .output(
      z.array(z.object({ candidate: CandidateSummary, likeness: z.number(), shared: z.array(z.string()) })),
    ),
  /** Other open jobs this candidate would fit, best first (C6). */
  otherRoles: procedure
    .input(CandidateRef)
    .output(
      z.array(z.object({ jobId: JobId, title: z.string(), overall: z.number(), applied: z.boolean() })),
    ),
  views: {
    list: procedure.output(z.array(SavedView)),
    save: procedure
      .input(z.object({ name: z.string().trim().min(1).max(80), query: z.string().max(500) }))
      .output(SavedView),
    remove: procedure.input(z.object({ id: z.string() })).output(z.object({ id: z.string() })),
  },
};
