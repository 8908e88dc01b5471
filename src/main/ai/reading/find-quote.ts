/** A stretch of text, [start, end) in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Text as quotes are compared by: white space and hyphens at line ends gone, typographic marks plain, with the place of every unit. */
interface Plain {
  text: string;
  at: number[];
}

const MARKS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '•': '',
  '\u00ad': '',
  '\u200b': '',
};

/** A quote shorter than this could stand anywhere by chance. */
const LEAST_LETTERS = 3;

/**
 * Where a quote stands in a text, or null where it does not. White space, line-end hyphenation and typographic marks may differ; letters,
 * digits and their order may not.
 */
export function findQuote(text: string, quote: string): Stretch | null {
  const asked = plain(quote).text;
  if ((asked.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST_LETTERS) return null;
  const said = plain(text);
  const from = said.text.indexOf(asked);
  if (from < 0) return null;
  const start = said.at[from];
  const last = said.at[from + asked.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

function plain(text: string): Plain {
  const units: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (/\s/u.test(unit)) continue;
    const mark = MARKS[unit] ?? unit;
    // "develop-\nment" is one word; "well-known" keeps its hyphen on both sides, so hyphens are left out of the comparison altogether.
    if (mark === '' || mark === '-') continue;
    units.push(mark);
    at.push(index);
  }
  return { text: units.join(''), at };
}
