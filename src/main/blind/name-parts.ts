import { NAME_PARTICLES, NAME_SUFFIXES, NAME_TITLES, NOT_NAME_WORDS } from '../resumes/parsing/name-words.ts';
import { STOP_WORDS } from '../skills/stop-words.ts';
import { foldInPlace } from './fold-in-place.ts';

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LEAST_STRONG = 4;
/** Letters of a name: more would be no name but a sentence read as one. */
const LONGEST_NAME = 120;

/** A name taken apart for finding it again. All but `written` is folded. */
export interface NameParts {
  /** Long enough to be hidden in whatever case it stands. */
  strong: string[];
  /** Three letters ("Doe"): hidden in whatever case only beside or within the rest of the name (`jdoe`). */
  middling: string[];
  /** All others: short, or also a word of a language ("Li", "Will"): hidden only where it is written as a name. */
  weak: Set<string>;
  initials: string[];
  /** Names in scripts that set no spaces, hidden wherever the signs stand together. */
  signs: string[];
}

/** `Müller` is also written `Mueller`. */
function spellings(word: string): string[] {
  const other = word
    .toLowerCase()
    .replace(/[äæ]/g, 'ae')
    .replace(/[öøœ]/g, 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('å', 'aa')
    .replaceAll('ß', 'ss');
  return [...new Set([foldInPlace(word), foldInPlace(other)])];
}

/** Particles ("van", "de") and titles are no part of anyone alone. */
function isPart(word: string): boolean {
  return !NAME_PARTICLES.has(word) && !NAME_TITLES.has(word) && !(word.length < 4 && NAME_SUFFIXES.has(word));
}

/** Takes names apart: in order, each part once. */
export function namePartsOf(names: readonly string[]): NameParts {
  const words = new Set<string>();
  const signs = new Set<string>();
  for (const name of names) {
    const pieces = name
      .slice(0, LONGEST_NAME)
      .normalize('NFC')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => /\p{L}/u.test(word));
    for (const word of pieces) {
      if (!SIGNS.test(word)) for (const spelling of spellings(word)) words.add(spelling);
      else if (word.length > 1) signs.add(word);
    }
    if (pieces.length > 1 && pieces.every((word) => SIGNS.test(word))) signs.add(pieces.join(''));
  }
  const parts = [...words].filter(isPart);
  const isOrdinary = (part: string): boolean => STOP_WORDS.has(part) || NOT_NAME_WORDS.has(part);
  const isStrong = (part: string): boolean => part.length >= LEAST_STRONG && !isOrdinary(part);
  return {
    strong: parts.filter((part) => isStrong(part)),
    middling: parts.filter((part) => part.length === LEAST_STRONG - 1 && !isOrdinary(part)),
    weak: new Set(parts.filter((part) => part.length > 1 && !isStrong(part))),
    initials: [...new Set(parts.map((part) => part.charAt(0)))],
    signs: [...signs],
  };
}
