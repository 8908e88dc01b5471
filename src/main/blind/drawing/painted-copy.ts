import type { Rectangle } from '../../resumes/extraction/pdf/page-frame.ts';
import { type Canvas, copyRectangle, fillRectangle, type Ink } from './canvas.ts';
import type { PagePassages } from './passages.ts';

const BAR: Ink = [0x2b, 0x2e, 0x30];
/** Points that letters reach beyond their boxes: accents, slanted strokes, strokes of a bold face. */
const OVERHANG = 1.2;
/** Points around a bar: letters of a text layer stand where it says, those of a crooked scan only nearly. */
const BAR_MARGIN = 0.6;
const SCAN_MARGIN = 2.5;

function grown({ x0, y0, x1, y1 }: Rectangle, by: number): Rectangle {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

/**
 * Copies from a drawn page only what may be shown onto `under` (the page without text and pictures, or white), then paints
 * bars over the rest of the lines. What is not known to be harmless never gets into the copy.
 */
export function copyShown(drawn: Canvas, under: Canvas, passages: PagePassages, isScan: boolean): Canvas {
  for (const { box } of passages.shown) copyRectangle(drawn, under, grown(box, OVERHANG));
  for (const box of passages.hidden) fillRectangle(under, grown(box, isScan ? SCAN_MARGIN : BAR_MARGIN), BAR);
  return under;
}
