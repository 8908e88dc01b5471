import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { readPicture } from '../../resumes/extraction/ocr/read-picture.ts';
import type { Range } from '../ranges.ts';
import { type Canvas, whiteCanvas } from './canvas.ts';
import { imagePdf } from './image-pdf.ts';
import { copyShown } from './painted-copy.ts';
import { passagesByPage } from './passages.ts';

/** A copy of a photographed or scanned page, of which only the recognised words that may be shown were kept. @throws DocumentError */
export async function redactPicture(
  bytes: Uint8Array,
  document: ExtractedDocument,
  ranges: readonly Range[],
): Promise<Uint8Array> {
  const { width, height, pixels } = await readPicture(bytes);
  const size = document.pages[0] ?? { width: 595, height: 842 };
  const scale = width / size.width;
  const drawn = whiteCanvas(width, height, scale);
  for (const [index, grey] of pixels.entries()) drawn.pixels.fill(grey, index * 4, index * 4 + 3);
  const passages = passagesByPage(document, ranges)[0] ?? { shown: [], hidden: [] };
  const canvas: Canvas = copyShown(drawn, whiteCanvas(width, height, scale), passages, true);
  return imagePdf([{ ...size, canvas, words: passages.shown }]);
}
