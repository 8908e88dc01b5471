import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

const stems = new Map<string, string>();
const MOST_KEPT = 50_000;

/** The stem of a folded word (Porter 1980), remembered because résumés repeat themselves. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = /^[a-z]{4,}$/u.test(word) ? stemmer(word) : word;
  if (stems.size < MOST_KEPT) stems.set(word, made);
  return made;
}

/** Whether a folded word carries meaning of its own: no stop word, no number, no lone letter. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !STOP_WORDS.has(word) && !/^\d/u.test(word);
}

/** A content word of a text by its stem, with the place it stands (UTF-16 offsets). */
export interface TermPlace {
  term: string;
  start: number;
  end: number;
  /** Stands directly beside the term before it: the two make a pair. */
  follows: boolean;
}

/** The content words of a text in order. */
export function termPlaces(text: string): TermPlace[] {
  const places: TermPlace[] = [];
  let follows = false;
  for (const { key, start, end, joined } of tokenise(text)) {
    if (!isContentWord(key)) {
      follows = false;
      continue;
    }
    places.push({ term: stem(key), start, end, follows: follows && joined });
    follows = true;
  }
  return places;
}

/** Terms and pairs of neighbouring terms with how often each stands in a text. */
export function countTerms(text: string): Map<string, number> {
  return countPlaces(termPlaces(text));
}

/** As {@link countTerms}, of places found before. */
export function countPlaces(places: readonly TermPlace[]): Map<string, number> {
  const counts = new Map<string, number>();
  let previous = '';
  for (const { term, follows } of places) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (follows) counts.set(`${previous} ${term}`, (counts.get(`${previous} ${term}`) ?? 0) + 1);
    previous = term;
  }
  return counts;
}
