import { ICON } from './character-text.ts';
import type { Glyph } from './glyph.ts';

function isPrivate(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && code >= 0xe000 && code <= 0xf8ff;
}

/** The private codes each text font uses. */
function codesByFont(glyphs: Glyph[]): Map<string, number[]> {
  const used = new Map<string, Set<number>>();
  for (const glyph of glyphs) {
    if (!isPrivate(glyph.text)) continue;
    const codes = used.get(glyph.style.font) ?? new Set();
    codes.add(glyph.text.charCodeAt(0));
    used.set(glyph.style.font, codes);
  }
  return new Map([...used].map(([font, codes]) => [font, [...codes].sort((a, b) => a - b)]));
}

/**
 * Which private code of each text font stands for zero. Old-style figures of OpenType fonts are often mapped to ten
 * private codes in a row, so a font that uses all of such a row, and no other private code, prints figures; its
 * sisters (other weights) that use a part of the same row do too.
 */
function zeros(glyphs: Glyph[]): Map<string, number> {
  const used = codesByFont(glyphs);
  const rows = new Set<number>();
  for (const codes of used.values()) {
    const low = codes[0] ?? 0;
    if (codes.length === 10 && codes[9] === low + 9) rows.add(low);
  }
  const found = new Map<string, number>();
  for (const [font, codes] of used) {
    const row = [...rows].find((low) => codes.every((code) => code >= low && code <= low + 9));
    if (row !== undefined) found.set(font, row);
  }
  return found;
}

/** Adobe's private codes for old-style figures and small capitals. */
function adobeText(code: number): string | null {
  if (code >= 0xf730 && code <= 0xf739) return String.fromCharCode(code - 0xf700);
  if (code >= 0xf761 && code <= 0xf77a) return String.fromCharCode(code - 0xf700 - 0x20);
  return null;
}

/** Turns private codes of text fonts into figures or letters where that can be known, and into icons otherwise. */
export function resolvePrivateCodes(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => isPrivate(glyph.text))) return glyphs;
  const zero = zeros(glyphs);
  return glyphs.map((glyph) => {
    if (!isPrivate(glyph.text)) return glyph;
    const code = glyph.text.charCodeAt(0);
    const base = zero.get(glyph.style.font);
    return { ...glyph, text: base === undefined ? (adobeText(code) ?? ICON) : String(code - base) };
  });
}
