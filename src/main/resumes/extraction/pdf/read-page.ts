import type { DocumentWarning } from '../../../../contract/resume.ts';
import type { ExtractedDocument } from '../../extracted-document.ts';
import { type GreyImage, toGrey, withContrast } from '../ocr/grey-image.ts';
import type { SourceLine } from '../source-line.ts';
import type { Glyph } from './glyph.ts';
import { hiddenGlyphs } from './hidden-glyphs.ts';
import { hiddenWarnings } from './hidden-warnings.ts';
import { type PageFrame, readPageFrame } from './page-frame.ts';
import { pageLines } from './page-lines.ts';
import { type PagePaint, PaintReader } from './page-paint.ts';
import type { Pdfium } from './pdfium.ts';
import type { GlyphReader } from './read-glyphs.ts';
import { readLinks } from './read-links.ts';
import { drawRegion } from './render-probe.ts';

export interface PdfPage {
  frame: PageFrame;
  lines: SourceLine[];
  links: ExtractedDocument['links'];
  warnings: DocumentWarning[];
  /** Number of characters on the page, seen or not. */
  characters: number;
  /** The page drawn, where it shows something but holds no text. */
  scan: { image: GreyImage; scale: number } | null;
}

/** Pixels a point for recognition: 200 dots an inch. */
const SCAN_SCALE = 200 / 72;
/** Fewer letters than this on a page full of picture are a stamp or a page number, no text layer. */
const FEW_LETTERS = 12;
const LEAST_PICTURE = 0.12;
/** Text turned into outlines leaves at least this many shapes. */
const MANY_SHAPES = 60;

function hasTextLayer(glyphs: Glyph[]): boolean {
  let letters = 0;
  for (const glyph of glyphs) {
    if (/[\p{L}\p{N}]/u.test(glyph.text)) letters++;
    if (letters >= FEW_LETTERS) return true;
  }
  return false;
}

/** Most of the page's characters are codes of its fonts that stand for no letter: the text cannot be trusted. */
function isGarbled(glyphs: Glyph[], unmapped: number): boolean {
  return unmapped > 40 && unmapped > glyphs.length * 0.5;
}

function looksScanned(paint: PagePaint): boolean {
  return paint.pictureShare >= LEAST_PICTURE || paint.fills.length >= MANY_SHAPES;
}

function drawScan(pdfium: Pdfium, page: number, frame: PageFrame): PdfPage['scan'] {
  const whole = { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
  const picture = drawRegion(pdfium, page, frame, whole, SCAN_SCALE);
  if (!picture) return null;
  return { image: withContrast(toGrey(picture.width, picture.height, picture.pixels)), scale: picture.scale };
}

function readLoadedPage(
  pdfium: Pdfium,
  page: number,
  textPage: number,
  number: number,
  reader: GlyphReader,
  ocr: boolean,
): Omit<PdfPage, 'links'> {
  const frame = readPageFrame(pdfium, page);
  const glyphs = textPage ? reader.read(textPage, frame) : [];
  const paint = new PaintReader(pdfium, frame).read(page);
  const hidden = hiddenGlyphs(pdfium, page, frame, glyphs, paint);
  const visible = hidden.size === 0 ? glyphs : glyphs.filter((glyph) => !hidden.has(glyph));
  const concealed = hidden.size === 0 ? [] : pageLines([...hidden], number, frame);
  const unreadable = isGarbled(glyphs, reader.unmapped) || (!hasTextLayer(visible) && looksScanned(paint));
  const scan = ocr && unreadable ? drawScan(pdfium, page, frame) : null;
  return {
    frame,
    lines: pageLines(visible, number, frame),
    warnings: hiddenWarnings(concealed),
    characters: glyphs.length,
    scan,
  };
}

/** Reads one page of an open document, from 0; null where PDFium cannot load it. */
export function readPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  reader: GlyphReader,
  ocr: boolean,
): PdfPage | null {
  const { call } = pdfium;
  const page = call.FPDF_LoadPage(document, index);
  if (!page) return null;
  const textPage = call.FPDFText_LoadPage(page);
  try {
    const read = readLoadedPage(pdfium, page, textPage, index + 1, reader, ocr);
    return { ...read, links: readLinks(pdfium, document, page, index + 1, read.frame) };
  } finally {
    if (textPage) call.FPDFText_ClosePage(textPage);
    call.FPDF_ClosePage(page);
  }
}
