import { type FoundSkill, findSkills } from '../skills/match-skills.ts';
import type { SectionRange } from '../skills/skill-matcher.ts';
import { shippedTaxonomy } from '../skills/taxonomy.ts';
import { type AskedYears, findAskedYears } from './asked-years.ts';
import type { Passage } from './passages.ts';

/** Skills of which any one will do, with the years asked of them. */
export interface AskedSkills {
  /** Taxonomy ids. */
  anyOf: string[];
  names: string[];
  minYears: number | null;
  /** A word everyone uses ("sales", "research") or a phrase of ESCO: asked, but too common to be insisted on. */
  common: boolean;
  /** The words right behind it say it is only wished for: "Python (preferred)". */
  wish: boolean;
}

const CHAIN_GAP =
  /^[\s,/()&+]*(?:\((?:preferred|desired|optional|bonus)\))?[\s,/()&+]*(?:(?:and\/or|or|oder|ou|o|oppure|bzw\.?|and|und|et|y|e)\b)?[\s,/()]*(?:similar\s*)?$/iu;
const OR_GAP = /\b(?:and\/or|or|oder|ou|oppure|bzw)\b|^\s*\/\s*$|(?<=[\s,])o(?=\s)/iu;
const ONE_OF =
  /(?:such as|e\.?g\.?|like|one of|any of|at least one|either|z\.?\s?b\.?|wie|tel(?:le)?s? que|comme|como|por ejemplo|come|ad esempio|mindestens ein\w*|au moins un\w*|al menos un\w*)[^.;]{0,60}$/iu;
const OR_SIMILAR =
  /^[\s,)]*(?:or|oder|ou|o)\s+(?:a\s+)?(?:similar|equivalent|comparable|other|related|ahnlich|vergleichbar|equivalen|simil)/iu;
const SOFT_FAMILY = 'soft-skill';

/** What a passage asks in skills, save what belongs to a degree. Soft skills are left out: saying them proves nothing, and asking them tells no one apart. */
export function askedSkills(
  passage: Passage,
  ofDegree: readonly { start: number; end: number }[],
  softSkills: 'with-soft-skills' | 'without' = 'without',
): AskedSkills[] {
  const taxonomy = shippedTaxonomy();
  const inDegree = (skill: FoundSkill) =>
    ofDegree.some(({ start, end }) => skill.start < end && skill.end > start);
  const found = findSkills(taxonomy, passage.text, listRange(passage)).filter(
    (skill) =>
      (softSkills !== 'without' || taxonomy.concept(skill.concept).family !== SOFT_FAMILY) &&
      !inDegree(skill) &&
      !isOfEmployer(passage.text, skill),
  );
  const years = findAskedYears(passage.text);
  return chainsOf(passage.text, found).flatMap((chain) => groupsOf(passage.text, chain, years));
}

/** "We are recruiting a nurse" asks no one to recruit. */
const HIRING = /\b(?:we|are|is|now|currently|agency|client)\b[^.]{0,20}$/iu;
const HIRING_WORD = /^(?:recruiting|hiring|sourcing|recruitment)$/iu;

function isOfEmployer(text: string, { start, end }: FoundSkill): boolean {
  return HIRING_WORD.test(text.slice(start, end)) && HIRING.test(text.slice(0, start));
}

/** Where wishes are listed, words are trusted as in a résumé's list of skills: "Go" alone on its line is the language. */
function listRange({ text, kind }: Passage): SectionRange[] {
  return kind === 'requirements' || kind === 'nice' ? [{ start: 0, end: text.length, kind: 'skills' }] : [];
}

function chainsOf(text: string, found: readonly FoundSkill[]): FoundSkill[][] {
  const chains: FoundSkill[][] = [];
  for (const skill of found) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && CHAIN_GAP.test(text.slice(last.end, skill.start))) chain.push(skill);
    else chains.push([skill]);
  }
  return chains;
}

/** A chain after "such as" or in brackets, or with "or" before its last skill, is one wish with choices; else "or" joins the two beside it. */
function groupsOf(text: string, chain: readonly FoundSkill[], years: readonly AskedYears[]): AskedSkills[] {
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return [];
  const minYears = yearsFor(text, chain, years);
  const before = text.slice(0, first.start);
  const isBracketed = /\(\s*(?:e\.?g\.?,?\s*)?$/u.test(before) && chain.length > 1;
  const isWholeChoice = ONE_OF.test(before) || isBracketed || OR_SIMILAR.test(text.slice(last.end));
  const groups = isWholeChoice ? [chain] : choices(text, chain);
  return groups.map((group) => asked(text, group, minYears));
}

function choices(text: string, chain: readonly FoundSkill[]): FoundSkill[][] {
  const ors = chain
    .slice(1)
    .map((skill, index) => OR_GAP.test(text.slice(chain[index]?.end ?? 0, skill.start)));
  if (ors.length > 0 && ors.indexOf(true) === ors.length - 1) return [[...chain]];
  const groups: FoundSkill[][] = [];
  for (const [index, skill] of chain.entries()) {
    const group = groups.at(-1);
    if (group && index > 0 && ors[index - 1]) group.push(skill);
    else groups.push([skill]);
  }
  return groups;
}

const MOST_SKILLS_FOR_YEARS = 3;

function yearsFor(text: string, chain: readonly FoundSkill[], years: readonly AskedYears[]): number | null {
  const start = chain[0]?.start ?? 0;
  const end = chain.at(-1)?.end ?? 0;
  if (chain.length > MOST_SKILLS_FOR_YEARS) return null;
  const ahead = years.filter((each) => each.end <= start).at(-1);
  const between = ahead ? text.slice(ahead.end, start) : '';
  if (ahead && between.length < 60 && !/[.;:]|,\s/u.test(between)) return ahead.years;
  const behind = years.find((each) => each.start >= end && each.start - end < 14);
  return behind &&
    /^[\s(:–,-]*(?:min\.?|mind\.?|at least|mindestens|experience)?\s*$/iu.test(text.slice(end, behind.start))
    ? behind.years
    : null;
}

const WISH =
  /^\s*\((?:preferred|desired|optional|bonus|nice[- ]to[- ]have|(?:is )?a plus|von vorteil|wünschenswert|souhaité|deseable|desejável|gradito)\)/iu;

function asked(text: string, chain: readonly FoundSkill[], minYears: number | null): AskedSkills {
  const taxonomy = shippedTaxonomy();
  const concepts = [...new Set(chain.map(({ concept }) => concept))].map((index) => taxonomy.concept(index));
  return {
    anyOf: concepts.map(({ id }) => id),
    names: concepts.map(({ name }) => name),
    minYears,
    common: concepts.every(({ weak }) => weak),
    wish: WISH.test(text.slice(chain.at(-1)?.end ?? text.length)),
  };
}
