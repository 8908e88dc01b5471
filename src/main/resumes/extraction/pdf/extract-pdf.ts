import type { DocumentWarning } from '../../../../contract/resume.ts';
import type { ExtractedDocument } from '../../extracted-document.ts';
import { DocumentError } from '../document-error.ts';
import { finishDocument } from '../finish-document.ts';
import { MAX_CHARACTERS, truncatedWarning } from '../length-limit.ts';
import type { GreyImage } from '../ocr/grey-image.ts';
import { ocrWarning } from '../ocr/ocr-warning.ts';
import { pictureLines } from '../ocr/picture-lines.ts';
import type { SourceLine } from '../source-line.ts';
import { openDocument } from './open-document.ts';
import type { PageFrame } from './page-frame.ts';
import { discardPdfium, loadPdfium, type Pdfium, trimPdfium } from './pdfium.ts';
import { GlyphReader } from './read-glyphs.ts';
import { type PdfPage, readPage } from './read-page.ts';
import { withoutRunningLines } from './running-lines.ts';
import { markSoftHyphens } from './soft-hyphens.ts';

export const MAX_PAGES = 300;

/** Pages that are read by character recognition in one document; each takes seconds. */
const MAX_OCR_PAGES = 8;

/** A page waiting to be recognised. */
interface Scan {
  page: number;
  frame: PageFrame;
  image: GreyImage;
  scale: number;
}

interface Reading {
  pages: ExtractedDocument['pages'];
  links: ExtractedDocument['links'];
  warnings: DocumentWarning[];
  /** Lines by page. */
  lines: SourceLine[][];
  scans: Scan[];
}

function addPage(reading: Reading, page: PdfPage | null, number: number): void {
  if (!page) {
    reading.warnings.push({
      kind: 'unreadable-page',
      detail: 'This page could not be read.',
      page: number,
      boxes: [],
    });
    reading.pages.push({ width: 0, height: 0 });
    reading.lines.push([]);
    return;
  }
  reading.pages.push({ width: page.frame.width, height: page.frame.height });
  reading.links.push(...page.links);
  reading.warnings.push(...page.warnings);
  reading.lines.push(page.lines);
  if (page.scan) reading.scans.push({ page: number, frame: page.frame, ...page.scan });
}

function readDocument(pdfium: Pdfium, document: number, ocr: boolean): Reading {
  const count = pdfium.call.FPDF_GetPageCount(document);
  if (count < 1) throw new DocumentError('DAMAGED');
  if (count > MAX_PAGES) throw new DocumentError('TOO_MANY_PAGES');
  const reader = new GlyphReader(pdfium);
  const reading: Reading = { pages: [], links: [], warnings: [], lines: [], scans: [] };
  let characters = 0;
  for (let index = 0; index < count; index++) {
    const recognise = ocr && reading.scans.length < MAX_OCR_PAGES;
    const page = readPage(pdfium, document, index, reader, recognise);
    addPage(reading, page, index + 1);
    characters += page?.characters ?? 0;
    if (characters <= MAX_CHARACTERS) continue;
    reading.warnings.push(truncatedWarning(index + 1));
    break;
  }
  return reading;
}

async function recogniseScans(reading: Reading): Promise<boolean> {
  let recognised = false;
  for (const { page, frame, image, scale } of reading.scans) {
    const lines = await pictureLines(image, scale, page, frame);
    if (lines.length === 0) continue;
    reading.lines[page - 1] = lines;
    reading.warnings.push(ocrWarning(page));
    recognised = true;
  }
  return recognised;
}

function readSafely(pdfium: Pdfium, bytes: Uint8Array, ocr: boolean): Reading {
  try {
    const { document, release } = openDocument(pdfium, bytes);
    try {
      return readDocument(pdfium, document, ocr);
    } finally {
      release();
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    discardPdfium();
    throw new DocumentError('DAMAGED', undefined, error);
  } finally {
    trimPdfium(pdfium);
  }
}

/** Reads a PDF with its layout. A trap inside PDFium costs the instance, never the process. */
export async function extractPdf(bytes: Uint8Array, ocr: boolean): Promise<ExtractedDocument> {
  const reading = readSafely(await loadPdfium(), bytes, ocr);
  const recognised = await recogniseScans(reading);
  const { pages, links, warnings } = reading;
  const lines = markSoftHyphens(withoutRunningLines(reading.lines, pages).flat());
  return finishDocument('pdf', lines, { pages, links, recognised, warnings });
}
