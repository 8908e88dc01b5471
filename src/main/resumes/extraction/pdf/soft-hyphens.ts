import type { SourceLine } from '../source-line.ts';

/** First parts after which a hyphen is part of the word ("full-stack", "co-founder"), in the languages we read. */
const COMPOUND_PARTS = new Set(
  'full front back end high low self well cross multi non co pre post anti over under long short real open part time object data user test state key top large small mid on off in out up down e i b two three third first second one day problem decision award client team event cost peer hands micro macro server web cloud machine deep ex vice non-profit semi sub inter intra soft hard fast real-time year'.split(
    ' ',
  ),
);

function lastWord(text: string): string {
  return /[\p{L}\p{M}]+(?=-$)/u.exec(text)?.[0] ?? '';
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
}

/**
 * Turns hyphens that only divide a word at the end of a line into soft hyphens (U+00AD), so that a reader of the text
 * can join the word again; hyphens that belong to the word stay. Every unit keeps its place on the page.
 */
export function markSoftHyphens(lines: SourceLine[]): SourceLine[] {
  if (!lines.some((line) => line.text.endsWith('-'))) return lines;
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().split(/[^\p{L}\p{M}-]+/u)));
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (!line.text.endsWith('-') || !next || next.opensBlock) return line;
    const printed = lastWord(line.text);
    const before = printed.toLowerCase();
    const after = firstWord(next.text);
    if (before === '' || after === '' || after !== after.toLowerCase()) return line;
    const compound =
      words.has(`${before}-${after}`) || (COMPOUND_PARTS.has(before) && !words.has(before + after));
    return compound ? line : { ...line, text: `${line.text.slice(0, -1)}\u00ad` };
  });
}
