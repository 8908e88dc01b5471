import type { JobProfile } from '../../../contract/criteria.ts';
import { readPassages } from '../../criteria/passages.ts';
import { likeness, vectorOfTerms } from '../../skills/occupation-vector.ts';
import { shippedTermModel } from '../../skills/term-model.ts';
import { countTerms } from '../../skills/text-terms.ts';
import type { ResumeFacts } from './facts.ts';
import { type Occupation, occupationMatch, occupationOf, occupationOfText } from './occupation-match.ts';
import { recency } from './recency.ts';

/** A posting made ready to be compared with many résumés. */
export interface PostingTerms {
  /** Weight of each term, rarity times where it stands. */
  weights: ReadonlyMap<string, number>;
  /** What the text speaks of. */
  occupation: Occupation;
  /** The title's occupation, or the text's where the title says nothing. */
  title: Occupation;
}

/** What a word is worth by the part of the posting it stands in. */
const PART_WEIGHT = {
  requirements: 1.5,
  nice: 0.8,
  duties: 1.2,
  plain: 1,
  about: 0.15,
  benefits: 0,
  legal: 0,
} as const;
const TITLE_WEIGHT = 3;
const PAIR_SHARE = 0.6;
/** A résumé that covers this share of a posting's words covers all that can be hoped for. */
const FULL_COVERAGE = 0.55;

/** Reads the words of a posting that say what the work is. */
export function postingTerms({ title, description }: JobProfile): PostingTerms {
  const model = shippedTermModel();
  const weights = new Map<string, number>();
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const [term, count] of countTerms(text)) {
      const rarity = model.lookUp(term).idf * (term.includes(' ') ? PAIR_SHARE : 1);
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * rarity * (1 + Math.log(count))));
      if (weight >= 0.5) counts.set(term, (counts.get(term) ?? 0) + count);
    }
  };
  for (const passage of readPassages(description)) add(passage.text, PART_WEIGHT[passage.kind]);
  add(title, TITLE_WEIGHT);
  const occupation = occupationOfText(vectorOfTerms(counts));
  const own = occupationOf(title);
  return { weights, occupation, title: own.vector.some((weight) => weight > 0) ? own : occupation };
}

/** Share of a posting's words that a résumé also says, 0 to 1; saying one twice counts a little more. */
function coverage({ weights }: PostingTerms, { terms }: ResumeFacts): number {
  let total = 0;
  let covered = 0;
  for (const [term, weight] of weights) {
    total += weight;
    const count = terms.get(term) ?? 0;
    if (count > 0) covered += weight * (count === 1 ? 0.75 : count === 2 ? 0.9 : 1);
  }
  return total === 0 ? 0 : Math.min(1, covered / total / FULL_COVERAGE);
}

/** A title that stands in the text without a date. */
const UNDATED_TITLE = 0.7;

/** Parts of the likeness: words in common, occupation the two texts speak of, occupation of titles held. */
const SHARES = { words: 0.45, text: 0.25, titles: 0.3 } as const;

/**
 * Likeness of a whole résumé to a posting, 0 to 1. All rarities are fixed data, so it never depends on other résumés.
 * The occupation parts carry it where posting and résumé share few words.
 */
export function similarityOf(posting: PostingTerms, facts: ResumeFacts): number {
  const words = coverage(posting, facts);
  const text = likeness(posting.occupation.vector, facts.occupation.vector) * Math.min(1, facts.told * 2);
  const titles = Math.max(
    occupationMatch(posting.title, facts.headline),
    ...facts.titleLines.map(({ occupation }) => occupationMatch(posting.title, occupation) * UNDATED_TITLE),
    ...facts.career
      .slice(0, 4)
      .map(({ occupation, yearsAgo }) => occupationMatch(posting.title, occupation) * recency(yearsAgo ?? 3)),
  );
  return SHARES.words * words + SHARES.text * text + SHARES.titles * titles;
}
