import type { WordGroup, WordList } from './word-lists.ts';

/** A word of a text with the place it stands; `glued` tells whether a hyphen ties it to the word before. */
export interface Token {
  text: string;
  start: number;
  end: number;
  glued: boolean;
}

interface Part {
  text: string;
  open: boolean;
}

/** A term of a list, ready to be compared. */
export interface Term {
  parts: Part[];
  group: WordGroup;
  suggestions: string[];
  unless: Part[];
}

/** All terms of a language by the first three letters of their first word. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Words of a text, lower case, with their UTF-16 offsets. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const previous = found.at(-1);
    found.push({
      text: match[0].toLowerCase().replace('’', "'"),
      start,
      end: start + match[0].length,
      glued: previous?.end === start - 1 && /[-‐‑]/.test(text.charAt(start - 1)),
    });
  }
  return found;
}

const KEY_LENGTH = 3;
const keyOf = (word: string) => word.slice(0, KEY_LENGTH);

function parts(term: string): Part[] {
  return tokens(term.replaceAll('*', 'ZZ')).map(({ text }) =>
    text.endsWith('zz') ? { text: text.slice(0, -2), open: true } : { text, open: false },
  );
}

/** Makes the index of a list; an open term shorter than the key is filed under what it has. */
export function indexTerms(list: WordList): TermIndex {
  const index = new Map<string, Term[]>();
  for (const group of list.groups)
    for (const [name, suggestions] of Object.entries(group.terms)) {
      const term = {
        parts: parts(name),
        group,
        suggestions,
        unless: (list.unless[name] ?? []).flatMap((word) => parts(word)),
      };
      const key = keyOf(term.parts[0]?.text ?? '');
      index.set(key, [...(index.get(key) ?? []), term]);
    }
  return index;
}

const fits = (part: Part, token: Token | undefined) =>
  token !== undefined && (part.open ? token.text.startsWith(part.text) : token.text === part.text);

/** The terms of a list as plain parts, for the sentences that are exempt. */
export const phraseParts = (phrases: readonly string[]) => phrases.map(parts);

/** Whether the words from `at` on are the phrase. */
export const phraseAt = (phrase: readonly Part[], words: readonly Token[], at: number) =>
  phrase.every((part, offset) => fits(part, words[at + offset]));

/** The longest term that begins with the word at `at`, or null. A word tied by a hyphen to one outside the term does not count ("data-driven"). */
export function longestTermsAt(index: TermIndex, words: readonly Token[], at: number): Term[] {
  const first = words[at];
  if (!first || first.glued) return [];
  const candidates = [1, 2, KEY_LENGTH].flatMap((length) =>
    length <= first.text.length ? (index.get(first.text.slice(0, length)) ?? []) : [],
  );
  const matching = candidates.filter((term) => {
    const next = words[at + term.parts.length];
    return phraseAt(term.parts, words, at) && !next?.glued && !term.unless.some((part) => fits(part, next));
  });
  const longest = Math.max(0, ...matching.map((term) => term.parts.length));
  return matching.filter((term) => term.parts.length === longest);
}
