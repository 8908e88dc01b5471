import { shippedTaxonomy } from '../skills/taxonomy.ts';
import type { GradedOccupation } from './graded-occupation.ts';

/** Levels the postings are written for; what fools word counting depends on it. */
export type PostLevel = 'junior' | 'senior' | 'lead';

const YEARS_ASKED = { junior: 0, senior: 5, lead: 8 } as const;
/** What stands before the title of a post of that level. */
export const PREFIX = { junior: 'Junior ', senior: 'Senior ', lead: 'Lead ' } as const;

/** Names of taxonomy ids. */
export function names(ids: readonly string[]): string[] {
  const taxonomy = shippedTaxonomy();
  return ids.flatMap((id) => {
    const index = taxonomy.indexOf(id);
    return index === undefined ? [] : [taxonomy.concept(index).name];
  });
}

/** The advertisement: in sections for even indexes, as running text for odd ones. */
export function postingText(occupation: GradedOccupation, level: PostLevel, index: number): string {
  const [first = '', second = '', ...rest] = names(occupation.skills);
  const title = `${PREFIX[level]}${occupation.title}`;
  const years = YEARS_ASKED[level];
  const asked =
    years === 0
      ? 'You are at the start of your working life; we teach you the rest.'
      : `At least ${years} years in the job.`;
  const lead = level === 'lead' ? ['Guide a group of six colleagues'] : [];
  const duties = [...occupation.adDuties, ...lead];
  if (index % 2 === 0) {
    return [
      title,
      '',
      'We are a friendly house with free fruit and a pension plan.',
      '',
      'What you will do',
      ...duties.map((duty) => `- ${duty}`),
      '',
      'Requirements',
      `- ${first} and ${second}`,
      `- ${asked}`,
      `- Degree or training in ${occupation.degree}`,
      '',
      'Nice to have',
      ...rest.map((skill) => `- ${skill}`),
      '',
      'We offer',
      '- Excel courses, health insurance and thirty days of leave',
    ].join('\n');
  }
  return `${title}\n\nOur firm was founded in 1987. ${duties.join('. ')}. You know ${first} and have experience with ${second}. ${asked} Training in ${occupation.degree} is required. ${rest.length > 0 ? `${rest.join(', ')} would be an advantage. ` : ''}We are an equal opportunity employer and pay a competitive salary.`;
}
