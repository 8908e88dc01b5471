import type Database from 'better-sqlite3';
import { type IndexToken, indexTokens } from './index-tokens.ts';

/** Words that are looked for side by side, in one column or (null) in any. */
export interface Phrase {
  column: string | null;
  words: string;
  /** The last word may go on. */
  prefix: boolean;
}

/** A stretch of a text with the found words marked; marks are offsets into it. */
export interface Passage {
  field: string;
  text: string;
  marks: [number, number][];
}

interface Hit {
  phrase: number;
  first: number;
  last: number;
}

const WORDS = 14;
const MOST_HITS = 200;
const MOST_PASSAGES = 2;

/** What is asked of the SQL function `passages`: the phrases, and what the texts after it are. */
export interface PassagesAsked {
  phrases: readonly Phrase[];
  texts: readonly { field: string; column: string }[];
}

/** The SQL function `passages(asked, text, …)`: {@link PassagesAsked} as JSON and its texts in; {@link Passage}s as JSON out. */
export function registerPassages(database: Database.Database): void {
  database.function('passages', { deterministic: true, varargs: true }, (asked, ...values) => {
    const { phrases, texts } = JSON.parse(String(asked)) as PassagesAsked;
    const given = texts.map((text, index) => ({ ...text, text: String(values[index] ?? '') }));
    return JSON.stringify(passagesOf(phrases, given));
  });
}

/**
 * Where the phrases stand in each of the texts: of every text that holds one the stretch of {@link WORDS} words with the most
 * different phrases, in the order of the texts, {@link MOST_PASSAGES} at the most. FTS5's own `snippet()` finds the same, but walks its
 * index once more for it and costs as much as ranking.
 */
export function passagesOf(
  phrases: readonly Phrase[],
  texts: readonly { field: string; column: string; text: string }[],
): Passage[] {
  const wanted = phrases.map(({ words, ...rest }) => ({ ...rest, words: indexTokens(words) }));
  const passages: Passage[] = [];
  for (const { field, column, text } of texts) {
    if (passages.length === MOST_PASSAGES) break;
    const here = wanted.filter((phrase) => phrase.column === null || phrase.column === column);
    const passage = here.length === 0 ? null : bestPassage(here, text);
    if (passage) passages.push({ field, ...passage });
  }
  return passages;
}

type WantedPhrase = Omit<Phrase, 'words'> & { words: readonly IndexToken[] };

function bestPassage(phrases: readonly WantedPhrase[], text: string): Omit<Passage, 'field'> | null {
  const tokens = indexTokens(text);
  const hits = hitsIn(tokens, phrases);
  const [first] = hits;
  if (!first) return null;
  let best = { from: first.first, value: 0 };
  for (const { first: from } of hits) {
    const inside = hits.filter((hit) => hit.first >= from && hit.last < from + WORDS);
    const value = new Set(inside.map((hit) => hit.phrase)).size * MOST_HITS + inside.length;
    if (value > best.value) best = { from, value };
  }
  return cut(text, tokens, hits, best.from);
}

function hitsIn(tokens: readonly IndexToken[], phrases: readonly WantedPhrase[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length && hits.length < MOST_HITS; at++)
    for (const [phrase, wanted] of phrases.entries())
      if (standsAt(tokens, at, wanted)) hits.push({ phrase, first: at, last: at + wanted.words.length - 1 });
  return hits;
}

function standsAt(tokens: readonly IndexToken[], at: number, { words, prefix }: WantedPhrase): boolean {
  if (words.length === 0) return false;
  return words.every((word, index) => {
    const found = tokens[at + index]?.folded;
    if (found === undefined) return false;
    return prefix && index === words.length - 1 ? found.startsWith(word.folded) : found === word.folded;
  });
}

/** The words from `from` on, with some before them where the hits end early. */
function cut(
  text: string,
  tokens: readonly IndexToken[],
  hits: readonly Hit[],
  from: number,
): Omit<Passage, 'field'> {
  const inside = hits.filter((hit) => hit.first >= from && hit.last < from + WORDS);
  const last = Math.max(from, ...inside.map((hit) => hit.last));
  const begin = Math.max(0, from - Math.floor((WORDS - 1 - (last - from)) / 2));
  const end = Math.min(tokens.length - 1, Math.max(last, begin + WORDS - 1));
  const shown = hits.filter((hit) => hit.first >= begin && hit.last <= end);
  const start = begin === 0 ? 0 : (tokens[begin]?.start ?? 0);
  const stop = end === tokens.length - 1 ? text.length : (tokens[end]?.end ?? text.length);
  const ranges = joined(
    shown.map((hit): [number, number] => [tokens[hit.first]?.start ?? 0, tokens[hit.last]?.end ?? 0]),
  );
  let line = begin === 0 ? '' : '…';
  let at = start;
  const marks: [number, number][] = [];
  const add = (to: number): void => {
    line += text.slice(at, to).replace(/\s+/g, ' ');
    at = to;
  };
  for (const [open, close] of ranges) {
    add(open);
    const mark = line.length;
    add(close);
    marks.push([mark, line.length]);
  }
  add(stop);
  return { text: end === tokens.length - 1 ? line : `${line}…`, marks };
}

/** Ranges in order that do not overlap. */
function joined(ranges: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = apart.at(-1);
    if (before && start < before[1]) before[1] = Math.max(before[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
