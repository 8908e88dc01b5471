import type { Criterion } from '../../contract/criteria.ts';
import { SENIORITY_ORDER, seniorityRank, withoutSeniority } from '../skills/seniority.ts';
import { shippedTaxonomy } from '../skills/taxonomy.ts';
import { foldWord, phraseKey } from '../skills/tokenise.ts';
import { askedCertificates } from './asked-certificates.ts';
import { askedEducation } from './asked-education.ts';
import { askedLanguages } from './asked-languages.ts';
import { type AskedSkills, askedSkills } from './asked-skills.ts';
import { askedWords } from './asked-words.ts';
import { findAskedYears } from './asked-years.ts';
import { type DraftCriterion, EDUCATION_LABELS, subjectOf, withIds, yearsLabel } from './criterion-makers.ts';
import { cleanTitle, knowsOccupation, titleOfPosting } from './job-title.ts';
import type { PassageKind } from './passage-words.ts';
import { type Passage, readPassages } from './passages.ts';

/** Weights of what an advertisement asks, 0 to 5: insisted on, wished for, merely part of the tasks. */
const WEIGHT = { must: 3, nice: 1.5, task: 1, common: 1, words: 1 } as const;
/** So many wishes are told by their words at the most. */
const MOST_BY_WORDS = 5;
const MOST_CRITERIA = 30;
/** Parts of an advertisement that ask nothing of a candidate. */
const SILENT_PARTS: ReadonlySet<PassageKind> = new Set(['about', 'benefits', 'legal']);

/**
 * Criteria taken from an advertisement in English, German, French, Spanish, Portuguese or Italian, Markdown or plain.
 * Must and nice are told apart by section and wording; the employer's own praise, benefits and legal text are passed over.
 * Without a title, the posting's own is taken.
 */
export function criteriaFromDescription(
  title: string,
  markdownOrText: string,
): { title: string; criteria: Criterion[] } {
  const ownTitle = cleanTitle(title) || titleOfPosting(markdownOrText);
  const passages = readPassages(markdownOrText).filter(
    ({ kind, text }) => !SILENT_PARTS.has(kind) && !isTitleLine(text, ownTitle),
  );
  const isSectioned = passages.some(({ kind }) => kind === 'requirements');
  const drafts = [...titleDrafts(ownTitle, markdownOrText)];
  const isLevelled = drafts.some(({ spec }) => spec.kind === 'seniority');
  if (!isLevelled && drafts.length > 0) drafts.push(USUAL_LEVEL);
  const fromPassages = passages.map((passage) => passageDrafts(passage, ownTitle, isSectioned));
  const unnamed = passages.filter((_, index) => fromPassages[index]?.length === 0);
  for (const each of fromPassages) for (const draft of each) addDraft(drafts, draft);
  drafts.push(...unnamed.flatMap((passage) => wordDrafts(passage, isSectioned)).slice(0, MOST_BY_WORDS));
  return { title: ownTitle, criteria: withIds(strongest(drafts)) };
}

/** The line that prints the title itself asks nothing more: "Position: Emergency Room Nurse". */
function isTitleLine(text: string, title: string): boolean {
  return title !== '' && cleanTitle(text.replace(/^[^:]{0,30}:\s/u, '')) === title;
}

/** The occupation and the level a title asks for; the level may also be told by the text ("entry level"). */
export function titleDrafts(title: string, text: string): DraftCriterion[] {
  const drafts: DraftCriterion[] = [];
  const bare = withoutSeniority(title);
  if (bare !== '' && knowsOccupation(bare))
    drafts.push({ label: bare, necessity: 'nice', weight: 4, spec: { kind: 'occupation', title: bare } });
  const rank = entryLevelRank(firstLine(text)) ?? seniorityRank(title) ?? entryLevelRank(text);
  const level = rank === null ? undefined : SENIORITY_ORDER[rank];
  if (level) {
    const label = `Level: ${level}`;
    drafts.push({ label, necessity: 'nice', weight: 3, spec: { kind: 'seniority', level } });
  }
  return drafts;
}

/** A posting that names no level wants neither someone who still learns the trade nor who directs a company of it. */
const USUAL_LEVEL: DraftCriterion = {
  label: 'Level: mid (the posting names none)',
  necessity: 'nice',
  weight: 1,
  spec: { kind: 'seniority', level: 'mid' },
};

const ENTRY_LEVEL =
  /\b(?:up to|no more than) (?:one|two|three|[123]) years|\bentry[- ]level\b|recent (?:college |university )?graduates?|no (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)|berufseinsteiger|sin experiencia previa|jeunes? diplômée?s?|débutants? acceptée?s?|primeiro emprego|prima esperienza/iu;

const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';

function entryLevelRank(text: string): number | null {
  return ENTRY_LEVEL.test(text) ? SENIORITY_ORDER.indexOf('junior') : null;
}

/** Under a heading of wishes only plain insistence makes a must; "experience with" does not. */
const STRONG_MUST =
  /\bmust have\b|\b(?:is|are) (?:required|mandatory|essential)\b|zwingend|imprescindible|indispensable/u;

function necessityOf({ kind, wording, text }: Passage, isSectioned: boolean): 'must' | 'nice' | 'task' {
  if (kind === 'nice') return STRONG_MUST.test(foldWord(text)) ? 'must' : 'nice';
  if (wording === 'nice') return 'nice';
  if (kind === 'requirements') return 'must';
  if (kind === 'duties') return 'task';
  return wording === 'must' && !isSectioned ? 'must' : 'task';
}

/** What a passage asks for that no list knows, by its words; weighed low, for words prove less than a skill does. */
function wordDrafts(passage: Passage, isSectioned: boolean): DraftCriterion[] {
  const necessity = necessityOf(passage, isSectioned);
  const wish = necessity === 'task' ? null : askedWords(passage);
  if (!wish) return [];
  const weight = necessity === 'must' ? WEIGHT.words : WEIGHT.words / 2;
  const spec = { kind: 'skill' as const, anyOf: [`text:${wish.words}`], minYears: null };
  return [{ label: wish.label, necessity: 'nice', weight, spec }];
}

function passageDrafts(passage: Passage, title: string, isSectioned: boolean): DraftCriterion[] {
  const necessity = necessityOf(passage, isSectioned);
  const education = askedEducation(passage.text);
  const certificates = askedCertificates(passage.text);
  const skills = askedSkills(passage, [...(education?.places ?? []), ...certificates]).filter(
    (skill) => necessity !== 'task' || !isFromEsco(skill.anyOf),
  );
  const drafts = skills.map((skill) =>
    skillDraft(skill, skill.wish || isTheTrade(skill, title) ? 'nice' : necessity),
  );
  const spoken = {
    necessity: necessity === 'must' ? 'must' : 'nice',
    weight: necessity === 'must' ? 2 : 1,
  } as const;
  drafts.push(...experienceDrafts(passage, skills, necessity, title));
  if (
    education &&
    (passage.kind !== 'plain' ||
      passage.wording ||
      /degree|studium|diplom|titul|laurea|form/iu.test(passage.text))
  ) {
    const { level, field, replaceable } = education;
    const label = `${EDUCATION_LABELS[level] ?? 'Education'}${field ? `, ${field}` : ''}`.slice(0, 200);
    drafts.push({
      label,
      necessity: replaceable ? 'nice' : spoken.necessity,
      weight: 2,
      spec: { kind: 'education', level, field },
    });
  }
  for (const { language, name, level, choice } of askedLanguages(passage.text)) {
    drafts.push({
      label: level ? `${name} ${level}` : name,
      ...(choice ? ({ necessity: 'nice', weight: 1 } as const) : spoken),
      spec: { kind: 'language', language, level },
    });
  }
  for (const { name } of certificates)
    drafts.push({ label: name, ...spoken, spec: { kind: 'certificate', name } });
  return drafts;
}

function skillDraft(
  { anyOf, names, minYears, common }: AskedSkills,
  necessity: 'must' | 'nice' | 'task',
): DraftCriterion {
  const years = minYears === null || minYears === 0 ? null : minYears;
  const label = `${names.join(' or ')}${years === null ? '' : `, ${yearsLabel(years)}`}`.slice(0, 200);
  const isEsco = isFromEsco(anyOf);
  return {
    label,
    necessity: necessity === 'must' && !isEsco && !common ? 'must' : 'nice',
    weight: isEsco ? WEIGHT.common : common ? WEIGHT[necessity] / 2 : WEIGHT[necessity],
    spec: { kind: 'skill', anyOf, minYears: common ? null : years },
  };
}

/** "Experience as a paralegal" in a posting for a paralegal asks for the occupation, which is a criterion already. */
function isTheTrade({ anyOf, minYears }: AskedSkills, title: string): boolean {
  if (minYears !== null) return false;
  const taxonomy = shippedTaxonomy();
  const named = taxonomy.label(phraseKey(withoutSeniority(title)));
  return named !== undefined && anyOf.every((id) => id === taxonomy.concept(named.concept).id);
}

/** Phrases only ESCO knows are too close to everyday language to be insisted on. */
function isFromEsco(ids: readonly string[]): boolean {
  const taxonomy = shippedTaxonomy();
  return ids.every((id) => {
    const index = taxonomy.indexOf(id);
    return index !== undefined && taxonomy.concept(index).family.startsWith('esco-');
  });
}

/** Years that belong to no single skill ask for experience in the occupation itself. */
function experienceDrafts(
  passage: Passage,
  skills: readonly AskedSkills[],
  necessity: 'must' | 'nice' | 'task',
  title: string,
): DraftCriterion[] {
  const bound = new Set(skills.filter(({ common }) => !common).map(({ minYears }) => minYears));
  return findAskedYears(passage.text)
    .filter(({ years }) => years > 0 && !bound.has(years))
    .map(({ years }) => {
      const occupation = withoutSeniority(title) || null;
      const label = `${yearsLabel(years)} of experience${occupation ? ` (${occupation})` : ''}`.slice(0, 200);
      return {
        label,
        necessity: necessity === 'must' ? 'must' : 'nice',
        weight: 3,
        spec: { kind: 'experience', minYears: years, occupation },
      };
    });
}

/** Keeps one criterion a subject: the must beats the nice, then the heavier, and years asked anywhere are kept. */
function addDraft(drafts: DraftCriterion[], draft: DraftCriterion): void {
  const index = drafts.findIndex(({ spec }) => subjectOf(spec) === subjectOf(draft.spec));
  const known = drafts[index];
  if (!known) {
    drafts.push(draft);
    return;
  }
  const isStronger =
    Number(draft.necessity === 'must') - Number(known.necessity === 'must') ||
    draft.weight - known.weight ||
    yearsOf(draft) - yearsOf(known);
  if (isStronger > 0) drafts[index] = draft;
}

function yearsOf({ spec }: DraftCriterion): number {
  return spec.kind === 'skill' || spec.kind === 'experience' ? (spec.minYears ?? 0) : 0;
}

/** A choice of which one part is asked for anyway says nothing more; beyond thirty criteria the lightest go. */
function strongest(drafts: readonly DraftCriterion[]): DraftCriterion[] {
  const alone = new Set(
    drafts.flatMap(({ spec, necessity }) =>
      spec.kind === 'skill' && spec.anyOf.length === 1 && necessity === 'must' ? spec.anyOf : [],
    ),
  );
  const kept = drafts.filter(
    ({ spec }) =>
      spec.kind !== 'skill' || spec.anyOf.length === 1 || !spec.anyOf.every((id) => alone.has(id)),
  );
  if (kept.length <= MOST_CRITERIA) return kept;
  const rank = (draft: DraftCriterion) =>
    draft.weight + (draft.necessity === 'must' ? 5 : 0) + (draft.spec.kind === 'skill' ? 0 : 10);
  const limit = kept.map(rank).sort((a, b) => b - a)[MOST_CRITERIA - 1] ?? 0;
  return kept.filter((draft) => rank(draft) >= limit).slice(0, MOST_CRITERIA);
}
