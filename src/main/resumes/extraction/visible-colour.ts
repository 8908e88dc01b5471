export interface Colour {
  red: number;
  green: number;
  blue: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255 };

/** Below this contrast (WCAG 2.2 ratio) people cannot see text on its background; the least a designer uses is about 1.5. */
export const LEAST_CONTRAST = 1.18;

/** Text smaller than this many points cannot be read. */
export const LEAST_SIZE = 3;

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: Colour): number {
  return 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
}

/** Contrast ratio of two colours, 1 (same) to 21 (black on white), as WCAG 2.2 defines it. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Two colours of the same lightness can still be told apart by hue. */
function hueDistance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a.red - b.red), Math.abs(a.green - b.green), Math.abs(a.blue - b.blue));
}

export function isVisible(text: Colour, background: Colour): boolean {
  return hueDistance(text, background) > 60 || contrast(text, background) >= LEAST_CONTRAST;
}

/** `rrggbb` or `#rrggbb` or `#rgb`; null for anything else (`auto`, names). */
export function parseHexColour(text: string): Colour | null {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const value = Number.parseInt(full, 16);
  return { red: (value >> 16) & 255, green: (value >> 8) & 255, blue: value & 255 };
}
