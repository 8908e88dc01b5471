import { englishWords } from './occupation-words.ts';
import { withoutSeniority } from './seniority.ts';
import { shippedTermModel, type TermModel } from './term-model.ts';
import { countTerms } from './text-terms.ts';
import { titleSynonyms } from './title-synonyms.ts';

/**
 * Which occupations a text speaks of: a weight for each detailed SOC occupation, then for each minor group, of length 1
 * (or all zero where no word is known). Two texts of one trade lie close whatever words they choose.
 */
export type OccupationVector = Float64Array;

interface Layout {
  model: TermModel;
  /** For each detailed occupation the places of its minor group (`15-1`) and major group (`15`) in a vector. */
  minor: number[];
  major: number[];
  length: number;
}

let layout: Layout | undefined;

function layoutOf(): Layout {
  layout ??= makeLayout(shippedTermModel());
  return layout;
}

function makeLayout(model: TermModel): Layout {
  const places = new Map<string, number>();
  const place = (code: string) => {
    const known = places.get(code) ?? model.groups.length + places.size;
    places.set(code, known);
    return known;
  };
  const minor = model.groups.map(({ code }) => place(code.slice(0, 5)));
  const major = model.groups.map(({ code }) => place(code.slice(0, 2)));
  return { model, minor, major, length: model.groups.length + places.size };
}

/** A minor group counts for much, a major one for a little: a nurse is near a midwife, somewhat near a dentist. */
const MINOR_SHARE = 0.5;
const MAJOR_SHARE = 0.15;

/** Makes a vector of counted terms. Repeating a word adds less and less. */
export function vectorOfTerms(terms: ReadonlyMap<string, number>): OccupationVector {
  const { model, minor, major, length } = layoutOf();
  const vector = new Float64Array(length);
  for (const [term, count] of terms) {
    const { groups } = model.lookUp(term);
    const times = 1 + Math.log(count);
    for (let index = 0; index < groups.length; index += 2) {
      const group = groups[index] ?? 0;
      vector[group] = (vector[group] ?? 0) + times * (groups[index + 1] ?? 0);
    }
  }
  sharpen(vector, model.groups.length);
  for (let group = 0; group < model.groups.length; group += 1) {
    const weight = vector[group] ?? 0;
    const minorPlace = minor[group] ?? 0;
    const majorPlace = major[group] ?? 0;
    vector[minorPlace] = (vector[minorPlace] ?? 0) + weight * MINOR_SHARE;
    vector[majorPlace] = (vector[majorPlace] ?? 0) + weight * MAJOR_SHARE;
  }
  return normalise(vector);
}

/** Keeps what stands out: common words touch hundreds of occupations a little. */
function sharpen(vector: Float64Array, count: number): void {
  let highest = 0;
  for (let index = 0; index < count; index += 1) highest = Math.max(highest, vector[index] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const share = highest === 0 ? 0 : (vector[index] ?? 0) / highest;
    vector[index] = share < 0.25 ? 0 : share * share;
  }
}

/** In place: a vector is made of a thousand numbers for every title. */
function normalise(vector: Float64Array): Float64Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] ?? 0) / length;
  return vector;
}

/** A detailed occupation that stands out in a vector, with its weight as a share of the highest. */
export interface Peak {
  group: number;
  share: number;
}

const MOST_PEAKS = 3;
const LEAST_PEAK = 0.35;

/** The detailed occupations that stand out in a vector, the highest first; empty where no word was known. */
export function peaksOf(vector: OccupationVector): Peak[] {
  const count = layoutOf().model.groups.length;
  const peaks: Peak[] = [];
  for (let group = 0; group < count; group += 1) {
    const share = vector[group] ?? 0;
    if (share === 0 || (peaks.length === MOST_PEAKS && share <= (peaks.at(-1)?.share ?? 0))) continue;
    peaks.push({ group, share });
    peaks.sort((a, b) => b.share - a.share || a.group - b.group);
    peaks.length = Math.min(peaks.length, MOST_PEAKS);
  }
  const highest = peaks[0]?.share ?? 1;
  return peaks
    .map(({ group, share }) => ({ group, share: share / highest }))
    .filter(({ share }) => share >= LEAST_PEAK);
}

/** Likeness of two vectors, 0 to 1. */
export function likeness(one: OccupationVector, other: OccupationVector): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return Math.min(1, sum);
}

/** "Enfermera en residencia de mayores", "Koch im Seehotel": where it was done is not what was done. */
const WORKPLACE =
  /^(\p{Lu}?[\p{L}/()-]{4,}(?:\s[\p{L}/()-]+){0,3}?)\s(?:en|em|na|no|im|bei|chez|presso|nel|nella|dans)\s\p{L}.*$/u;

function withoutWorkplace(title: string): string {
  const head = WORKPLACE.exec(title)?.[1];
  return head !== undefined && englishWords(head).length > 0 ? head : title;
}

/** A title in words of the term model: without its level, foreign titles put into English beside what is printed. */
export function titleTerms(title: string): Map<string, number> {
  const bare = withoutWorkplace(withoutSeniority(title));
  const english = englishWords(bare);
  return countTerms([bare, ...english, ...titleSynonyms([bare, ...english].join(' '))].join('. '));
}

/** A title of leading that does not say what: it tells of no trade, and of no other one either. */
const OF_ANY_TRADE =
  /^\s*(?:(?:deputy|assistant|senior|night|day|shift|team|group|section|duty|line|area|regional)\s)*(?:manager|supervisor|leader|lead|coordinator|director|teamleiter(?:in)?|gruppenleiter(?:in)?|schichtleiter(?:in)?|abteilungsleiter(?:in)?|chef d['’]équipe|responsable d['’]équipe|jef[ea] de (?:equipo|turno)|encargad[oa] de turno|capo ?turno|responsabile)\s*$/iu;

/** The vector of a title alone; all zero where it names no trade. */
export function vectorOfTitle(title: string): OccupationVector {
  if (OF_ANY_TRADE.test(title)) return vectorOfTerms(new Map());
  return vectorOfTerms(titleTerms(title));
}
