import type { Box } from '../../../../contract/resume.ts';
import type { Pdfium } from './pdfium.ts';

/** Turns coordinates of a PDF page (origin bottom left, unrotated) into those of the page as shown (origin top left). */
export interface PageFrame {
  width: number;
  height: number;
  /** Quarter turns clockwise. */
  rotation: number;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

export interface Rectangle {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Reads crop box and rotation of a loaded page. */
export function readPageFrame(pdfium: Pdfium, page: number): PageFrame {
  const { call, scratch } = pdfium;
  call.FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium
    .floats()
    .subarray(scratch >> 2, (scratch >> 2) + 4);
  const rotation = ((call.FPDFPage_GetRotation(page) % 4) + 4) % 4;
  const turned = rotation % 2 === 1;
  const width = right - left;
  const height = top - bottom;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    rotation,
    left,
    bottom,
    right,
    top,
  };
}

/** A point of the PDF page as shown. */
export function showPoint(frame: PageFrame, x: number, y: number): { x: number; y: number } {
  switch (frame.rotation) {
    case 1:
      return { x: y - frame.bottom, y: x - frame.left };
    case 2:
      return { x: frame.right - x, y: y - frame.bottom };
    case 3:
      return { x: frame.top - y, y: frame.right - x };
    default:
      return { x: x - frame.left, y: frame.top - y };
  }
}

/** A rectangle of the PDF page as shown, corners in order. */
export function showRectangle(frame: PageFrame, x0: number, y0: number, x1: number, y1: number): Rectangle {
  if (frame.rotation === 0 && x0 <= x1 && y0 <= y1) {
    return { x0: x0 - frame.left, y0: frame.top - y1, x1: x1 - frame.left, y1: frame.top - y0 };
  }
  const a = showPoint(frame, x0, y0);
  const b = showPoint(frame, x1, y1);
  return {
    x0: Math.min(a.x, b.x),
    y0: Math.min(a.y, b.y),
    x1: Math.max(a.x, b.x),
    y1: Math.max(a.y, b.y),
  };
}

/** Rounded to hundredths of a point, which is finer than any screen and keeps stored documents small. */
export function roundPoint(value: number): number {
  return Math.round(value * 100) / 100;
}

export function toBox(rectangle: Rectangle): Box {
  return {
    x: roundPoint(rectangle.x0),
    y: roundPoint(rectangle.y0),
    width: roundPoint(rectangle.x1 - rectangle.x0),
    height: roundPoint(rectangle.y1 - rectangle.y0),
  };
}
