import type { CriterionSpec } from '../../../contract/criteria.ts';
import { SENIORITY_ORDER } from '../../skills/seniority.ts';
import { type CareerPosition, mergedYears } from './career.ts';
import { isBareList, type ResumeFacts } from './facts.ts';
import { type Judgement, NOT_MENTIONED } from './judgement.ts';
import { type Occupation, occupationMatch, occupationOf } from './occupation-match.ts';
import { quotesAt } from './quotes.ts';
import { recency } from './recency.ts';
import type { TitleLine } from './title-lines.ts';

type Spec<Kind extends CriterionSpec['kind']> = Extract<CriterionSpec, { kind: Kind }>;

/** What is left when someone stands so many levels above or below the post. */
const ABOVE = [1, 0.8, 0.45, 0.2, 0.1, 0.05, 0];
const BELOW = [1, 0.55, 0.2, 0.05, 0, 0, 0];

/** "Mid" is what a post is that names no level: it is held by many, and little speaks against more. */
const ABOVE_MID = [1, 0.95, 0.75, 0.25, 0.1];
const BELOW_MID = [1, 0.7, 0.25];

/** Years of work from which a title without a word of level counts as the level of that index. */
const YEARS_FOR_RANK = [0, 0.5, 2, 7] as const;

/** Rank in {@link SENIORITY_ORDER} that a career shows; null where neither title nor date tells. */
export function rankOfCareer({ career, years, resume }: ResumeFacts): number | null {
  const worked = career.filter(({ rank, months }) => rank !== 0 && months !== null);
  const counted =
    worked.length === 0
      ? career.length === 0
        ? years
        : 0
      : mergedYears(worked.flatMap(({ months }) => (months ? [months] : [])));
  const isDated = career.some(({ months }) => months !== null) || (career.length === 0 && years !== null);
  const byYears =
    isDated && counted !== null ? YEARS_FOR_RANK.findLastIndex((least) => counted >= least) : null;
  const latest = career.filter(({ yearsAgo }) => (yearsAgo ?? 0) <= 3).slice(0, 3);
  const current = latest.find(({ rank }) => rank !== null)?.rank ?? null;
  if (current === null) return byYears ?? (resume.education.some(({ end }) => end === null) ? 1 : null);
  if (byYears === null) return current;
  if (current === 0) return Math.max(0, byYears - 2);
  if (current === 1) return Math.max(1, Math.min(2, byYears - 1));
  return Math.max(current, Math.min(byYears, 3));
}

/** Neither title nor date tells the level; where no level is asked for by name, that speaks against no one. */
const UNTOLD = 0.5;
const UNTOLD_MID = 0.8;

/** Level, both ways: an intern is too little for a lead, a director too much for a junior post. */
export function judgeSeniority(facts: ResumeFacts, { level }: Spec<'seniority'>): Judgement {
  const rank = rankOfCareer(facts);
  const asked = SENIORITY_ORDER.indexOf(level);
  if (rank === null) {
    const score = level === 'mid' ? UNTOLD_MID : UNTOLD;
    return { score, reasons: [{ code: 'not-dated' }], evidence: [] };
  }
  const step = rank - asked;
  const found = SENIORITY_ORDER[rank] ?? level;
  const [above, below] = level === 'mid' ? [ABOVE_MID, BELOW_MID] : [ABOVE, BELOW];
  const score = (step >= 0 ? above[step] : below[-step]) ?? 0;
  const reason =
    step === 0
      ? ({ code: 'level-met', found } as const)
      : ({ code: step > 0 ? 'level-above' : 'level-below', found, asked: level } as const);
  return { score, reasons: [reason], evidence: headings(facts, facts.career.slice(0, 2)) };
}

/** What the whole text speaks of is a weaker sign than a title held, and weaker still where titles held say otherwise. */
const BY_TEXT = 0.6;
const BY_TEXT_AGAINST_TITLES = 0.35;
/** A likeness of titles below this is another trade. */
const OTHER_TRADE = 0.2;
/** Titles in a text that is hardly anything but lists may be words like the others. */
const IN_A_BARE_LIST = 0.5;
/** A title that stands somewhere without a date. */
const BY_TITLE_LINE = 0.7;

/** What the person has been: the closest title, an older one counting less, and what the headline says now. */
export function judgeOccupation(facts: ResumeFacts, { title }: Spec<'occupation'>): Judgement {
  const asked = occupationOf(title);
  const trust = isBareList(facts) ? IN_A_BARE_LIST : 1;
  let best = occupationMatch(asked, facts.headline) * 0.8 * trust;
  let shown: CareerPosition | null = null;
  const matches = facts.career.map(({ occupation }) => occupationMatch(asked, occupation));
  for (const [index, each] of facts.career.entries()) {
    const score = (matches[index] ?? 0) * recency(each.yearsAgo ?? 3) * trust;
    if (score > best) [best, shown] = [score, each];
  }
  let line: TitleLine | null = null;
  for (const each of facts.titleLines) {
    const score = occupationMatch(asked, each.occupation) * BY_TITLE_LINE * trust;
    if (score > best) [best, shown, line] = [score, null, each];
  }
  const share = isOfOtherTrades(facts, matches) ? BY_TEXT_AGAINST_TITLES : BY_TEXT;
  const byText = occupationMatch(asked, facts.occupation) * share * Math.min(1, facts.told * 2);
  if (byText > best) [best, shown, line] = [byText, null, null];
  if (best === 0) return NOT_MENTIONED;
  const years = shown?.months ? mergedYears([shown.months]) : 0;
  return {
    score: best,
    reasons: [
      shown
        ? { code: 'used-in-position', years, since: shown.position.current ? null : shown.position.end }
        : { code: 'mentioned' },
    ],
    evidence: shown
      ? headings(facts, [shown])
      : line
        ? quotesAt(facts.document, [line])
        : headlineQuote(facts),
  };
}

/** Whether titles of known trades were held and none of them, at any time, was near the one asked for. */
function isOfOtherTrades({ career }: ResumeFacts, matches: readonly number[]): boolean {
  const isKnown = career.some(({ occupation }) => occupation.peaks.length > 0);
  return isKnown && matches.every((match) => match < OTHER_TRADE);
}

const STATED_YEARS =
  /\b(\d{1,2})(?:\.\d)?\s?\+?\s?(?:years?|yrs?|jahre|ans|años|anos|anni)\b[^.\n]{0,40}\b(?:experience|erfahrung|expérience|experiencia|experiência|esperienza)/iu;

/** Years in the occupation asked for; kindred occupations count for their likeness, others not at all. */
export function judgeExperience(facts: ResumeFacts, { minYears, occupation }: Spec<'experience'>): Judgement {
  const asked = occupation === null ? null : occupationOf(occupation);
  const dated = facts.career.filter(({ months }) => months !== null);
  if (dated.length === 0) return judgeStatedYears(facts, minYears);
  let years = 0;
  const shown: CareerPosition[] = [];
  for (const share of [1, 0.75, 0.5, 0.25]) {
    const fitting = dated.filter((each) => relevance(each, asked) >= share);
    const merged = mergedYears(fitting.flatMap(({ months }) => (months ? [months] : [])));
    years = Math.max(years, merged * share);
    for (const each of fitting) if (!shown.includes(each)) shown.push(each);
  }
  years = Math.round(years * 10) / 10;
  const score = minYears === 0 ? 1 : Math.min(1, years / minYears);
  const code = years >= minYears ? 'enough-years' : 'too-few-years';
  return { score, reasons: [{ code, years, asked: minYears }], evidence: headings(facts, shown) };
}

/** Time spent learning a trade is not yet time spent in it. */
const LEARNING_SHARE = 0.5;

function relevance({ occupation, rank }: CareerPosition, asked: Occupation | null): number {
  const share = rank === 0 ? LEARNING_SHARE : 1;
  if (asked === null) return share;
  const isUnknown = !occupation.vector.some((weight) => weight > 0);
  return share * (isUnknown ? 0.5 : Math.max(0.1, occupationMatch(asked, occupation)));
}

function judgeStatedYears(facts: ResumeFacts, minYears: number): Judgement {
  const stated = STATED_YEARS.exec(facts.text);
  if (!stated) return { ...NOT_MENTIONED, reasons: [{ code: 'not-dated' }] };
  const years = Number(stated[1]);
  const score = 0.8 * Math.min(1, years / Math.max(1, minYears));
  const place = { start: stated.index, end: stated.index + stated[0].length };
  const code = years >= minYears ? 'enough-years' : 'too-few-years';
  return {
    score,
    reasons: [{ code, years, asked: minYears }, { code: 'not-dated' }],
    evidence: quotesAt(facts.document, [place]),
  };
}

function headings(facts: ResumeFacts, career: readonly CareerPosition[]) {
  return quotesAt(
    facts.document,
    career.map(({ position }) => position.evidence),
  );
}

function headlineQuote(facts: ResumeFacts) {
  const evidence = facts.resume.headline?.evidence;
  return evidence ? quotesAt(facts.document, [evidence]) : [];
}
