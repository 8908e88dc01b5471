import { foldText } from './sql-functions.ts';

/** A word as the full-text index holds it, and where it stands in the text. */
export interface IndexToken {
  folded: string;
  start: number;
  end: number;
}

const WORD = /^[\p{L}\p{N}\p{Co}+#]$/u;
const DIACRITIC = /^[\u0300-\u036f]$/;
const PLAIN = /^[ -~]*$/;

const UNKNOWN = 0;
const BETWEEN = 1;
const INSIDE = 2;
const GOES_ON = 3;

/** What is known of each character of the basic plane: asking a regular expression each time takes three times as long. */
const kinds = new Uint8Array(0x1_0000);

/** A text's words, as FTS5's tokenizer `unicode61 remove_diacritics 2 tokenchars '+#'` tells them apart. */
export function indexTokens(text: string): IndexToken[] {
  const tokens: IndexToken[] = [];
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const kind = kindOf(code);
    if (kind === INSIDE && start === -1) start = at;
    else if (kind === BETWEEN && start !== -1) {
      tokens.push(token(text, start, at));
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start !== -1) tokens.push(token(text, start, text.length));
  return tokens;
}

function token(text: string, start: number, end: number): IndexToken {
  const word = text.slice(start, end);
  return { folded: PLAIN.test(word) ? word.toLowerCase() : foldText(word), start, end };
}

function kindOf(code: number): number {
  if (code > 0xffff) return kindOfCharacter(code);
  const known = kinds[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = kindOfCharacter(code);
  kinds[code] = kind;
  return kind;
}

function kindOfCharacter(code: number): number {
  const character = String.fromCodePoint(code);
  if (DIACRITIC.test(character)) return GOES_ON;
  return WORD.test(character) ? INSIDE : BETWEEN;
}
