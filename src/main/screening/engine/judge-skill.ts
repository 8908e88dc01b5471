import type { CriterionSpec } from '../../../contract/criteria.ts';
import type { Evidence } from '../../../contract/resume.ts';
import type { Reason } from '../../../contract/screening-result.ts';
import { shippedTaxonomy } from '../../skills/taxonomy.ts';
import { isContentWord, stem } from '../../skills/text-terms.ts';
import { tokenise } from '../../skills/tokenise.ts';
import { type Mention, type ResumeFacts, yearsWith } from './facts.ts';
import { judgeWords } from './judge-words.ts';
import { type Judgement, NOT_MENTIONED } from './judgement.ts';
import { passageAround, quotesAt } from './quotes.ts';
import { recency } from './recency.ts';

type SkillSpec = Extract<CriterionSpec, { kind: 'skill' }>;

/** A term that is no skill of the taxonomy: its own words follow. */
const BY_WORDS = 'text:';

/** What a mention is worth by the place it stands in. */
const WORTH = { position: 1, told: 0.7, listed: 0.55 } as const;
const BASIC_SHARE = 0.5;
/** Said outright counts a little more than shown by a narrower skill. */
const IMPLIED_SHARE = 0.9;
/** A neighbouring skill is worth half of what the skill itself would be. */
const RELATED_SHARE = 0.5;
/** With no years asked, three years of use count in full and the first day for this share. */
const DEPTH_START = 0.8;
const DEPTH_YEARS = 3;
const UNDATED_SHARE = 0.75;
/** Years put beside a listed skill say more than the bare word. */
const STATED_SHARE = 1.3;

/** The best of the skills asked for; a neighbour stands in where none is there. */
export function judgeSkill(facts: ResumeFacts, spec: SkillSpec): Judgement {
  let best = NOT_MENTIONED;
  for (const term of spec.anyOf) {
    const judged = judgeTerm(facts, term, spec.minYears);
    if (judged.score > best.score) best = judged;
  }
  return best;
}

function judgeTerm(facts: ResumeFacts, term: string, minYears: number | null): Judgement {
  const own = mentionsOfTerm(facts, term);
  if (own.length === 0 && term.startsWith(BY_WORDS)) return judgeWords(facts, term.slice(BY_WORDS.length));
  const direct = own.length > 0 ? judgeMentions(facts, own, minYears) : NOT_MENTIONED;
  const related = judgeRelated(facts, term, minYears);
  return related.score > direct.score ? related : direct;
}

function judgeRelated(facts: ResumeFacts, term: string, minYears: number | null): Judgement {
  const taxonomy = shippedTaxonomy();
  const index = taxonomy.indexOf(term);
  let best = NOT_MENTIONED;
  if (index === undefined) return best;
  for (const id of taxonomy.concept(index).related) {
    const mentions = facts.skills.get(id);
    if (!mentions) continue;
    const judged = judgeMentions(facts, mentions, minYears);
    const score = judged.score * RELATED_SHARE;
    if (score <= best.score) continue;
    const neighbour = taxonomy.indexOf(id);
    const name = neighbour === undefined ? id : taxonomy.concept(neighbour).name;
    best = { score, reasons: [{ code: 'related-skill', related: name }], evidence: judged.evidence };
  }
  return best;
}

function judgeMentions(facts: ResumeFacts, mentions: readonly Mention[], minYears: number | null): Judgement {
  const used = mentions.filter(({ kind }) => kind === 'position');
  const inPositions = used.length > 0 ? judgeUse(used, minYears) : { score: 0, reasons: [] };
  const elsewhere = judgeElsewhere(facts, mentions, minYears);
  // An old use in a position may be worth less than the list it stands on, too; it is still a use, and is told as one.
  const { reasons } = used.length > 0 ? inPositions : elsewhere;
  const score = Math.max(inPositions.score, elsewhere.score);
  return { score, reasons, evidence: quotesOf(facts, mentions) };
}

function judgeUse(used: readonly Mention[], minYears: number | null): { score: number; reasons: Reason[] } {
  const years = yearsWith(used);
  const allBasic = used.every(({ basic }) => basic);
  const ago = Math.min(...used.map(({ position }) => position?.yearsAgo ?? Number.POSITIVE_INFINITY));
  const since = lastUse(used);
  const reasons: Reason[] = [{ code: 'used-in-position', years: years ?? 0, since }];
  const allImplied = used.every(({ implied }) => implied);
  let score = WORTH.position * (allBasic ? BASIC_SHARE : 1) * (allImplied ? IMPLIED_SHARE : 1);
  if (Number.isFinite(ago)) score *= recency(ago);
  if (Number.isFinite(ago) && ago > 5 && since) reasons.push({ code: 'last-used-long-ago', since });
  if (years === null) {
    reasons.push({ code: 'not-dated' });
    return { score: score * UNDATED_SHARE, reasons };
  }
  if (minYears === null)
    return { score: score * (DEPTH_START + (1 - DEPTH_START) * Math.min(1, years / DEPTH_YEARS)), reasons };
  reasons.push({ code: years >= minYears ? 'enough-years' : 'too-few-years', years, asked: minYears });
  return { score: score * (0.4 + 0.6 * Math.min(1, years / Math.max(minYears, 0.1))), reasons };
}

function judgeElsewhere(
  facts: ResumeFacts,
  mentions: readonly Mention[],
  minYears: number | null,
): { score: number; reasons: Reason[] } {
  let best = 0;
  let kind: Mention['kind'] = 'listed';
  for (const mention of mentions) {
    if (mention.kind === 'position') continue;
    const trust = mention.kind === 'listed' ? facts.listTrust : 1;
    const stated =
      mention.statedYears === null
        ? 1
        : STATED_SHARE *
          Math.min(1, 0.6 + 0.4 * (mention.statedYears / Math.max(1, minYears ?? DEPTH_YEARS)));
    const worth =
      WORTH[mention.kind] *
      trust *
      (mention.basic ? BASIC_SHARE : 1) *
      stated *
      (mention.implied ? IMPLIED_SHARE : 1);
    if (worth > best) [best, kind] = [worth, mention.kind];
  }
  const depth =
    minYears === null ? 1 : 0.4 + 0.6 * Math.min(0.6, (facts.years ?? 0) / Math.max(minYears, 0.1));
  return { score: best * depth, reasons: [{ code: kind === 'told' ? 'mentioned' : 'listed-only' }] };
}

function quotesOf({ document, text }: ResumeFacts, mentions: readonly Mention[]): Evidence[] {
  const passages = inOrderOfWorth(mentions).map((mention) => passageAround(document, text, mention));
  return quotesAt(document, passages);
}

function lastUse(used: readonly Mention[]): string | null {
  const ends = used.flatMap(({ position }) => (position?.position.end ? [position.position.end] : []));
  const runs = used.some(({ position }) => position?.position.current);
  return runs ? null : (ends.sort().at(-1) ?? null);
}

function inOrderOfWorth(mentions: readonly Mention[]): Mention[] {
  const ago = (mention: Mention) =>
    mention.kind === 'position'
      ? (mention.position?.yearsAgo ?? 50)
      : 100 + (mention.kind === 'told' ? 0 : 1);
  return [...mentions].sort((a, b) => ago(a) - ago(b) || a.start - b.start);
}

/** Where a term stands: by the taxonomy (`skill:…`), or word for word (`text:…`). */
function mentionsOfTerm(facts: ResumeFacts, term: string): readonly Mention[] {
  if (!term.startsWith(BY_WORDS)) {
    const own = facts.skills.get(term) ?? [];
    return LEADING.has(term) ? [...own, ...leadingTitles(facts)] : own;
  }
  const asked = tokenise(term.slice(BY_WORDS.length)).map(({ key }) => key);
  if (asked.length === 0 || !mayStand(facts, asked)) return [];
  const tokens = tokenise(facts.text);
  const found: Mention[] = [];
  for (let index = 0; index + asked.length <= tokens.length; index += 1) {
    if (!asked.every((key, step) => isSameWord(tokens[index + step]?.key ?? '', key))) continue;
    const start = tokens[index]?.start ?? 0;
    const end = tokens[index + asked.length - 1]?.end ?? start;
    const position =
      facts.career.find(({ position: { span } }) => start >= span.start && start < span.end) ?? null;
    found.push({
      start,
      end,
      kind: position ? 'position' : 'told',
      position,
      basic: false,
      statedYears: null,
      implied: false,
    });
  }
  return found;
}

/** Who holds a title of leading people leads people, whether the résumé says so or not. */
const LEADING: ReadonlySet<string> = new Set(['skill:team-management', 'skill:leadership']);
const LEAD_RANK = 4;
/** A high title of doing the work oneself. */
const LEADS_NO_ONE = /\b(?:principal|staff|architect\w*|partner|owner|founder)\b/iu;

function leadingTitles({ career }: ResumeFacts): Mention[] {
  return career
    .filter(({ rank, position }) => (rank ?? 0) >= LEAD_RANK && !LEADS_NO_ONE.test(position.title ?? ''))
    .map((held) => ({
      start: held.position.evidence.start,
      end: held.position.evidence.end,
      kind: 'position',
      position: held,
      basic: false,
      statedYears: null,
      implied: true,
    }));
}

/** Without one of its content words a wish cannot stand in a text: that spares cutting the text into words. */
function mayStand({ terms }: ResumeFacts, asked: readonly string[]): boolean {
  return asked.every(
    (key) =>
      !isContentWord(key) || [key, `${key}s`, key.replace(/s$/u, '')].some((each) => terms.has(stem(each))),
  );
}

function isSameWord(word: string, asked: string): boolean {
  return word === asked || word === `${asked}s` || `${word}s` === asked;
}
