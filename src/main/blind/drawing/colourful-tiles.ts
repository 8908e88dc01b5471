import { type Canvas, fillRectangle, type Ink } from './canvas.ts';

/** Points. */
const TILE = 12;
/** Rules, panels, gradients and the edges of bullets have fewer colours within a tile; photographs have more. */
const MOST_COLOURS = 64;

/**
 * Paints over every tile that has the colours of a photograph. A page without its text and pictures has none; should a
 * picture get onto it by a way that is not known here (a mask, a shading of a thousand patches), it does not stay.
 */
export function hideColourful(canvas: Canvas, ink: Ink): void {
  const [width, height] = [canvas.width / canvas.scale, canvas.height / canvas.scale];
  for (let y0 = 0; y0 < height; y0 += TILE) {
    for (let x0 = 0; x0 < width; x0 += TILE) {
      if (isColourful(canvas, x0, y0)) fillRectangle(canvas, { x0, y0, x1: x0 + TILE, y1: y0 + TILE }, ink);
    }
  }
}

function isColourful({ pixels, width, height, scale }: Canvas, x0: number, y0: number): boolean {
  const right = Math.min(width, Math.ceil((x0 + TILE) * scale));
  const bottom = Math.min(height, Math.ceil((y0 + TILE) * scale));
  const colours = new Set<number>();
  let last = -1;
  for (let y = Math.floor(y0 * scale); y < bottom; y++) {
    for (let x = Math.floor(x0 * scale); x < right; x++) {
      const at = (y * width + x) * 4;
      const colour = ((pixels[at + 2] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at] ?? 0);
      if (colour === last) continue;
      last = colour;
      colours.add(colour);
    }
    if (colours.size > MOST_COLOURS) return true;
  }
  return false;
}
