import type { ExtractedDocument } from '../extracted-document.ts';
import { type ContentKind, detectKind } from './detect-kind.ts';
import { DocumentError } from './document-error.ts';
import { extractText } from './extract-text.ts';
import { extractHtml } from './html/extract-html.ts';
import { extractImage } from './ocr/extract-image.ts';
import { extractOdt } from './opendocument/extract-odt.ts';
import { extractPdf } from './pdf/extract-pdf.ts';
import { extractRtf } from './rich-text/extract-rtf.ts';
import { extractDocx, mainDocumentPart } from './word/extract-docx.ts';
import { readXmlParts } from './zip.ts';

export const MAX_BYTES = 25 * 1024 * 1024;

export interface ExtractionOptions {
  /** Whether pictures and pages without a text layer are read by character recognition; true if not given. */
  ocr?: boolean;
}

function extractZip(bytes: Uint8Array): ExtractedDocument {
  const parts = readXmlParts(bytes);
  if (mainDocumentPart(parts) !== null) return extractDocx(parts);
  const mimetype = parts.get('mimetype') ?? '';
  if (parts.has('content.xml') && (mimetype === '' || mimetype.includes('opendocument.text')))
    return extractOdt(parts);
  throw new DocumentError('UNSUPPORTED', 'This ZIP file is not a Word or OpenDocument text.');
}

/** Word 97 documents, and new ones behind a password, share this container. */
function refuseOle(bytes: Uint8Array): never {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (encrypted) throw new DocumentError('ENCRYPTED');
  throw new DocumentError(
    'UNSUPPORTED',
    'This is an old Word file (.doc). Save it as DOCX or PDF and import that.',
  );
}

async function extractKind(kind: ContentKind, bytes: Uint8Array, ocr: boolean): Promise<ExtractedDocument> {
  switch (kind) {
    case 'pdf':
      return extractPdf(bytes, ocr);
    case 'zip':
      return extractZip(bytes);
    case 'rtf':
      return extractRtf(bytes);
    case 'html':
      return extractHtml(bytes);
    case 'text':
      return extractText(bytes);
    case 'ole':
      return refuseOle(bytes);
    case 'image':
      if (!ocr)
        throw new DocumentError(
          'NO_TEXT',
          'Pictures are read only with character recognition, which is off.',
        );
      return extractImage(bytes);
  }
}

export { closeOcr } from './ocr/recognise.ts';

/**
 * Reads any supported file; its kind is decided by its content. Throws {@link DocumentError} with a code and a sentence
 * for people, and nothing else.
 */
export async function extractDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ExtractionOptions = {},
): Promise<ExtractedDocument> {
  if (bytes.length === 0) throw new DocumentError('EMPTY');
  if (bytes.length > MAX_BYTES) throw new DocumentError('TOO_LARGE');
  try {
    const document = await extractKind(detectKind(bytes, fileName), bytes, options.ocr !== false);
    if (document.text.trim() === '') throw new DocumentError('NO_TEXT');
    return document;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('DAMAGED', undefined, error);
  }
}
