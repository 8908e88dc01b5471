import type { ExtractedDocument } from '../../extracted-document.ts';
import { DocumentError } from '../document-error.ts';
import { finishDocument } from '../finish-document.ts';
import type { PageFrame } from '../pdf/page-frame.ts';
import { ocrWarning } from './ocr-warning.ts';
import { pictureLines } from './picture-lines.ts';
import { readPicture } from './read-picture.ts';

/** A picture is taken for a page as wide as A4; in points. */
const PAGE_WIDTH = 595;

/** Reads a picture of a page by character recognition. */
export async function extractImage(bytes: Uint8Array): Promise<ExtractedDocument> {
  const image = await readPicture(bytes);
  const scale = image.width / PAGE_WIDTH;
  const width = PAGE_WIDTH;
  const height = Math.round(image.height / scale);
  const frame: PageFrame = { width, height, rotation: 0, left: 0, bottom: 0, right: width, top: height };
  const lines = await pictureLines(image, scale, 1, frame);
  if (lines.length === 0) throw new DocumentError('NO_TEXT');
  return finishDocument('image', lines, {
    pages: [{ width, height }],
    links: [],
    recognised: true,
    warnings: [ocrWarning(1)],
  });
}
