import type { Criterion } from '../../../contract/criteria.ts';
import { verdictOf } from './judgement.ts';

/** The likeness of the whole text makes up this share of the overall score. */
export const SIMILARITY_SHARE = 0.4;
/** A must counts this many times its weight. */
const MUST_TIMES = 1.5;
/** Missing every must-have takes away this share of the score. */
const MISSING_PENALTY = 0.3;
/** Having nothing of the occupation, or of the level, takes away this share. */
const MISFIT_PENALTY = { occupation: 0.55, seniority: 0.35 } as const;

/** The overall score with what each criterion adds to it, one decimal each. */
export interface Overall {
  overall: number;
  points: number[];
}

/** What a criterion weighs against the others. */
export function effectiveWeight({ weight, necessity }: Criterion): number {
  return necessity === 'must' ? weight * MUST_TIMES : weight;
}

/**
 * The overall score, 0 to 100, from the scores of the criteria (in their order) and the likeness, both 0 to 1.
 * Cheap on purpose: weights can be moved live over ten thousand applicants. See docs/scoring.md.
 */
export function overallFrom(
  criteria: readonly Criterion[],
  scores: readonly number[],
  similarity: number,
): Overall {
  const weights = criteria.map(effectiveWeight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = total === 0 ? 1 : SIMILARITY_SHARE;
  const factor =
    mustFactor(criteria, scores) *
    misfitFactor('occupation', criteria, scores) *
    misfitFactor('seniority', criteria, scores);
  const parts = weights.map((weight, index) =>
    total === 0 ? 0 : factor * (1 - share) * (weight / total) * (scores[index] ?? 0),
  );
  const sum = parts.reduce((all, each) => all + each, factor * share * similarity);
  const overall = 100 * asPeopleGrade(Math.min(1, sum));
  const points = parts.map((part) => (sum === 0 ? 0 : decimal((overall * part) / sum, 1)));
  return { overall: decimal(overall, 2), points };
}

/**
 * Penalties multiply and so leave a partial fit far lower than people would put it. To the power of 5/8, written in square
 * roots, which every machine rounds alike; the order stays what it was.
 */
function asPeopleGrade(value: number): number {
  const root = Math.sqrt(value);
  return root * Math.sqrt(Math.sqrt(root));
}

function mustFactor(criteria: readonly Criterion[], scores: readonly number[]): number {
  let asked = 0;
  let missing = 0;
  for (const [index, { necessity, weight }] of criteria.entries()) {
    if (necessity !== 'must') continue;
    asked += weight;
    if (verdictOf(scores[index] ?? 0) === 'missing') missing += weight;
  }
  return asked === 0 ? 1 : 1 - MISSING_PENALTY * (missing / asked);
}

/** Skills cannot make up for another occupation or the wrong level: these weigh on the whole. */
function misfitFactor(
  kind: 'occupation' | 'seniority',
  criteria: readonly Criterion[],
  scores: readonly number[],
): number {
  const index = criteria.findIndex(({ spec, weight }) => spec.kind === kind && weight > 0);
  return index === -1 ? 1 : 1 - MISFIT_PENALTY[kind] * (1 - (scores[index] ?? 0));
}

function decimal(value: number, places: number): number {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
