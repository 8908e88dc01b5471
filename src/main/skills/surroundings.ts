import { CUES, DOUBTFUL_WORDS, LEADS } from './doubtful-words.ts';
import type { Token } from './tokenise.ts';

/** A place in a text where a label of the taxonomy stands: words `from` up to but not including `to`. */
export interface Place {
  text: string;
  tokens: readonly Token[];
  from: number;
  to: number;
  /** Inside a part of a résumé that lists skills. */
  inSkills: boolean;
  /** Another skill that needs no company stands right beside it in the same list. */
  besideSureSkill: boolean;
}

const LIST_BREAK = /[,;|•·●▪◦‣∙*/()[\]{}\n\t:–—+&]|^-|\s-\s|^\s*$/u;
const LINK_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e']);
/** Words that follow an item where wishes are listed: "Rust a plus", "Go required". */
const CLOSING_WORDS: ReadonlySet<string> = new Set(
  'a is are required preferred desired ist sind erforderlich est sont serait es un'.split(' '),
);

function printed({ text, tokens, from, to }: Place): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Whether a letter is printed large at the start: "Go", "R", "Spring". */
function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the words are all in capitals: "ML", "REST". */
export function isAllCapitals(place: Place): boolean {
  const word = printed(place);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function gapBefore({ text, tokens, from }: Place): string {
  return text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0);
}

function gapAfter({ text, tokens, to }: Place): string {
  return text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? text.length);
}

/** Whether the words make up a whole item of a list: "Java, Go, Rust". */
export function isListItem(place: Place): boolean {
  const before = place.tokens[place.from - 1]?.key ?? '';
  const after = place.tokens[place.to]?.key ?? '';
  const opens = place.from === 0 || LIST_BREAK.test(gapBefore(place)) || LINK_WORDS.has(before);
  const closes =
    place.to >= place.tokens.length ||
    LIST_BREAK.test(gapAfter(place)) ||
    LINK_WORDS.has(after) ||
    (place.inSkills && CLOSING_WORDS.has(after)) ||
    /^\.\s*(\n|$)/u.test(gapAfter(place));
  return opens && closes;
}

function isSentenceStart(place: Place): boolean {
  const gap = gapBefore(place);
  return place.from === 0 || /[.!?:\n•▪●*]/u.test(gap);
}

function isInSentence(place: Place): boolean {
  const before = place.tokens[place.from - 1];
  if (before === undefined || isSentenceStart(place)) return false;
  const word = place.text.slice(before.start, before.end);
  return word === word.toLowerCase();
}

function hasNear(place: Place, words: ReadonlySet<string>, reach: number): boolean {
  for (let index = Math.max(0, place.from - reach); index < place.to + reach; index += 1) {
    if (index >= place.from && index < place.to) continue;
    const token = place.tokens[index];
    if (token !== undefined && words.has(token.key)) return true;
  }
  return false;
}

function isOtherMeaning(place: Place, key: string): boolean {
  const rule = DOUBTFUL_WORDS[key];
  const before = place.tokens[place.from - 1]?.key ?? '';
  const after = place.tokens[place.to]?.key ?? '';
  const beforeTouches = place.from > 0 && !/[,;:|\n•.]/u.test(gapBefore(place));
  const afterTouches = !/[,;:|\n•.]/u.test(gapAfter(place));
  if (afterTouches && (rule?.notBefore?.includes(after) || /^(19|20)\d\d$/u.test(after))) return true;
  if (beforeTouches && rule?.notAfter?.includes(before)) return true;
  return key.length === 1 && isInitialOrPart(place);
}

/** "R. Smith", "R&D", "C-level", "C/o": a letter that is no language. */
function isInitialOrPart(place: Place): boolean {
  const before = gapBefore(place);
  const after = gapAfter(place);
  if (/^\.[ ]?$/u.test(after) && !place.besideSureSkill) return true;
  return /^[&'’-]\S*$/u.test(after) || /[&'’-]$/u.test(before) || /^\.[^\s]/u.test(after) || before === '.';
}

const nearSets = new Map<string, ReadonlySet<string>>();

function nearSet(key: string): ReadonlySet<string> {
  const known = nearSets.get(key);
  if (known) return known;
  const made = new Set(DOUBTFUL_WORDS[key]?.near ?? []);
  nearSets.set(key, made);
  return made;
}

/** Decides whether a doubtful label names its skill here, from the words around it alone. */
export function isMeant(place: Place, key: string): boolean {
  if (isOtherMeaning(place, key)) return false;
  const capital = isCapitalised(printed(place));
  if (isListItem(place) && (place.inSkills || place.besideSureSkill)) return key.length > 1 || capital;
  if (!capital) return hasNear(place, nearSet(key), 2) && hasNear(place, CUES, 2);
  if (hasNear(place, nearSet(key), 4)) return true;
  if (hasNear(place, CUES, 1)) return true;
  const led = LEADS.has(place.tokens[place.from - 1]?.key ?? '');
  if (led && (place.besideSureSkill || DOUBTFUL_WORDS[key] === undefined)) return true;
  return DOUBTFUL_WORDS[key]?.capitalIsEnough === true && isInSentence(place);
}
