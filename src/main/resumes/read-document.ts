import { readFile } from 'node:fs/promises';
import type { JobProfile } from '../../contract/criteria.ts';
import type { ParsedResume } from '../../contract/resume.ts';
import { type ScreeningRecord, screeningRecord } from '../screening/screening-record.ts';
import { matchSkills } from '../skills/match-skills.ts';
import { type CandidateRecord, candidateRecord } from './candidate-record.ts';
import type { DocumentKind, ExtractedDocument } from './extracted-document.ts';
import { extractDocument } from './extraction/extract-document.ts';
import { closeOcr } from './extraction/ocr/recognise.ts';
import { parseResume } from './parsing/parse-resume.ts';
import { packDocument, unpackDocument } from './stored-document.ts';

export interface ReadRequest {
  file: string;
  fileName: string;
  /** Month the positions that still run are counted to, `YYYY-MM`. */
  asOf: string;
  /** Whether pictures and pages without text may be recognised, which takes seconds; else they fail with NO_TEXT. */
  ocr: boolean;
  /** What a model read from a picture, in place of recognition on this machine. */
  recognised?: { text: string; model: string };
  /** What was read of it before, packed: recognised text is kept, for no second recognition reads the same. */
  stored?: Uint8Array;
  /** Screened at once where the résumé was sent in for a job. */
  profile: JobProfile | null;
}

/** What a document became, ready to be written: the main thread only binds it. */
export interface ReadResult {
  kind: DocumentKind;
  /** JSON: page sizes */
  pages: string;
  /** JSON: ParsedResume */
  parsed: string;
  parserVersion: number;
  extracted: Uint8Array;
  record: CandidateRecord;
  screening: ScreeningRecord | null;
}

/** From a file to everything that is stored of it; runs in a pool thread. @throws DocumentError */
export async function readDocument(request: ReadRequest): Promise<ReadResult> {
  const { fileName, asOf, profile } = request;
  const document = await documentOf(request);
  const resume: ParsedResume = parseResume(document, { fileName, asOf, matchSkills });
  return {
    kind: document.kind,
    pages: JSON.stringify(document.pages),
    parsed: JSON.stringify(resume),
    parserVersion: resume.parserVersion,
    extracted: packDocument(document),
    record: candidateRecord(resume, document, asOf),
    screening: profile ? await screened(profile, resume, document, asOf) : null,
  };
}

/** The engine is loaded with the first job that is screened for: an import into the pool does without. */
async function screened(
  profile: JobProfile,
  resume: ParsedResume,
  document: ExtractedDocument,
  asOf: string,
): Promise<ScreeningRecord> {
  const { screenResume } = await import('../screening/engine/screen.ts');
  return screeningRecord(screenResume(profile, resume, document, { asOf }));
}

async function documentOf(request: ReadRequest): Promise<ExtractedDocument> {
  const { file, fileName, ocr, recognised } = request;
  const stored = request.stored ? unpackDocument(request.stored) : null;
  if (stored?.recognised) return stored;
  // The recognition engine is not kept: between two scans it would hold a hundred megabytes.
  if (!recognised) return extractDocument(await readFile(file), fileName, { ocr }).finally(closeOcr);
  const document = await extractDocument(new TextEncoder().encode(recognised.text), 'picture.txt', {
    ocr: false,
  });
  const note = { kind: 'ocr' as const, detail: `Read by ${recognised.model}.`, page: 1, boxes: [] };
  return { ...document, kind: 'image', recognised: true, warnings: [...document.warnings, note] };
}
