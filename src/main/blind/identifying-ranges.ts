import type { Evidence, ParsedResume } from '../../contract/resume.ts';
import { accountRanges } from './account-names.ts';
import { contactRanges, contactZoneRanges, phonePattern } from './contact-patterns.ts';
import { contactLines, contactZones } from './contact-zones.ts';
import { foldInPlace } from './fold-in-place.ts';
import { genderRanges } from './gender-words.ts';
import { type Identity, identityOfResume, joinIdentities, NOBODY } from './identity.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';
import { nameRanges } from './name-ranges.ts';
import { childrenRanges, labelledNames, personalRanges } from './personal-lines.ts';
import { matchesOf, mergeRanges, type Range } from './ranges.ts';
import { postCodeRanges, streetRanges } from './street-addresses.ts';

/** What is known beyond the résumé itself. */
export interface Known {
  /** Corrections by hand, other documents, merged records. */
  identity?: Identity;
  /** The text came from character recognition: names may be misread by a letter. */
  recognised?: boolean;
}

/** Someone's identity made ready for finding it in many texts. */
export interface Finder {
  parts: NameParts;
  identity: Identity;
  recognised: boolean;
  /** Folded words of skills, titles and employers: they are the evidence, whatever an account is called. */
  words: ReadonlySet<string>;
}

export function finderOf(identity: Identity, resume: ParsedResume | null, recognised: boolean): Finder {
  return { parts: namePartsOf(identity.names), identity, recognised, words: wordsOf(resume) };
}

function wordsOf(resume: ParsedResume | null): Set<string> {
  if (!resume) return new Set();
  const passages = [
    ...resume.skills.map(({ name }) => name),
    ...resume.experience.flatMap(({ title, organisation }) => [title ?? '', organisation ?? '']),
    resume.headline?.value ?? '',
  ];
  return new Set(passages.flatMap((passage) => foldInPlace(passage).split(/[^\p{L}\p{N}]+/u)));
}

/** What tells who someone is in any piece of text: names, contact data, streets, personal details, gender. Not merged. */
function passageRanges(text: string, folded: string, finder: Finder): Range[] {
  return [
    ...nameRanges(text, folded, finder.parts, finder.recognised),
    ...accountRanges(text, folded, finder.identity, finder.words),
    ...knownValueRanges(folded, finder.identity),
    ...contactRanges(folded),
    ...streetRanges(text, folded),
    ...personalRanges(folded),
    ...genderRanges(text, folded),
  ];
}

function knownValueRanges(folded: string, { emails, phones, links }: Identity): Range[] {
  const bare = links.map((link) => link.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, ''));
  const patterns = [
    ...[...emails, ...bare].map(literalPattern),
    ...phones.flatMap((phone) => phonePattern(phone) ?? []),
  ];
  return patterns.flatMap((pattern) => matchesOf(folded, pattern));
}

function literalPattern(value: string): RegExp {
  const literal = foldInPlace(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(literal.replace(/\s+/g, '\\s+'), 'gu');
}

/** The ranges of one passage that stands by itself: a quote, a note, a headline. */
export function rangesInPassage(passage: string, finder: Finder): Range[] {
  return mergeRanges(passageRanges(passage, foldInPlace(passage), finder));
}

/** A passage without the person's own names, for an index that finds names in one column only. */
export function withoutNames(passage: string, finder: Finder): string {
  const ranges = mergeRanges(nameRanges(passage, foldInPlace(passage), finder.parts, false));
  return ranges.length === 0 ? passage : leaveOut(passage, ranges);
}

/**
 * Everything in a résumé's text that tells who someone is: name (and its parts wherever they stand), contact data, links,
 * address, age, birth, gender, family, nationality. Sorted, not overlapping. Schools and employers stay: they are the evidence.
 */
export function identifyingRanges(text: string, resume: ParsedResume, known: Known = {}): Range[] {
  const folded = foldInPlace(text);
  const zones = contactZones(folded, resume);
  const labelled = zones.flatMap(([start, end]) =>
    labelledNames(text.slice(start, end), folded.slice(start, end)).filter(isLikeAName),
  );
  const identity = joinIdentities([
    identityOfResume(resume),
    known.identity ?? NOBODY,
    { ...NOBODY, names: labelled },
  ]);
  const finder = finderOf(identity, resume, known.recognised === true);
  return mergeRanges([
    ...evidenceRanges(text, resume),
    ...passageRanges(text, folded, finder),
    ...zones.flatMap(([start, end]) => shifted(zoneRanges(folded.slice(start, end), finder), start)),
    ...contactLines(folded, zones, resume),
  ]);
}

function isLikeAName(value: string): boolean {
  return !/\d/.test(value) && value.split(/\s+/).length <= 5;
}

/** A place is hidden where someone says where they live; where they worked it is evidence. */
function zoneRanges(folded: string, { identity }: Finder): Range[] {
  const places = identity.places.filter((place) => place.length > 2).map(literalPattern);
  return [
    ...contactZoneRanges(folded),
    ...postCodeRanges(folded),
    ...childrenRanges(folded),
    ...places.flatMap((pattern) => matchesOf(folded, pattern)),
  ];
}

function shifted(ranges: readonly Range[], by: number): Range[] {
  return ranges.map(([start, end]): Range => [start + by, end + by]);
}

/** Where the fields themselves were read. */
function evidenceRanges(text: string, resume: ParsedResume): Range[] {
  const fields = [resume.name, resume.location, ...resume.emails, ...resume.phones];
  const links = resume.links.filter(({ evidence }) => evidence && isWrittenOut(evidence.quote));
  const places = [...fields, ...links].flatMap((field): Evidence[] =>
    field?.evidence ? [field.evidence] : [],
  );
  return places.filter(({ end }) => end <= text.length).map(({ start, end }): Range => [start, end]);
}

/** An address or an account, not words that happen to be linked: "Built a forecast (paper)" is evidence. */
function isWrittenOut(quote: string): boolean {
  return !/\s/.test(quote.trim());
}

/**
 * The text with merged ranges painted over, the spaces within a range too; the length and the line breaks stay, so that
 * every offset still holds.
 */
export function paintOver(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const [start, end] of ranges) {
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\n\t]/g, '█');
    from = end;
  }
  return result + text.slice(from);
}

/** The text without the ranges, for an index that must not find people by their names while names are hidden. */
export function leaveOut(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const [start, end] of ranges) {
    result += `${text.slice(from, start)} `;
    from = end;
  }
  return result + text.slice(from);
}
