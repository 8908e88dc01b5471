import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { DocumentError } from '../../resumes/extraction/document-error.ts';
import { openDocument } from '../../resumes/extraction/pdf/open-document.ts';
import { discardPdfium, loadPdfium, type Pdfium, trimPdfium } from '../../resumes/extraction/pdf/pdfium.ts';
import type { Range } from '../ranges.ts';
import { whiteCanvas } from './canvas.ts';
import { drawPage } from './draw-page.ts';
import { imagePdf, type PicturePage } from './image-pdf.ts';
import { type PagePassages, passagesByPage } from './passages.ts';

/** A page that cannot be drawn stays white. */
const BLANK = { width: 595, height: 842 };

/** A copy of a PDF as pictures of its pages, of which only what may be shown was drawn. @throws DocumentError */
export async function redactPdf(
  bytes: Uint8Array,
  document: ExtractedDocument,
  ranges: readonly Range[],
): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  try {
    const { document: opened, release } = openDocument(pdfium, bytes);
    try {
      return imagePdf(drawnPages(pdfium, opened, document, passagesByPage(document, ranges)));
    } finally {
      release();
    }
  } catch (error) {
    // After a trap the instance's memory can no longer be trusted.
    if (!(error instanceof DocumentError)) discardPdfium();
    throw error;
  } finally {
    trimPdfium(pdfium);
  }
}

function* drawnPages(
  pdfium: Pdfium,
  opened: number,
  document: ExtractedDocument,
  passages: readonly PagePassages[],
): Generator<PicturePage> {
  const scans = new Set(document.warnings.filter(({ kind }) => kind === 'ocr').map(({ page }) => page));
  for (const [index, own] of passages.entries()) {
    const size = document.pages[index];
    const { width, height } = size && size.width > 0 && size.height > 0 ? size : BLANK;
    const page = pdfium.call.FPDF_LoadPage(opened, index);
    const canvas = page ? drawPage(pdfium, page, own, scans.has(index + 1)) : whiteCanvas(1, 1, 1);
    if (page) pdfium.call.FPDF_ClosePage(page);
    yield { width, height, canvas, words: own.shown };
  }
}
