/** A word of a text: `key` is folded (lower case, no diacritics), `start`/`end` are UTF-16 offsets of what is printed. */
export interface Token {
  key: string;
  start: number;
  end: number;
  /** Whether only a space, hyphen, slash, dot, ampersand or apostrophe stands between it and the word before. */
  joined: boolean;
}

const OTHER = 0;
const LATIN = 1;
const SINGLE = 2;
const LETTER = 3;

const UNKNOWN = 255;
/** Class of each UTF-16 unit, found out once: a regular expression for every word of every résumé is ten times slower. */
const CLASSES = new Uint8Array(65_536).fill(UNKNOWN);

function classOf(unit: number): number {
  const known = CLASSES[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const found = /[\p{Script=Latin}\p{Nd}]/u.test(letter)
    ? LATIN
    : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)
      ? SINGLE
      : /[\p{L}\p{M}]/u.test(letter)
        ? LETTER
        : OTHER;
  CLASSES[unit] = found;
  return found;
}

const isMark = (unit: number): boolean => unit > 767 && /\p{M}/u.test(String.fromCharCode(unit));

const JOINT = /^(?: ?[-‐‑–/&'’_·]? ?|\.|[ \t]*\n[ \t]*|[-‐‑/]\n)$/u;
const SPACED_DASH = /^ [-–] $/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without diacritics; ligature letters spelled out. Independent of locale. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

function isJoint(gap: string): boolean {
  return gap === ' ' || gap === '' || (gap.length <= 5 && JOINT.test(gap) && !SPACED_DASH.test(gap));
}

const PLUS = 43;
const HASH = 35;

/** End of a Latin word from `start`: its letters and digits, then `++`, `#` or `+` where no letter follows (C++, C#, A+). */
function latinEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (classOf(text.charCodeAt(end)) === LATIN || isMark(text.charCodeAt(end))))
    end += 1;
  if (text.charCodeAt(end) === PLUS && text.charCodeAt(end + 1) === PLUS) return end + 2;
  const sign = text.charCodeAt(end);
  const next = end + 1 < text.length ? classOf(text.charCodeAt(end + 1)) : OTHER;
  return (sign === PLUS || sign === HASH) && next === OTHER ? end + 1 : end;
}

function letterEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end += 1;
  return end;
}

/** `.NET` keeps its dot: without it, it would be the word "net". */
function isDotNet(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || text.slice(at + 1, at + 4).toLowerCase() !== 'net') return false;
  return at + 4 >= text.length || classOf(text.charCodeAt(at + 4)) === OTHER;
}

/**
 * Cuts a text into words in one pass. Chinese, Japanese and Korean are cut into single characters because they print no
 * spaces, and scripts are never mixed in one word ("熟悉Java开发").
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    const isDotted = kind === OTHER && isDotNet(text, at);
    if (kind === OTHER && !isDotted) {
      at += 1;
      continue;
    }
    const end = isDotted
      ? at + 4
      : kind === LATIN
        ? latinEnd(text, at)
        : kind === SINGLE
          ? at + 1
          : letterEnd(text, at);
    const joined = previousEnd >= 0 && at - previousEnd <= 5 && isJoint(text.slice(previousEnd, at));
    tokens.push({ key: foldWord(text.slice(at, end)), start: at, end, joined });
    previousEnd = end;
    at = end;
  }
  return tokens;
}

/** The folded words of a phrase joined by single spaces: the form in which the taxonomy keeps its labels. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase)
    .map((token) => token.key)
    .join(' ');
}
