import type { DocumentWarning } from '../../../../contract/resume.ts';
import type { ExtractedDocument } from '../../extracted-document.ts';
import { DocumentError } from '../document-error.ts';
import { finishDocument } from '../finish-document.ts';
import type { SourceLine } from '../source-line.ts';
import { hiddenGlyphs } from './hidden-glyphs.ts';
import { hiddenWarnings } from './hidden-warnings.ts';
import { type PageFrame, readPageFrame } from './page-frame.ts';
import { pageLines } from './page-lines.ts';
import { discardPdfium, loadPdfium, type Pdfium, trimPdfium } from './pdfium.ts';
import { GlyphReader } from './read-glyphs.ts';
import { readLinks } from './read-links.ts';

export const MAX_PAGES = 300;

const PASSWORD_ERROR = 4;

interface PdfPage {
  frame: PageFrame;
  lines: SourceLine[];
  warnings: DocumentWarning[];
}

function openDocument(pdfium: Pdfium, bytes: Uint8Array): { document: number; release: () => void } {
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

function readPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  reader: GlyphReader,
  links: ExtractedDocument['links'],
): PdfPage | null {
  const { call } = pdfium;
  const page = call.FPDF_LoadPage(document, index);
  if (!page) return null;
  const frame = readPageFrame(pdfium, page);
  const textPage = call.FPDFText_LoadPage(page);
  try {
    links.push(...readLinks(pdfium, document, page, index + 1, frame));
    const glyphs = textPage ? reader.read(textPage, frame) : [];
    const hidden = hiddenGlyphs(pdfium, page, frame, glyphs);
    const visible = hidden.size === 0 ? glyphs : glyphs.filter((glyph) => !hidden.has(glyph));
    const concealed = hidden.size === 0 ? [] : pageLines([...hidden], index + 1, frame);
    return { frame, lines: pageLines(visible, index + 1, frame), warnings: hiddenWarnings(concealed) };
  } finally {
    if (textPage) call.FPDFText_ClosePage(textPage);
    call.FPDF_ClosePage(page);
  }
}

function readDocument(pdfium: Pdfium, document: number): ExtractedDocument {
  const count = pdfium.call.FPDF_GetPageCount(document);
  if (count < 1) throw new DocumentError('DAMAGED');
  if (count > MAX_PAGES) throw new DocumentError('TOO_MANY_PAGES');
  const reader = new GlyphReader(pdfium);
  const pages: ExtractedDocument['pages'] = [];
  const links: ExtractedDocument['links'] = [];
  const warnings: DocumentWarning[] = [];
  const lines: SourceLine[] = [];
  for (let index = 0; index < count; index++) {
    const page = readPage(pdfium, document, index, reader, links);
    if (!page)
      warnings.push({
        kind: 'unreadable-page',
        detail: 'This page could not be read.',
        page: index + 1,
        boxes: [],
      });
    pages.push({ width: page?.frame.width ?? 0, height: page?.frame.height ?? 0 });
    warnings.push(...(page?.warnings ?? []));
    lines.push(...(page?.lines ?? []));
  }
  return finishDocument('pdf', lines, { pages, links, recognised: false, warnings });
}

/** Reads a PDF with its layout. A trap inside PDFium costs the instance, never the process. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedDocument> {
  const pdfium = await loadPdfium();
  try {
    const { document, release } = openDocument(pdfium, bytes);
    const result = readDocument(pdfium, document);
    release();
    return result;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    discardPdfium();
    throw new DocumentError('DAMAGED');
  } finally {
    trimPdfium(pdfium);
  }
}
