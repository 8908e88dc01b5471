import { shippedTermModel } from '../../skills/term-model.ts';
import { termPlaces } from '../../skills/text-terms.ts';
import type { ResumeFacts } from './facts.ts';
import { type Judgement, NOT_MENTIONED } from './judgement.ts';
import { passageAround, quotesAt } from './quotes.ts';
import { recency } from './recency.ts';

/** A wish of so many words is looked for by its words where it does not stand as it is. */
const FEWEST_WORDS = 3;
/** Outside positions a word says less. */
const ELSEWHERE = 0.7;
/** Saying so much of a wish in other words is all that can be hoped for. */
const FULL_COVERAGE = 0.7;
/** Below this the words met are chance. */
const LEAST_COVERAGE = 0.25;
const MOST_QUOTES = 2;

/**
 * How far a résumé speaks of a wish that no list knows ("measure and value works"): the share of its words, by rarity, that
 * stand in it, those of positions by their freshness. Never as sure as the wish word for word.
 */
export function judgeWords(facts: ResumeFacts, wish: string): Judgement {
  const weights = wordsOf(wish);
  if (weights.size < FEWEST_WORDS) return NOT_MENTIONED;
  const met = new Map<string, { worth: number; start: number; end: number }>();
  for (const { term, start, end } of facts.places) {
    if (!weights.has(term)) continue;
    const worth = worthAt(facts, start);
    if (worth > (met.get(term)?.worth ?? 0)) met.set(term, { worth, start, end });
  }
  let total = 0;
  let covered = 0;
  for (const [term, weight] of weights) {
    total += weight;
    covered += weight * (met.get(term)?.worth ?? 0);
  }
  const coverage = total === 0 ? 0 : covered / total;
  if (coverage < LEAST_COVERAGE) return NOT_MENTIONED;
  const best = [...met.entries()]
    .sort(([a, one], [b, other]) => (weights.get(b) ?? 0) * other.worth - (weights.get(a) ?? 0) * one.worth)
    .slice(0, MOST_QUOTES)
    .map(([, place]) => passageAround(facts.document, facts.text, place));
  return {
    score: ELSEWHERE * Math.min(1, coverage / FULL_COVERAGE),
    reasons: [{ code: 'mentioned' }],
    evidence: quotesAt(facts.document, best),
  };
}

const wishes = new Map<string, ReadonlyMap<string, number>>();
const MOST_KEPT = 200;

/** The content words of a wish with their rarity; asked again for every résumé of a job, so kept. */
function wordsOf(wish: string): ReadonlyMap<string, number> {
  const known = wishes.get(wish);
  if (known) return known;
  const model = shippedTermModel();
  const made = new Map(termPlaces(wish).map(({ term }) => [term, model.lookUp(term).idf]));
  if (wishes.size >= MOST_KEPT) wishes.clear();
  wishes.set(wish, made);
  return made;
}

function worthAt({ career }: ResumeFacts, offset: number): number {
  const held = career.find(({ position: { span } }) => offset >= span.start && offset < span.end);
  return held ? recency(held.yearsAgo ?? 3) : ELSEWHERE;
}
