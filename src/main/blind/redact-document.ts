import { readFile } from 'node:fs/promises';
import type { ParsedResume } from '../../contract/resume.ts';
import { unpackDocument } from '../resumes/stored-document.ts';
import { redactPdf } from './drawing/redact-pdf.ts';
import { redactPicture } from './drawing/redact-picture.ts';
import { identifyingRanges, paintOver } from './identifying-ranges.ts';
import type { Identity } from './identity.ts';

export interface RedactionRequest {
  /** The original. */
  file: string;
  extracted: Uint8Array;
  /** JSON: ParsedResume */
  parsed: string;
  identity: Identity;
}

/**
 * The copy of a document that may be shown while names are hidden: pages as pictures in a PDF, all other formats as text.
 * The same document and identity give the same bytes. Runs in a pool thread. @throws DocumentError
 */
export async function redactDocument(request: RedactionRequest): Promise<Uint8Array> {
  const document = unpackDocument(request.extracted);
  const resume = JSON.parse(request.parsed) as ParsedResume;
  const ranges = identifyingRanges(document.text, resume, {
    identity: request.identity,
    recognised: document.recognised,
  });
  switch (document.kind) {
    case 'pdf':
      return redactPdf(await readFile(request.file), document, ranges);
    case 'image':
      return redactPicture(await readFile(request.file), document, ranges);
    default:
      return new TextEncoder().encode(paintOver(document.text, ranges));
  }
}
