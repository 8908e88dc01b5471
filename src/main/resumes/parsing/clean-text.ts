/**
 * Stands for an icon in cleaned text. Icons part what stands left and right of them, so they must not become spaces.
 * The broken bar is never found in résumés.
 */
export const ICON = '¦';

const ICONS = /[\uE000-\uF8FF]|[☀-➿⬀-⯿⌀-⏿]|[\u{1F000}-\u{1FAFF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
const INVISIBLE =
  /[\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\uFFFC\uFFFD]|[\uFE00-\uFE0F]/gu;
/** Bullets and dashes whose UTF-8 was once read as Latin-1, as old exports have them. */
const MISREAD_BULLET = /â(?:€|\u0080)?¢/gu;
const MISREAD_DASH = /â(?:€|\u0080)[“”\u0093\u0094]/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v\f\r]/gu;
const HYPHENS = /[\u00AD\u2010\u2011\u2212\uFF0D]/gu;
const DASHES = /[\u2012\u2015\u2E3A\uFE58]/gu;
const QUOTES = /[\u2018\u2019\u02BC\uFF07]/gu;
const FOLDABLE = /[\uFF01-\uFF5E\u2F00-\u2FDF\u2E80-\u2EFF]/gu;
const BULLET_LIKE = /[•●▪■◆◇○◦‣⁃∙❖➢➤►▸▶✓✔☑★☆✦✱✲✳❯→]/u;

function sameLength(found: string, by: string): string {
  return by.repeat(found.length);
}

/**
 * The text as the parser reads it: icons become {@link ICON}, invisible characters and odd spaces become spaces, full-width
 * letters, look-alike radicals, hyphens and quotes become the plain ones. Every UTF-16 unit keeps its place, so
 * offsets into the result are offsets into the original.
 */
export function cleanText(text: string): string {
  return text
    .replace(ICONS, (icon) => (BULLET_LIKE.test(icon) ? icon : sameLength(icon, ICON)))
    .replace(MISREAD_BULLET, (bullet) => '•'.padEnd(bullet.length))
    .replace(MISREAD_DASH, (dash) => '–'.padEnd(dash.length))
    .replace(INVISIBLE, ' ')
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(DASHES, '–')
    .replace(QUOTES, "'")
    .replace(FOLDABLE, (character) => {
      const plain = character.normalize('NFKC');
      return plain.length === character.length ? plain : character;
    });
}

/** Every run of white space made one space; lone spaces, which are most, are left alone. */
export function singleSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ');
}
