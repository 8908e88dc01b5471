import { DocumentError } from '../document-error.ts';
import type { Pdfium } from './pdfium.ts';

const PASSWORD_ERROR = 4;

/** Opens a PDF in PDFium's memory. `release` must be called once done. Throws {@link DocumentError}. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): { document: number; release: () => void } {
  const { call } = pdfium;
  const buffer = call.malloc(bytes.length);
  if (!buffer) throw new DocumentError('TOO_LARGE');
  pdfium.bytes().set(bytes, buffer);
  const document = call.FPDF_LoadMemDocument(buffer, bytes.length, 0);
  if (!document) {
    const reason = call.FPDF_GetLastError();
    call.free(buffer);
    throw new DocumentError(reason === PASSWORD_ERROR ? 'ENCRYPTED' : 'DAMAGED');
  }
  const release = () => {
    call.FPDF_CloseDocument(document);
    call.free(buffer);
  };
  return { document, release };
}
