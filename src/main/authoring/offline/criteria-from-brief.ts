import type { WordingLanguage } from '../../../contract/authoring.ts';
import type { Criterion, CriterionSpec } from '../../../contract/criteria.ts';
import { protectedInCriteria } from '../../bias/check-wording.ts';
import { matchSkills } from '../../skills/match-skills.ts';
import type { Brief } from './brief.ts';
import type { Occupation } from './occupations.ts';

/** What the brief asks, as criteria that can be scored. Protected attributes never become one. */
export function criteriaFromBrief(
  brief: Brief,
  occupation: Occupation,
  language: WordingLanguage,
): Criterion[] {
  const drafts: Omit<Criterion, 'id'>[] = [
    ...(occupation.known
      ? [criterion(brief.title, 'must', 4, { kind: 'occupation', title: brief.title })]
      : []),
    ...brief.topics.map(({ name, necessity, years }) =>
      criterion(
        years === null ? name : `${name}, ${years}+`,
        necessity,
        necessity === 'must' ? 4 : 2,
        skill(name, years),
      ),
    ),
    ...(brief.level ? [criterion(brief.level, 'must', 3, { kind: 'seniority', level: brief.level })] : []),
    ...(brief.years === null
      ? []
      : [
          criterion(`${brief.years}+`, 'must', 3, {
            kind: 'experience',
            minYears: brief.years,
            occupation: brief.title,
          }),
        ]),
    ...brief.languages.map(({ name, code, level }) =>
      criterion([name, level].filter(Boolean).join(' '), 'must', 3, {
        kind: 'language',
        language: code,
        level,
      }),
    ),
    ...(brief.location && brief.workMode !== 'remote'
      ? [criterion(brief.location, 'nice', 1, { kind: 'location', place: brief.location })]
      : []),
  ];
  const all = drafts.map((draft, at) => ({ ...draft, id: `c${at + 1}` }));
  const blocked = new Set(protectedInCriteria(all, language).map(({ id }) => id));
  return all.filter(({ id }) => !blocked.has(id));
}

const criterion = (
  label: string,
  necessity: Criterion['necessity'],
  weight: number,
  spec: CriterionSpec,
): Omit<Criterion, 'id'> => ({
  label: label.charAt(0).toUpperCase() + label.slice(1),
  necessity,
  weight,
  spec,
});

/** A skill of the taxonomy where it knows the words, the words themselves otherwise. */
function skill(name: string, minYears: number | null): CriterionSpec {
  // A brief names skills in a list; the heading says so to the matcher.
  const found = matchSkills(`Skills: ${name}`).flatMap(({ skillId }) => skillId ?? []);
  return {
    kind: 'skill',
    anyOf: found.length > 0 ? [...new Set(found)] : [`text:${name.toLowerCase()}`],
    minYears,
  };
}
