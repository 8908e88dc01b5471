/** Letters without a decomposition that are written plain in the patterns, and look-alikes used to slip past a filter. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  '\u0640': '',
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Cyrillic and Greek letters that look Latin; folded only inside words that also hold Latin letters. */
const LOOKALIKE: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ο: 'o',
  α: 'a',
  ε: 'e',
  ν: 'v',
  ι: 'i',
};

function foldLookalikes(text: string): string {
  if (!/[\u0370-\u04ff\u0500-\u052f]/.test(text) || !/[a-z]/i.test(text)) return text;
  return text.replace(/[\p{L}]+/gu, (word) =>
    /[a-z]/i.test(word) ? [...word].map((letter) => LOOKALIKE[letter] ?? letter).join('') : word,
  );
}

/** Text for matching: lower case, no accents, every run of white space one space. */
export function foldText(original: string): string {
  if (!/[^\t\n\r -~]/.test(original)) return original.toLowerCase().replace(/\s+/g, ' ').trim();
  return foldLookalikes(original.replace(/\u00ad\s*/g, ''))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(SPECIAL, (character) => PLAIN[character] ?? character)
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
