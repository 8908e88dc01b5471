/** A word of a text: `key` is folded (lower case, no diacritics), `start`/`end` are UTF-16 offsets of what is printed. */
export interface Token {
  key: string;
  start: number;
  end: number;
  /** Whether only a space, hyphen, slash, dot, ampersand or apostrophe stands between it and the word before. */
  joined: boolean;
}

/**
 * Latin words keep a closing `++`, `#` or `+` (C++, C#, A+), `.NET` keeps its dot, Chinese, Japanese and Korean are cut
 * into single characters because they print no spaces, and scripts are never mixed in one word ("熟悉Java开发").
 */
const WORD =
  /\.net(?![\p{L}\p{N}])|[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}]))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/giu;

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

/** Cuts a text into words in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const joined = previousEnd >= 0 && isJoint(text.slice(previousEnd, start));
    tokens.push({ key: foldWord(match[0]), start, end, joined });
    previousEnd = end;
  }
  return tokens;
}

/** The folded words of a phrase joined by single spaces: the form in which the taxonomy keeps its labels. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase)
    .map((token) => token.key)
    .join(' ');
}
