const ASCII = /^[ -~\s]*$/;
const COMBINING_MARKS = /\p{M}+/gu;

/**
 * Lower case without accents, for looking words up: `Fähigkeiten` becomes `fahigkeiten`, `Straße` becomes `strasse`.
 * May change the length, so never use it where offsets matter.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFC');
}

/** The words of a folded text: runs of letters and digits, apostrophes dropped. */
export function foldedWords(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A set of folded words or phrases from a list written one after another, separated by commas or line breaks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((word) => fold(word.trim()))
      .filter((word) => word !== ''),
  );
}
