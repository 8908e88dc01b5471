import type { ParsedResume, SectionKind } from '../../../contract/resume.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { findSkills } from '../../skills/match-skills.ts';
import { vectorOfTerms } from '../../skills/occupation-vector.ts';
import { STOP_WORDS } from '../../skills/stop-words.ts';
import { shippedTaxonomy, type Taxonomy } from '../../skills/taxonomy.ts';
import { countPlaces, type TermPlace, termPlaces } from '../../skills/text-terms.ts';
import { foldWord } from '../../skills/tokenise.ts';
import { type CareerPosition, careerOf, type Months, mergedYears } from './career.ts';
import { maskedText } from './masked-text.ts';
import { type Occupation, occupationOf, occupationOfText } from './occupation-match.ts';
import { positionsOf } from './running-career.ts';
import { type TitleLine, titleLinesOf } from './title-lines.ts';

/** How a place vouches for a skill: used at work, told of in a sentence elsewhere, or only put on a list. */
export type MentionKind = 'position' | 'told' | 'listed';

/** One place where a résumé names a skill. */
export interface Mention {
  start: number;
  end: number;
  kind: MentionKind;
  position: CareerPosition | null;
  /** The résumé itself calls it basic. */
  basic: boolean;
  /** Years the résumé itself puts beside it ("Java, 5 years"); null where it says none. */
  statedYears: number | null;
  /** Shown by a narrower skill only: Django shows Python without saying it. */
  implied: boolean;
}

/** Everything of a résumé the score is made of; nothing of who the person is. */
export interface ResumeFacts {
  document: ExtractedDocument;
  resume: ParsedResume;
  /** The text without name, contact, age, sex, address and schools, at the same offsets. */
  text: string;
  career: CareerPosition[];
  /** Mentions by taxonomy id; a narrower skill also counts for its broader ones. */
  skills: ReadonlyMap<string, readonly Mention[]>;
  /** The content words of {@link text} where they stand, and how often each stands there. */
  places: readonly TermPlace[];
  terms: ReadonlyMap<string, number>;
  /** What the whole text speaks of. */
  occupation: Occupation;
  headline: Occupation;
  /** Titles that stand outside the positions read. */
  titleLines: TitleLine[];
  /** Share of the words that stand in sentences or positions rather than in bare lists, 0 to 1. */
  told: number;
  /** Years of work, overlaps counted once; null where nothing is dated. */
  years: number | null;
  /** 0.5 to 1: how far a bare list of skills is believed, from how much of it the rest of the résumé bears out. */
  listTrust: number;
}

/** Reads what the score needs. `asOf` is the month running positions are counted to, `YYYY-MM`. */
export function readFacts(parsed: ParsedResume, document: ExtractedDocument, asOf: string): ResumeFacts {
  const resume = { ...parsed, experience: positionsOf(parsed, document) };
  const text = maskedText(resume, document);
  const career = careerOf(resume, asOf);
  const taxonomy = shippedTaxonomy();
  const mentions = mentionsOf(taxonomy, text, resume, career);
  const places = termPlaces(text);
  const terms = countPlaces(places);
  const told = toldShare(text, career);
  const intervals = career.flatMap(({ months }) => (months ? [months] : []));
  return {
    document,
    resume,
    text,
    career,
    skills: withBroader(taxonomy, mentions),
    places,
    terms,
    occupation: occupationOfText(vectorOfTerms(terms)),
    titleLines: titleLinesOf(text, (offset) => isInPosition(career, offset)),
    headline: occupationOf(resume.headline?.value ?? ''),
    told,
    years: intervals.length === 0 ? resume.yearsOfExperience : mergedYears(intervals),
    listTrust: listTrust(mentions, told),
  };
}

const BASIC_AFTER =
  /^[\s(:–-]*(?:basic|beginner|novice|elementary|learning|familiar|grundkenntnisse|grundlagen|notions|débutant|básico|base)\b/iu;
const BASIC_BEFORE =
  /\b(?:basic(?: knowledge of| understanding of)?|beginner|some exposure to|currently learning|learning|grundkenntnisse in|notions (?:de|en)|conocimientos básicos de|noções de)\s*$/iu;

function mentionsOf(
  taxonomy: Taxonomy,
  text: string,
  resume: ParsedResume,
  career: readonly CareerPosition[],
): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const { concept, start, end } of findSkills(taxonomy, text, resume.sections)) {
    const position = career.find(({ position: { span } }) => start >= span.start && start < span.end) ?? null;
    const kind = position ? 'position' : isTold(text, start, end, resume) ? 'told' : 'listed';
    const basic =
      BASIC_AFTER.test(text.slice(end, end + 24)) ||
      BASIC_BEFORE.test(text.slice(Math.max(0, start - 32), start)) ||
      (kind === 'told' && ASPIRED.test(text.slice(Math.max(0, start - SENTENCE_REACH), start)));
    const { id } = taxonomy.concept(concept);
    const statedYears = statedYearsAfter(text.slice(end, end + 40));
    mentions.set(id, [
      ...(mentions.get(id) ?? []),
      { start, end, kind, position, basic, statedYears, implied: false },
    ]);
  }
  for (const skill of resume.skills)
    if (skill.skillId && !mentions.has(skill.skillId)) mentions.set(skill.skillId, handAdded(skill.evidence));
  return mentions;
}

/** A skill a recruiter added by hand stands nowhere in the text; it counts as listed. */
function handAdded(evidence: readonly { start: number; end: number }[]): Mention[] {
  return evidence.map(({ start, end }) => ({
    start,
    end,
    kind: 'listed',
    position: null,
    basic: false,
    statedYears: null,
    implied: false,
  }));
}

/** "Eager to learn Python and SQL" in the same sentence: what someone wants is not yet what they can. */
const ASPIRED =
  /\b(?:(?:eager|keen|hoping|hope|want|wish|willing|looking|excited|aspir\w+|ready|like) to (?:learn|grow|move|start|begin|train|get into|work|develop|gain|deepen)|interested in|möchte\w*|lernbereit|motivé\w* (?:pour|à)|souhaite|envie d|deseo|quiero|ganas de|quero|gostaria|vorrei|desidero)\b[^.!?\n]*$/iu;
const SENTENCE_REACH = 140;

const STATED_AFTER =
  /^\s{0,2}[(:–,-]?\s{0,2}(?:[\p{L}]+\s?[:–-]\s?)?(\d{1,3})\s?\+?\s?(years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans|mois|años|meses|anos|anni|mesi)(?![\p{L}])/iu;

function statedYearsAfter(text: string): number | null {
  const stated = STATED_AFTER.exec(text);
  if (!stated) return null;
  const isMonths = /^(?:mo|mon|mois|mes)/iu.test(stated[2] ?? '');
  return Number(stated[1]) / (isMonths ? 12 : 1);
}

function isInPosition(career: readonly CareerPosition[], offset: number): boolean {
  return career.some(({ position: { span } }) => offset >= span.start && offset < span.end);
}

const SENTENCE_WORDS = 6;
/** Of a line without end only so many characters on either side are looked at. */
const NEARBY = 80;
const LIST_SECTIONS: ReadonlySet<SectionKind> = new Set(['skills', 'interests']);

/** Told rather than listed: outside a list of skills, in a line that reads like a sentence. */
function isTold(text: string, start: number, end: number, resume: ParsedResume): boolean {
  const section = resume.sections.find((each) => start >= each.start && start < each.end);
  if (section && LIST_SECTIONS.has(section.kind)) return false;
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - NEARBY);
  const to = Math.min((text.indexOf('\n', end) + 1 || text.length + 1) - 1, end + NEARBY);
  const line = text.slice(from, to);
  return readsLikeSentence(line);
}

/** So many words without one that joins them are a list, however long. */
const MOST_WORDS_UNJOINED = 15;

function readsLikeSentence(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const separators = line.match(/[,;|/•·]/gu)?.length ?? 0;
  if (words.length < SENTENCE_WORDS || separators * 3 >= words.length) return false;
  const joining = words.filter((word) => STOP_WORDS.has(foldWord(word))).length;
  return joining * MOST_WORDS_UNJOINED >= words.length;
}

/** Having a narrower skill shows the broader ones, up to three steps. */
function withBroader(taxonomy: Taxonomy, mentions: ReadonlyMap<string, Mention[]>): Map<string, Mention[]> {
  const all = new Map<string, Mention[]>();
  for (const [id, list] of mentions) {
    for (const each of ancestors(taxonomy, id)) {
      const shown = each === id ? list : list.map((mention) => ({ ...mention, implied: true }));
      all.set(each, [...(all.get(each) ?? []), ...shown]);
    }
  }
  return all;
}

const MOST_STEPS = 3;

function ancestors(taxonomy: Taxonomy, id: string): Set<string> {
  const found = new Set([id]);
  let step = [id];
  for (let depth = 0; depth < MOST_STEPS; depth += 1) {
    step = step.flatMap((each) => {
      const index = taxonomy.indexOf(each);
      return index === undefined ? [] : taxonomy.concept(index).broader;
    });
    for (const each of step) found.add(each);
  }
  return found;
}

function toldShare(text: string, career: readonly CareerPosition[]): number {
  let told = 0;
  let all = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
    const inPosition = isInPosition(career, start);
    all += words;
    if (inPosition || readsLikeSentence(line)) told += words;
    start += line.length + 1;
  }
  return all === 0 ? 0 : told / all;
}

/** Whether a text is hardly anything but lists of words, without positions that can be counted. */
export function isBareList({ told, career }: ResumeFacts): boolean {
  return told < BARELY_TOLD && career.every(({ months }) => months === null);
}

const BARELY_TOLD = 0.4;
/** A text with less than this in sentences is a bare list of words. */
const LEAST_TOLD = 0.2;
const FEW_LISTED = 3;

/** A dozen listed skills need no proof; beyond that, the fewer are borne out elsewhere the less the list is worth. */
function listTrust(mentions: ReadonlyMap<string, Mention[]>, told: number): number {
  let listedOnly = 0;
  let borneOut = 0;
  for (const list of mentions.values()) {
    if (list.every(({ kind }) => kind === 'listed')) listedOnly += 1;
    else borneOut += 1;
  }
  const excess = Math.max(0, listedOnly - 12 - 2 * borneOut);
  const trust = Math.max(0.5, 1 - excess / 40);
  return told < LEAST_TOLD && listedOnly > FEW_LISTED ? trust * 0.5 : trust;
}

/** Years in the positions that name a skill, overlaps counted once; null where none of them is dated. */
export function yearsWith(mentions: readonly Mention[]): number | null {
  const intervals = new Map<CareerPosition, Months>();
  for (const { position } of mentions) if (position?.months) intervals.set(position, position.months);
  return intervals.size === 0 ? null : mergedYears([...intervals.values()]);
}
