import type { ExtractedDocument } from '../extracted-document.ts';
import { DocumentError } from './document-error.ts';
import { extractPdf } from './pdf/extract-pdf.ts';

export const MAX_BYTES = 25 * 1024 * 1024;

/** Reads any supported file. Throws {@link DocumentError} with a code and a sentence for people. */
export async function extractDocument(
  bytes: Uint8Array,
  _fileName: string,
  _options: { ocr?: boolean } = {},
): Promise<ExtractedDocument> {
  if (bytes.length === 0) throw new DocumentError('EMPTY');
  if (bytes.length > MAX_BYTES) throw new DocumentError('TOO_LARGE');
  return extractPdf(bytes);
}
