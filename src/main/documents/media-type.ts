import { extname } from 'node:path';
import type { DocumentKind } from '../resumes/extracted-document.ts';

const BY_KIND: Record<DocumentKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  image: 'image/jpeg',
};

/** Media type of a document whose content was recognised as `kind`; the ending only tells pictures apart. */
export function mediaTypeOf(kind: DocumentKind, path: string): string {
  return kind === 'image' && extname(path).toLowerCase() === '.png' ? 'image/png' : BY_KIND[kind];
}
