import { addressRanges } from './addresses.ts';
import type { SectionRange, SkillMatch, SkillMatcher } from './skill-matcher.ts';
import { isAllCapitals, isListItem, isMeant, type Place } from './surroundings.ts';
import { type Label, shippedTaxonomy, type Taxonomy } from './taxonomy.ts';
import { foldWord, type Token, tokenise } from './tokenise.ts';

/** A skill found in a text with its place among the words; `concept` is an index into the taxonomy. */
export interface FoundSkill {
  concept: number;
  start: number;
  end: number;
}

interface Candidate extends FoundSkill {
  from: number;
  to: number;
  key: string;
  trust: Label['trust'];
}

/** How far apart, in characters, two items of one list may stand. */
const LIST_GAP = 6;

/** Looks up the longest label that starts at word `from`; plurals and version digits glued to a name are tried too. */
function longestLabel(taxonomy: Taxonomy, tokens: readonly Token[], from: number): Candidate | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const longest = taxonomy.longestFrom(first.key);
  if (longest === 0) return withoutDigits(taxonomy, first, from);
  let best: Candidate | null = null;
  let key = first.key;
  for (let length = 1; length <= longest; length += 1) {
    const last = tokens[from + length - 1];
    if (last === undefined || (length > 1 && !last.joined)) break;
    if (length > 1) key = `${key} ${last.key}`;
    const label = taxonomy.label(key) ?? (length > 1 ? otherNumber(taxonomy, key) : undefined);
    if (label) best = { ...label, start: first.start, end: last.end, from, to: from + length, key };
  }
  return best ?? withoutDigits(taxonomy, first, from);
}

/** "Data pipeline" for "data pipelines" and the other way round; never for a product's name ("solid work"). */
function otherNumber(taxonomy: Taxonomy, key: string): Label | undefined {
  if (key.endsWith('s')) return taxonomy.label(key.slice(0, -1));
  const plural = taxonomy.label(`${key}s`);
  if (!plural) return undefined;
  const name = foldWord(taxonomy.concept(plural.concept).name);
  return name === `${key}s`.replaceAll(' ', '') ? undefined : plural;
}

const GLUED_VERSION = /^(\p{L}{3,})\d{1,2}$/u;

function withoutDigits(taxonomy: Taxonomy, token: Token, from: number): Candidate | null {
  const name = GLUED_VERSION.exec(token.key)?.[1];
  const label = name === undefined ? undefined : taxonomy.label(name);
  if (name === undefined || label?.trust !== 'sure') return null;
  return { ...label, start: token.start, end: token.end, from, to: from + 1, key: name };
}

function candidates(taxonomy: Taxonomy, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const candidate = longestLabel(taxonomy, tokens, index);
    if (candidate) found.push(candidate);
    index = candidate ? candidate.to : index + 1;
  }
  return found;
}

function isBeside(text: string, one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (!one || !other || other.start - one.end > LIST_GAP) return false;
  return !/\n\s*\n|[.!?]\s/u.test(text.slice(one.end, other.start));
}

function isAccepted(place: Place, { trust, key }: Candidate): boolean {
  if (trust === 'doubtful') return isMeant(place, key);
  return isAllCapitals(place) || (isListItem(place) && (place.inSkills || place.besideSureSkill));
}

/**
 * Finds every skill of the taxonomy in a text. A doubtful word is judged by its neighbours; a neighbour that is itself
 * doubtful lends no trust unless it was accepted first (so "Go, Rust" beside nothing stays out, "Java, Go, Rust" is in).
 */
export function findSkills(
  taxonomy: Taxonomy,
  text: string,
  ranges: readonly SectionRange[] = [],
): FoundSkill[] {
  const tokens = tokenise(text);
  const addresses = addressRanges(text);
  const all = candidates(taxonomy, tokens).filter(
    (each) => !addresses.some(({ start, end }) => each.start < end && each.end > start),
  );
  const accepted: boolean[] = all.map((each) => each.trust === 'sure');
  const judge = (index: number) => {
    const candidate = all[index];
    if (!candidate || accepted[index]) return;
    const besideSureSkill =
      (accepted[index - 1] === true && isBeside(text, all[index - 1], candidate)) ||
      (accepted[index + 1] === true && isBeside(text, candidate, all[index + 1]));
    const inSkills = ranges.some(
      ({ kind, start, end }) => kind === 'skills' && candidate.start >= start && candidate.start < end,
    );
    const place = { text, tokens, from: candidate.from, to: candidate.to, inSkills, besideSureSkill };
    accepted[index] = isAccepted(place, candidate);
  };
  for (let index = 0; index < all.length; index += 1) judge(index);
  for (let index = all.length - 1; index >= 0; index -= 1) judge(index);
  return all.filter((_, index) => accepted[index]).map((each) => withVersion(text, tokens, each));
}

/** "Python 3", "Angular v14", "Java 8": a version that follows belongs to the quote, a number of years does not. */
function withVersion(text: string, tokens: readonly Token[], found: Candidate): FoundSkill {
  const { concept, start } = found;
  const next = tokens[found.to];
  const after = tokens[found.to + 1];
  const isVersion =
    next?.joined === true &&
    /^v?\d{1,2}$/u.test(next.key) &&
    text.charAt(found.end) === ' ' &&
    !/^(?:years?|yrs?|y|months?|mos?|jahren?|ans?|anos?|anni|\d+)$/u.test(after?.key ?? '') &&
    !/^\s*[+%/-]/u.test(text.slice(next.end, next.end + 2));
  return { concept, start, end: isVersion && next ? next.end : found.end };
}

/** Where the sections are known, a word everyone uses counts as a skill only where the résumé lists its skills. */
function isWithin(ranges: readonly SectionRange[], place: number): boolean {
  return ranges.some(({ kind, start, end }) => kind === 'skills' && place >= start && place < end);
}

/** Makes a matcher over a taxonomy; see {@link SkillMatcher}. */
export function createSkillMatcher(taxonomy: Taxonomy): SkillMatcher {
  return (text, context) => {
    const ranges = context?.ranges ?? [];
    const matches: SkillMatch[] = [];
    for (const { concept, start, end } of findSkills(taxonomy, text, ranges)) {
      const { id, name, weak } = taxonomy.concept(concept);
      if (weak && ranges.length > 0 && !isWithin(ranges, start)) continue;
      matches.push({ skillId: id, name, start, end });
    }
    return matches;
  };
}

/** Finds skills of the taxonomy that ships with the product. */
export const matchSkills: SkillMatcher = (text, context) => {
  shippedMatcher ??= createSkillMatcher(shippedTaxonomy());
  return shippedMatcher(text, context);
};

let shippedMatcher: SkillMatcher | undefined;
