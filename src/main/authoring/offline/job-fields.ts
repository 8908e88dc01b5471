import type { DraftSection, JobFields, SectionName, WordingLanguage } from '../../../contract/authoring.ts';
import type { Brief } from './brief.ts';
import { wordingOf } from './wording.ts';

type Known = Pick<Brief, 'title' | 'location' | 'workMode' | 'employmentType' | 'level'>;

/** What the sections that were not refused make of a job: what people read goes into the description, what they need into the requirements. */
export function jobFields(
  sections: readonly DraftSection[],
  known: Known,
  language: WordingLanguage,
): JobFields {
  const { headings } = wordingOf(language);
  const kept = new Map(
    sections.filter(({ state }) => state !== 'refused').map(({ name, text }) => [name, text]),
  );
  const titled = (names: readonly Exclude<SectionName, 'title' | 'summary'>[]) =>
    names.flatMap((name) => {
      const text = kept.get(name);
      return text ? [`## ${headings[name]}\n\n${text}`] : [];
    });
  return {
    title: kept.get('title') ?? known.title,
    location: known.location,
    workMode: known.workMode,
    employmentType: known.employmentType,
    level: known.level,
    description: [kept.get('summary') ?? '', ...titled(['tasks', 'benefits', 'process'])]
      .filter(Boolean)
      .join('\n\n'),
    requirements: titled(['must', 'nice']).join('\n\n'),
  };
}
