import type { Criterion, Necessity } from '../../contract/criteria.ts';
import { findSkills } from '../skills/match-skills.ts';
import { shippedTaxonomy } from '../skills/taxonomy.ts';
import { termPlaces } from '../skills/text-terms.ts';
import { askedCertificates } from './asked-certificates.ts';
import { askedEducation } from './asked-education.ts';
import { askedLanguages } from './asked-languages.ts';
import { askedSkills } from './asked-skills.ts';
import { findAskedYears } from './asked-years.ts';
import { titleDrafts } from './criteria-from-description.ts';
import { type DraftCriterion, EDUCATION_LABELS, withIds, yearsLabel } from './criterion-makers.ts';

/** A job's wishes written down by hand. */
export interface HandLists {
  title: string;
  must: readonly string[];
  nice: readonly string[];
  minYears: number | null;
  education: string | null;
  languages: readonly string[];
}

const WEIGHT = { must: 3, nice: 1.5 } as const;

/** One criterion for each item, in order; an item the taxonomy does not know is looked for word for word. */
export function criteriaFromLists({
  title,
  must,
  nice,
  minYears,
  education,
  languages,
}: HandLists): Criterion[] {
  const occupation = title || null;
  const drafts: DraftCriterion[] = [
    ...titleDrafts(title, ''),
    ...must.flatMap((item) => itemDrafts(item, 'must', occupation)),
    ...nice.flatMap((item) => itemDrafts(item, 'nice', occupation)),
    ...(minYears ? [experience(minYears, occupation, 'must')] : []),
    ...(education ? educationDrafts(education, 'must') : []),
    ...languages.flatMap((item) => languageDrafts(item, 'must')),
  ];
  return withIds(drafts);
}

function itemDrafts(item: string, necessity: Necessity, occupation: string | null): DraftCriterion[] {
  const degree = educationDrafts(item, necessity);
  if (degree.length > 0) return degree;
  const spoken = languageDrafts(item, necessity);
  if (spoken.length > 0) return spoken;
  const certificates = askedCertificates(item);
  if (certificates.length > 0)
    return certificates.map(({ name }) => ({
      label: name,
      necessity,
      weight: WEIGHT[necessity],
      spec: { kind: 'certificate', name },
    }));
  const skills = askedSkills(
    { text: item, kind: 'requirements', wording: necessity },
    [],
    'with-soft-skills',
  );
  const years = findAskedYears(item)[0]?.years ?? null;
  if (skills.length > 0 && isCovered(item)) {
    return skills.map(({ anyOf, names, minYears }) => {
      const asked = minYears ?? (skills.length === 1 ? years : null);
      const own = `${names.join(' or ')}${asked ? `, ${yearsLabel(asked)}` : ''}`;
      const label = (skills.length === 1 ? item.trim() : own).slice(0, 200);
      return { label, necessity, weight: WEIGHT[necessity], spec: { kind: 'skill', anyOf, minYears: asked } };
    });
  }
  if (years !== null) return [experience(years, occupation, necessity)];
  return wordForWord(item, necessity);
}

/** Whether the taxonomy's names make up most of an item: "underwater welding" is not just welding. */
function isCovered(item: string): boolean {
  const words = termPlaces(item);
  const found = findSkills(shippedTaxonomy(), item, [{ start: 0, end: item.length, kind: 'skills' }]);
  const named = words.filter((word) =>
    found.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  return words.length === 0 || named.length / words.length > 0.5;
}

function wordForWord(item: string, necessity: Necessity): DraftCriterion[] {
  const choices = item
    .split(/\s+(?:or|oder|ou|oppure)\s+|\s*\/\s*/u)
    .map((choice) => choice.replace(/^[\s"'*-]+|[\s"'.]+$/gu, ''))
    .filter((choice) => /[\p{L}\p{N}]/u.test(choice));
  if (choices.length === 0) return [];
  const anyOf = choices.map((choice) => `text:${choice}`);
  return [
    {
      label: choices.join(' or ').slice(0, 200),
      necessity,
      weight: WEIGHT[necessity],
      spec: { kind: 'skill', anyOf, minYears: null },
    },
  ];
}

function experience(minYears: number, occupation: string | null, necessity: Necessity): DraftCriterion {
  return {
    label: `${yearsLabel(minYears)} of experience`,
    necessity,
    weight: WEIGHT[necessity],
    spec: { kind: 'experience', minYears, occupation },
  };
}

const LEVEL_WORDS: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/^(?:ph\.?d|doctora\w+|promotion)$/iu, 8],
  [/^(?:master|m\.?sc|diplom|mba)\w*$/iu, 7],
  [/^(?:bachelor|b\.?sc|degree|university|licence|grado|laurea)\w*$/iu, 6],
  [/^(?:vocational|apprenticeship|ausbildung|high school|abitur|bac)$/iu, 3],
];

function educationDrafts(item: string, necessity: Necessity): DraftCriterion[] {
  const alone = LEVEL_WORDS.find(([pattern]) => pattern.test(item.trim()))?.[1];
  const asked = alone === undefined ? askedEducation(item) : { level: alone, field: null };
  if (!asked) return [];
  const { level, field } = asked;
  const label = `${EDUCATION_LABELS[level] ?? 'Education'}${field ? `, ${field}` : ''}`.slice(0, 200);
  return [{ label, necessity, weight: 2, spec: { kind: 'education', level, field } }];
}

/** An item that is a language and a level, nothing else: "German B2", "fluent Spanish". */
function languageDrafts(item: string, necessity: Necessity): DraftCriterion[] {
  if (item.split(/\s+/u).length > 5) return [];
  return askedLanguages(`${item} language`).map(({ language, name, level }) => ({
    label: level ? `${name} ${level}` : name,
    necessity,
    weight: 2,
    spec: { kind: 'language', language, level },
  }));
}
