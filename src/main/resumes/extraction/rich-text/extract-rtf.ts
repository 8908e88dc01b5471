import type { ExtractedDocument } from '../../extracted-document.ts';
import { DocumentError } from '../document-error.ts';
import { RtfReader } from './rtf-reader.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Reads Rich Text: code pages, Unicode escapes, tables, hyperlinks, hidden and white text. */
export function extractRtf(bytes: Uint8Array): ExtractedDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = source.indexOf('{\\rtf');
  if (start < 0) throw new DocumentError('DAMAGED');
  const reader = new RtfReader();
  for (const token of rtfTokens(source.slice(start))) reader.accept(token);
  return reader.finish();
}
