import type { Rectangle } from '../../resumes/extraction/pdf/page-frame.ts';

/** A page as pixels (blue, green, red, alpha), drawn at `scale` pixels a point. */
export interface Canvas {
  width: number;
  height: number;
  scale: number;
  pixels: Uint8Array;
}

export type Ink = readonly [blue: number, green: number, red: number];

/** An empty white page. */
export function whiteCanvas(width: number, height: number, scale: number): Canvas {
  return { width, height, scale, pixels: new Uint8Array(width * height * 4).fill(255) };
}

interface Pixels {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The pixels that a rectangle in points touches, cut at the page's edges. */
function pixelsOf({ width, height, scale }: Canvas, { x0, y0, x1, y1 }: Rectangle): Pixels {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return {
    left: within(Math.floor(x0 * scale), width),
    right: within(Math.ceil(x1 * scale), width),
    top: within(Math.floor(y0 * scale), height),
    bottom: within(Math.ceil(y1 * scale), height),
  };
}

/** Paints a rectangle (in points) in one colour. */
export function fillRectangle(canvas: Canvas, rectangle: Rectangle, [blue, green, red]: Ink): void {
  const { left, right, top, bottom } = pixelsOf(canvas, rectangle);
  for (let y = top; y < bottom; y++) {
    for (let at = (y * canvas.width + left) * 4; at < (y * canvas.width + right) * 4; at += 4) {
      canvas.pixels[at] = blue;
      canvas.pixels[at + 1] = green;
      canvas.pixels[at + 2] = red;
    }
  }
}

/** Copies a rectangle (in points) from a canvas of the same size. */
export function copyRectangle(from: Canvas, to: Canvas, rectangle: Rectangle): void {
  const { left, right, top, bottom } = pixelsOf(to, rectangle);
  if (right <= left) return;
  for (let y = top; y < bottom; y++) {
    const start = (y * to.width + left) * 4;
    to.pixels.set(from.pixels.subarray(start, start + (right - left) * 4), start);
  }
}
