import { FOREIGN_FIELDS } from './foreign-fields.ts';
import { FOREIGN_TITLES } from './foreign-titles.ts';
import { MORE_FOREIGN_TITLES } from './foreign-titles-more.ts';
import { tokenise } from './tokenise.ts';

function table(lines: string): Map<string, string> {
  const english = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [title = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) english.set(word, title);
  }
  return english;
}

const TITLES = new Map([...table(FOREIGN_TITLES), ...table(MORE_FOREIGN_TITLES)]);
const FIELDS = table(FOREIGN_FIELDS);
/** Titles that say only that someone works or leads; a field beside them says more. */
const GENERIC: ReadonlySet<string> = new Set(['manager', 'office administrative clerk', 'consultant']);

const LEAST_COMPOUND = 5;

/** How many words the longest phrase has that begins with a word; most words begin none. */
const LONGEST = new Map<string, number>();
for (const phrase of [...TITLES.keys(), ...FIELDS.keys()]) {
  const words = phrase.split('-');
  const [first = ''] = words;
  LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
}

interface Compound {
  title: string;
  /** What stands before the title in the compound, in English. */
  field: string | undefined;
}

function compound(word: string): Compound | undefined {
  if (word.length < 10) return undefined;
  for (let start = 3; start <= word.length - LEAST_COMPOUND; start += 1) {
    const title = TITLES.get(word.slice(start));
    if (title !== undefined) return { title, field: FIELDS.get(word.slice(0, start)) };
  }
  return undefined;
}

/** What the words of a title of another language mean in English: titles and the fields they are held in. */
export function englishWords(title: string): string[] {
  const keys = tokenise(title).map(({ key }) => key);
  const titles: string[] = [];
  const fields: string[] = [];
  for (let index = 0; index < keys.length; ) {
    const phrase = longestPhrase(keys, index);
    index += phrase?.length ?? 1;
    if (phrase?.kind === 'title') titles.push(phrase.english);
    else if (phrase) fields.push(phrase.english);
    const parts = phrase ? undefined : compound(keys[index - 1] ?? '');
    if (parts) titles.push(parts.title);
    if (parts?.field !== undefined) fields.push(parts.field);
  }
  const telling = titles.filter((each) => !GENERIC.has(each));
  return [...(telling.length + fields.length > 0 ? telling : titles), ...fields];
}

/** The words of a title, those of other languages put by the last noun of their English title. */
export function headNouns(title: string): string[] {
  const keys = tokenise(title).map(({ key }) => key);
  const nouns: string[] = [];
  for (let index = 0; index < keys.length; ) {
    const key = keys[index] ?? '';
    const phrase = longestPhrase(keys, index);
    const english = phrase ? phrase.english : compound(key)?.title;
    if (phrase?.kind !== 'field') nouns.push(english?.split(' ').at(-1) ?? key);
    index += phrase?.length ?? 1;
  }
  return nouns;
}

interface Phrase {
  english: string;
  kind: 'title' | 'field';
  length: number;
}

function longestPhrase(keys: readonly string[], from: number): Phrase | null {
  const most = LONGEST.get(keys[from] ?? '') ?? 0;
  for (let length = Math.min(most, keys.length - from); length > 0; length -= 1) {
    const phrase = keys.slice(from, from + length).join('-');
    const title = TITLES.get(phrase);
    if (title !== undefined) return { english: title, kind: 'title', length };
    const field = FIELDS.get(phrase);
    if (field !== undefined) return { english: field, kind: 'field', length };
  }
  return null;
}
