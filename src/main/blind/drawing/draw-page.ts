import { type PageFrame, readPageFrame } from '../../resumes/extraction/pdf/page-frame.ts';
import { type Fill, type PagePaint, PaintReader } from '../../resumes/extraction/pdf/page-paint.ts';
import type { Pdfium } from '../../resumes/extraction/pdf/pdfium.ts';
import { type Canvas, fillRectangle, type Ink, whiteCanvas } from './canvas.ts';
import { hideColourful } from './colourful-tiles.ts';
import { PATTERN_GREY, sortPageObjects } from './page-shapes.ts';
import { copyShown } from './painted-copy.ts';
import type { PagePassages } from './passages.ts';

/** Pixels a point: 144 dots an inch, sharp on a screen and readable on paper. */
const SCALE = 2;
const MAX_SIDE = 2400;
const BGRA = 1;
const WHITE = 0xffffffff;
/** Where a picture was. */
const PICTURE: Ink = [PATTERN_GREY, PATTERN_GREY, PATTERN_GREY];
const LEAST_PICTURE = 8;
/** A picture over more of the page than this is its background, and no portrait. */
const BACKGROUND_SHARE = 0.5;
const BACKGROUND_SCALE = 0.1;
const UNSEEN = 3;

interface Size {
  width: number;
  height: number;
  scale: number;
}

/** Draws onto a bitmap and hands its pixels over. `start` is laid under, where given. */
function draw(pdfium: Pdfium, page: number, { width, height, scale }: Size, start: Canvas | null): Canvas {
  const { call } = pdfium;
  const bitmap = call.FPDFBitmap_Create(width, height, BGRA);
  if (!bitmap) return whiteCanvas(width, height, scale);
  const buffer = call.FPDFBitmap_GetBuffer(bitmap);
  const length = call.FPDFBitmap_GetStride(bitmap) * height;
  if (start) pdfium.bytes().set(start.pixels, buffer);
  else call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const pixels = pdfium.bytes().slice(buffer, buffer + length);
  call.FPDFBitmap_Destroy(bitmap);
  return { width, height, scale, pixels };
}

function sizeOf(frame: PageFrame, wanted: number): Size {
  const scale = Math.min(wanted, MAX_SIDE / Math.max(frame.width, frame.height, 1));
  return {
    width: Math.max(1, Math.round(frame.width * scale)),
    height: Math.max(1, Math.round(frame.height * scale)),
    scale,
  };
}

/** The colour of a background, all of it as one: a wash or a paper, never what it shows. */
function averageColour({ pixels }: Canvas): Ink {
  const sums = [0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4)
    for (let channel = 0; channel < 3; channel++)
      sums[channel] = (sums[channel] ?? 0) + (pixels[at + channel] ?? 0);
  const [blue = 0, green = 0, red = 0] = sums.map((sum) => Math.round(sum / (pixels.length / 4)));
  return [blue, green, red];
}

const isOneColour = ({ colour }: Fill): boolean =>
  colour !== null && ![colour.red, colour.green, colour.blue].every((channel) => channel === PATTERN_GREY);

/** Pictures, patterns and whatever else has no one colour, large enough to be missed. */
function picturesOf(fills: readonly Fill[]): Fill[] {
  return fills.filter(
    (fill) =>
      !isOneColour(fill) &&
      fill.box.x1 - fill.box.x0 >= LEAST_PICTURE &&
      fill.box.y1 - fill.box.y0 >= LEAST_PICTURE,
  );
}

/** A scanner's own text layer: words that are not painted (rendering mode 3) over a picture of the page. */
function isScanWithText({ texts, pictureShare }: PagePaint): boolean {
  let unseen = 0;
  for (const { renderMode } of texts.values()) if (renderMode === UNSEEN) unseen++;
  return pictureShare > BACKGROUND_SHARE && unseen * 2 > texts.size;
}

/**
 * Draws one page as it may be shown: its rules and panels, grey where pictures were (any may be a portrait), of its text
 * only the passages given. A scanned page has no text of its own; of it the passages are copied onto white.
 */
export function drawPage(pdfium: Pdfium, page: number, passages: PagePassages, isScan: boolean): Canvas {
  const frame = readPageFrame(pdfium, page);
  const size = sizeOf(frame, SCALE);
  const paint = new PaintReader(pdfium, frame).read(page);
  if (isScan || isScanWithText(paint))
    return copyShown(
      draw(pdfium, page, size, null),
      whiteCanvas(size.width, size.height, size.scale),
      passages,
      true,
    );
  const under = drawShapes(pdfium, page, frame, size, picturesOf(paint.fills));
  const { texts, shapes } = under.objects;
  const activate = (objects: readonly number[], active: number): void => {
    for (const object of objects) pdfium.call.FPDFPageObj_SetIsActive(object, active);
  };
  activate(shapes, 0);
  activate(texts, 1);
  return copyShown(draw(pdfium, page, size, under.canvas), under.canvas, passages, false);
}

/** The page without text and pictures; leaves all but its shapes switched off. */
function drawShapes(pdfium: Pdfium, page: number, frame: PageFrame, size: Size, pictures: readonly Fill[]) {
  const area = frame.width * frame.height;
  const isBackground = ({ box }: Fill): boolean =>
    (box.x1 - box.x0) * (box.y1 - box.y0) > area * BACKGROUND_SHARE;
  const start = whiteCanvas(size.width, size.height, size.scale);
  const background = pictures.filter(isBackground);
  if (background.length > 0) {
    const ink = averageColour(draw(pdfium, page, sizeOf(frame, BACKGROUND_SCALE), null));
    for (const { box } of background) fillRectangle(start, box, ink);
  }
  const objects = sortPageObjects(pdfium, page);
  for (const object of [...objects.texts, ...objects.others]) pdfium.call.FPDFPageObj_SetIsActive(object, 0);
  const canvas = draw(pdfium, page, size, start);
  for (const picture of pictures) if (!isBackground(picture)) fillRectangle(canvas, picture.box, PICTURE);
  hideColourful(canvas, PICTURE);
  return { canvas, objects };
}
