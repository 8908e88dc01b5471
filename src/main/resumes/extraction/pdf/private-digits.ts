import type { Glyph } from './glyph.ts';

function isPrivate(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && code >= 0xe000 && code <= 0xf8ff;
}

/**
 * Which private code of each text font stands for zero. Old-style figures of OpenType fonts are often mapped to ten
 * private codes in a row, so a font that uses (nearly) all of such a row, and no other private code, prints figures.
 */
function zeros(glyphs: Glyph[]): Map<string, number> {
  const used = new Map<string, Set<number>>();
  for (const glyph of glyphs) {
    if (!isPrivate(glyph.text)) continue;
    const codes = used.get(glyph.style.font) ?? new Set();
    codes.add(glyph.text.charCodeAt(0));
    used.set(glyph.style.font, codes);
  }
  const found = new Map<string, number>();
  for (const [font, codes] of used) {
    const low = Math.min(...codes);
    if (codes.size === 10 && Math.max(...codes) === low + 9) found.set(font, low);
  }
  return found;
}

/** Adobe's private codes for old-style figures and small capitals. */
function adobeText(code: number): string | null {
  if (code >= 0xf730 && code <= 0xf739) return String.fromCharCode(code - 0xf700);
  if (code >= 0xf761 && code <= 0xf77a) return String.fromCharCode(code - 0xf700 - 0x20);
  return null;
}

/** Turns private codes of text fonts into figures or letters where that can be known, and into white space otherwise. */
export function resolvePrivateCodes(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => isPrivate(glyph.text))) return glyphs;
  const zero = zeros(glyphs);
  return glyphs.map((glyph) => {
    if (!isPrivate(glyph.text)) return glyph;
    const code = glyph.text.charCodeAt(0);
    const base = zero.get(glyph.style.font);
    return { ...glyph, text: base === undefined ? (adobeText(code) ?? ' ') : String(code - base) };
  });
}
