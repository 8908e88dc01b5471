import type { DocumentWarning } from '../../../contract/resume.ts';

/** Characters of a document that are read; no résumé has a tenth of it. */
export const MAX_CHARACTERS = 2_000_000;

/** Tells the reader that the end of a document was not read; `page` is the last page that was. */
export function truncatedWarning(page: number): DocumentWarning {
  return { kind: 'truncated', detail: 'The document is too long; the rest was not read.', page, boxes: [] };
}
