import { LOST } from './lost-ligatures.ts';

/** Stands for a pictogram: it parts words as a space does, and tells nothing of how the document writes spaces. */
export const ICON = '\u0001';

/** Fonts whose letters are drawn as pictograms, by words in their names. */
const ICON_FONT =
  /awesome|icon|glyphicon|material|academicons|fontello|icomoon|ionic|feather|marvosym|ifsym|webding|wingding|dingbat|emoji|entypo|typicon|foundation|octicon|symbolset|simplelineicons/i;

const BULLET_FONT = /wingding|symbol|dingbat/i;

/** Code points (low byte) that Wingdings and Symbol use for list bullets. */
const BULLET_CODES = new Set([
  0x6c, 0x6e, 0x6f, 0x71, 0x75, 0x76, 0x77, 0x9f, 0xa7, 0xa8, 0xb7, 0xd8, 0xe0, 0xf0, 0xfc,
]);

export function isIconFont(name: string): boolean {
  return ICON_FONT.test(name);
}

function isPrivateUse(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffe || code === 0xffff;
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Latin ligatures, shaped Arabic and Hebrew letters, radicals of Chinese characters: codes that stand for plain letters. */
function isPresentationForm(code: number): boolean {
  return (
    (code >= 0xfb00 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfeff) ||
    (code >= 0x2e80 && code <= 0x2fdf)
  );
}

function bulletOf(code: number, fontName: string): string | null {
  if (!BULLET_FONT.test(fontName)) return null;
  return BULLET_CODES.has(code & 0xff) ? '•' : null;
}

/**
 * Text that a character of a PDF contributes: '' for nothing, ' ' for white space, {@link ICON} for pictograms (so that
 * an icon before an address never becomes part of it), {@link LOST} for a glyph without a character, a private code of a text
 * font as it is (see private-digits.ts), otherwise its letters with ligatures resolved.
 */
export function characterText(code: number, fontName: string, iconFont: boolean, unmapped: boolean): string {
  const lost = code === 0 || code === 0xfffd || (unmapped && isControl(code));
  if (lost) return iconFont ? ICON : LOST;
  if (isControl(code) || isInvisible(code)) return '';
  if (isSpace(code)) return ' ';
  if (iconFont) return bulletOf(code, fontName) ?? ICON;
  const text = String.fromCodePoint(code);
  if (isPrivateUse(code)) return bulletOf(code, fontName) ?? (code <= 0xf8ff ? text : ICON);
  if (isPresentationForm(code)) return text.normalize('NFKC');
  return code === 0xad ? '-' : text;
}
