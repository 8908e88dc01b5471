import { type Colour, isVisible } from '../visible-colour.ts';
import type { PageFrame, Rectangle } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** Pixels a point when looking for the trace of a text: enough for a stroke of the smallest readable type. */
const SCALE = 1.5;
/** Largest side of a picture in pixels; larger pages are drawn smaller. */
const MAX_SIDE = 2400;
const BGRA = 1;
const WITH_ANNOTATIONS = 1;

/** A part of a page drawn as pixels (blue, green, red, alpha). */
export interface Picture {
  /** Place of the picture's top left corner on the page, in points. */
  x: number;
  y: number;
  width: number;
  height: number;
  scale: number;
  pixels: Uint8Array;
}

/** Draws a region of a page on white at `wanted` pixels a point (less for huge pages). */
export function drawRegion(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  region: Rectangle,
  wanted: number = SCALE,
): Picture | null {
  const { call } = pdfium;
  const scale = Math.min(wanted, MAX_SIDE / Math.max(frame.width, frame.height, 1));
  const x = Math.max(0, Math.floor(region.x0 * scale));
  const y = Math.max(0, Math.floor(region.y0 * scale));
  const width = Math.min(MAX_SIDE, Math.ceil(region.x1 * scale) - x);
  const height = Math.min(MAX_SIDE, Math.ceil(region.y1 * scale) - y);
  const bitmap = width > 0 && height > 0 ? call.FPDFBitmap_Create(width, height, BGRA) : 0;
  if (!bitmap) return null;
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  const pageWidth = Math.round(frame.width * scale);
  const pageHeight = Math.round(frame.height * scale);
  call.FPDF_RenderPageBitmap(bitmap, page, -x, -y, pageWidth, pageHeight, 0, WITH_ANNOTATIONS);
  const stride = call.FPDFBitmap_GetStride(bitmap);
  const start = call.FPDFBitmap_GetBuffer(bitmap);
  const pixels = pdfium.bytes().slice(start, start + stride * height);
  call.FPDFBitmap_Destroy(bitmap);
  return { x: x / scale, y: y / scale, width: stride / 4, height, scale, pixels };
}

/** The pixels of a picture that a box of the page covers. */
function* pixelsIn(picture: Picture, box: Rectangle): Generator<number> {
  const left = Math.max(0, Math.floor((box.x0 - picture.x) * picture.scale));
  const right = Math.min(picture.width, Math.ceil((box.x1 - picture.x) * picture.scale));
  const top = Math.max(0, Math.floor((box.y0 - picture.y) * picture.scale));
  const bottom = Math.min(picture.height, Math.ceil((box.y1 - picture.y) * picture.scale));
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) yield (y * picture.width + x) * 4;
}

/** The greatest difference of any channel of any pixel in a box, 0 to 255. */
export function difference(a: Picture, b: Picture, box: Rectangle): number {
  let greatest = 0;
  for (const at of pixelsIn(a, box)) {
    for (let channel = 0; channel < 3; channel++) {
      greatest = Math.max(greatest, Math.abs((a.pixels[at + channel] ?? 0) - (b.pixels[at + channel] ?? 0)));
    }
  }
  return greatest;
}

/** Share of the pixels of a box, 0 to 1, that can be told from a colour. */
export function shareUnlike(picture: Picture, box: Rectangle, colour: Colour): number {
  let unlike = 0;
  let all = 0;
  for (const at of pixelsIn(picture, box)) {
    const [blue = 0, green = 0, red = 0] = picture.pixels.subarray(at, at + 3);
    all++;
    if (isVisible(colour, { red, green, blue })) unlike++;
  }
  return all === 0 ? 1 : unlike / all;
}

/** Span of brightness within a box, 0 (flat) to 255. */
export function inkIn(picture: Picture, box: Rectangle): number {
  let dark = 255;
  let light = 0;
  for (const at of pixelsIn(picture, box)) {
    const value =
      ((picture.pixels[at] ?? 0) + (picture.pixels[at + 1] ?? 0) * 2 + (picture.pixels[at + 2] ?? 0)) / 4;
    dark = Math.min(dark, value);
    light = Math.max(light, value);
  }
  return Math.max(0, light - dark);
}

/** Draws a region without some of the page's objects. */
export function drawWithout(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  region: Rectangle,
  objects: Iterable<number>,
  scale: number = SCALE,
): Picture | null {
  const { call } = pdfium;
  const list = [...objects];
  for (const object of list) call.FPDFPageObj_SetIsActive(object, 0);
  const picture = drawRegion(pdfium, page, frame, region, scale);
  for (const object of list) call.FPDFPageObj_SetIsActive(object, 1);
  return picture;
}
