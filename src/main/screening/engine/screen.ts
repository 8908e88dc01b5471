import type { Criterion, JobProfile } from '../../../contract/criteria.ts';
import type { ParsedResume } from '../../../contract/resume.ts';
import type {
  CriterionResult,
  Dimensions,
  ScreeningResult,
  Suggestion,
} from '../../../contract/screening-result.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { type ResumeFacts, readFacts } from './facts.ts';
import { judgeCertificate, judgeEducation, judgeLanguage, judgeLocation } from './judge-background.ts';
import { judgeExperience, judgeOccupation, judgeSeniority } from './judge-level.ts';
import { judgeSkill } from './judge-skill.ts';
import { type Judgement, rounded, verdictOf } from './judgement.ts';
import { effectiveWeight, overallFrom } from './overall.ts';
import { type PostingTerms, postingTerms, similarityOf } from './similarity.ts';

/** Name and version of the rules; a change that can move a score changes it. */
export const ENGINE = 'candor-offline/2';

/** So far below the benchmark that holding is proposed. */
const HOLD_MARGIN = 25;

/**
 * Measures a résumé against a job. Pure: the same job, résumé, month and engine give the same bytes everywhere.
 * `asOf` (`YYYY-MM`) is the month running positions are counted to.
 * @throws UnfoundQuoteError when evidence would not be verbatim.
 */
export function screenResume(
  profile: JobProfile,
  resume: ParsedResume,
  document: ExtractedDocument,
  context: { asOf: string },
): ScreeningResult {
  const facts = readFacts(resume, document, context.asOf);
  return screenFacts({ profile, posting: postingOf(profile) }, facts);
}

/** A job made ready: its posting's words are read once however many résumés are measured against it. */
export interface ReadyJob {
  profile: JobProfile;
  posting: PostingTerms;
}

/** Makes a job ready for {@link screenFacts}. */
export function readyJob(profile: JobProfile): ReadyJob {
  return { profile, posting: postingTerms(profile) };
}

let lastPosting: { profile: JobProfile; posting: PostingTerms } | undefined;

/** One posting is compared with many résumés in a row: its words are read once. */
function postingOf(profile: JobProfile): PostingTerms {
  if (
    lastPosting?.profile.description !== profile.description ||
    lastPosting.profile.title !== profile.title
  ) {
    lastPosting = { profile, posting: postingTerms(profile) };
  }
  return lastPosting.posting;
}

/** Measures the facts of a résumé read before (see `readFacts`) against a job made ready; for many jobs or many résumés. */
export function screenFacts({ profile, posting }: ReadyJob, facts: ResumeFacts): ScreeningResult {
  const judged = profile.criteria.map((criterion) => judge(criterion, facts));
  const scores = judged.map(({ score }) => rounded(score));
  const similarity = rounded(similarityOf(posting, facts));
  const { overall, points } = overallFrom(profile.criteria, scores, similarity);
  const criteria = profile.criteria.map((criterion, index): CriterionResult => {
    const score = scores[index] ?? 0;
    const { reasons, evidence } = judged[index] ?? { reasons: [], evidence: [] };
    return { criterion, verdict: verdictOf(score), score, points: points[index] ?? 0, reasons, evidence };
  });
  const missing = criteria
    .filter(
      ({ criterion, verdict }) =>
        criterion.necessity === 'must' && criterion.weight > 0 && verdict === 'missing',
    )
    .map(({ criterion }) => criterion.label);
  return {
    engine: ENGINE,
    overall,
    dimensions: dimensionsOf(criteria),
    suggestion: suggestionOf(overall, profile.benchmark, missing.length),
    confidence: confidenceOf(facts),
    similarity,
    criteria,
    missing,
    warnings: facts.resume.warnings,
  };
}

function judge({ spec }: Criterion, facts: ResumeFacts): Judgement {
  switch (spec.kind) {
    case 'skill':
      return judgeSkill(facts, spec);
    case 'experience':
      return judgeExperience(facts, spec);
    case 'seniority':
      return judgeSeniority(facts, spec);
    case 'occupation':
      return judgeOccupation(facts, spec);
    case 'education':
      return judgeEducation(facts, spec);
    case 'language':
      return judgeLanguage(facts, spec);
    case 'certificate':
      return judgeCertificate(facts, spec);
    case 'location':
      return judgeLocation(facts, spec);
  }
}

function suggestionOf(overall: number, benchmark: number, missing: number): Suggestion {
  if (overall >= benchmark && missing === 0) return 'advance';
  return overall < benchmark - HOLD_MARGIN ? 'hold' : 'review';
}

const DIMENSION_OF = {
  skill: 'skills',
  certificate: 'skills',
  language: 'skills',
  experience: 'experience',
  seniority: 'experience',
  occupation: 'experience',
  education: 'education',
  location: null,
} as const;

/** Weighted means by kind. Communication stays null: no honest measure of it from a résumé's words is known to us. */
function dimensionsOf(criteria: readonly CriterionResult[]): Dimensions {
  const mean = (dimension: string): number | null => {
    const own = criteria.filter(({ criterion }) => DIMENSION_OF[criterion.spec.kind] === dimension);
    const total = own.reduce((sum, { criterion }) => sum + effectiveWeight(criterion), 0);
    if (total === 0) return null;
    const sum = own.reduce((all, { criterion, score }) => all + effectiveWeight(criterion) * score, 0);
    return Math.round((sum / total) * 1000) / 10;
  };
  return {
    skills: mean('skills'),
    experience: mean('experience'),
    education: mean('education'),
    communication: null,
  };
}

/** How far the reading can be trusted: dated positions, their confidence, text not recognised from a picture. */
function confidenceOf({ career, resume, document }: ResumeFacts): number {
  const dated = career.filter(({ months }) => months !== null);
  const reading =
    career.length === 0
      ? 0.4
      : career.reduce((sum, { position }) => sum + position.confidence, 0) / career.length;
  const dating = career.length === 0 ? 0.3 : dated.length / career.length;
  const listing = Math.min(1, resume.skills.length / 5);
  const clean = document.recognised ? 0.8 : 1;
  return Math.round((0.4 * reading + 0.35 * dating + 0.25 * listing) * clean * 100) / 100;
}
