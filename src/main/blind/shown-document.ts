import type { CandidateDocument } from '../../contract/candidates.ts';

/** Bump when a redacted copy would come out differently: copies made before are made anew. */
export const REDACTION_VERSION = 1;

/** Formats that are drawn as pages; of all others the redacted copy is text. */
export function isDrawn(kind: CandidateDocument['kind']): boolean {
  return kind === 'pdf' || kind === 'image';
}

/**
 * What a candidate's document is while names are hidden: its redacted copy, drawn pages as PDF, all else as text. File
 * names tend to be the person's. The address differs from the original's, so that a viewer never shows one for the other.
 */
export function shownDocument(
  document: CandidateDocument,
  candidate: string,
  number: number,
): CandidateDocument {
  const drawn = isDrawn(document.kind);
  return {
    ...document,
    name: `${candidate}, document ${number}.${drawn ? 'pdf' : 'txt'}`,
    mediaType: drawn ? 'application/pdf' : 'text/plain; charset=utf-8',
    path: `${document.path}?redacted=${REDACTION_VERSION}`,
    kind: drawn ? 'pdf' : 'text',
    pages: drawn ? document.pages : [],
  };
}
