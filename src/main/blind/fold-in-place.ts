/** Letters that no decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  '’': "'",
};

function plain(letter: string): string {
  const base = letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  return PLAIN[base] ?? base;
}

/** Lower case without accents, unit for unit: an offset into the result is one into the text. Expects composed text (NFC). */
export function foldInPlace(text: string): string {
  // Surrogate pairs and Hangul (which would fall apart into its parts) stay as they are.
  return text.replace(/[\u0080-\uabff\uf900-\uffff]/g, plain).toLowerCase();
}
