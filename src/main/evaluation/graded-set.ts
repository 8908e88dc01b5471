import { shippedTaxonomy } from '../skills/taxonomy.ts';
import { GRADED_OCCUPATIONS, type GradedOccupation } from './graded-occupations.ts';
import type { RankingSet, RankingTask } from './ranking-sets.ts';

/** Levels the postings are written for; what fools word counting depends on it. */
type PostLevel = 'junior' | 'senior' | 'lead';

interface Candidate {
  rule: string;
  grade: 0 | 1 | 2 | 3;
  text: string;
}

interface Job {
  title: string;
  from: number;
  to: number | 'present';
  bullets: readonly string[];
}

/** Year the résumés are written in; nothing in the set depends on today. */
const YEAR = 2026;
const YEARS_ASKED = { junior: 0, senior: 5, lead: 8 } as const;
const PREFIX = { junior: 'Junior ', senior: 'Senior ', lead: 'Lead ' } as const;

/** The set described in docs/ranking-set.md: postings of 24 occupations at changing levels, each with eleven résumés graded by rule. */
export function gradedSet(): RankingSet {
  const tasks = GRADED_OCCUPATIONS.map((occupation, index) => taskOf(occupation, index));
  return { name: 'graded-by-rule', tasks };
}

/** The `asOf` month the set is to be screened with. */
export const GRADED_SET_AS_OF = `${YEAR}-06`;

function taskOf(occupation: GradedOccupation, index: number): RankingTask {
  const level = (['senior', 'junior', 'lead'] as const)[index % 3] ?? 'senior';
  const other = neighbourOf(occupation, 0);
  const candidates = candidatesFor(occupation, other, level, index);
  return {
    name: `${PREFIX[level]}${occupation.title}`,
    posting: { title: '', text: postingText(occupation, level, index) },
    documents: candidates.map(({ rule, text }, place) => ({
      fileName: `${rule}-${place}.txt`,
      bytes: new TextEncoder().encode(text),
    })),
    grades: candidates.map(({ grade }) => grade),
  };
}

/** Some other occupation of the set, always the same one. */
function neighbourOf(occupation: GradedOccupation, step: number): GradedOccupation {
  const index = GRADED_OCCUPATIONS.indexOf(occupation);
  return GRADED_OCCUPATIONS[(index + 7 + step) % GRADED_OCCUPATIONS.length] ?? occupation;
}

function names(ids: readonly string[]): string[] {
  const taxonomy = shippedTaxonomy();
  return ids.flatMap((id) => {
    const index = taxonomy.indexOf(id);
    return index === undefined ? [] : [taxonomy.concept(index).name];
  });
}

/** Neighbours of the skills asked for, from the taxonomy: what a near miss has instead. */
function neighbours(ids: readonly string[]): string[] {
  const taxonomy = shippedTaxonomy();
  return ids.flatMap((id) => {
    const index = taxonomy.indexOf(id);
    return index === undefined ? [] : names(taxonomy.concept(index).related.slice(0, 1));
  });
}

function postingText(occupation: GradedOccupation, level: PostLevel, index: number): string {
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

function candidatesFor(
  occupation: GradedOccupation,
  other: GradedOccupation,
  level: PostLevel,
  seed: number,
): Candidate[] {
  const skills = names(occupation.skills);
  const [called, alsoCalled] = occupation.alsoCalled;
  const own = { junior: `Junior ${called}`, senior: `Senior ${called}`, lead: `Lead ${called}` }[level];
  const years = { junior: 1, senior: 7, lead: 11 }[level];
  const said = seed % 3 === 2 ? [] : occupation.adDuties.map((duty) => `Daily work: ${duty.toLowerCase()}`);
  const told = [
    ...occupation.bullets.slice(0, 2),
    ...said,
    `Worked daily with ${skills.slice(0, 3).join(', ')}`,
  ];
  const fit = resume(
    seed,
    own,
    [
      { title: own, from: YEAR - Math.min(years, 4), to: 'present', bullets: told },
      ...earlier(alsoCalled, occupation, years),
    ],
    skills,
    occupation.degree,
  );
  const near = resume(
    seed + 1,
    called,
    [
      {
        title: called,
        from: YEAR - Math.max(1, Math.round(years * 0.55)),
        to: 'present',
        bullets: [...occupation.bullets.slice(1), `Used ${skills.slice(0, 2).join(' and ')}`],
      },
    ],
    [...skills.slice(0, 2), ...neighbours(occupation.skills)],
    occupation.degree,
  );
  const wrongLevel =
    level === 'junior' ? tooHigh(occupation, skills, seed) : tooLow(occupation, skills, seed);
  return [
    { rule: 'fit', grade: 3, text: fit },
    { rule: 'near', grade: 2, text: near },
    { rule: 'wrong-level', grade: 1, text: wrongLevel },
    { rule: 'long-ago', grade: 1, text: longAgo(occupation, skills, seed) },
    { rule: 'career-change', grade: 1, text: careerChange(occupation, other, skills, seed) },
    { rule: 'same-words', grade: 0, text: sameWords(occupation, skills, seed) },
    { rule: 'keywords', grade: 0, text: keywordList(occupation, skills, seed) },
    ...[0, 4, 9].map((step) => ({
      rule: 'other-occupation',
      grade: 0 as const,
      text: otherOccupation(neighbourOf(occupation, step), level, seed + step),
    })),
    { rule: 'posting-copied', grade: 0, text: postingCopied(occupation, other, level, seed) },
  ];
}

function earlier(title: string, { bullets }: GradedOccupation, years: number): Job[] {
  return years <= 4 ? [] : [{ title, from: YEAR - years, to: YEAR - 4, bullets: bullets.slice(1) }];
}

function tooHigh(
  { title, bullets, degree }: GradedOccupation,
  skills: readonly string[],
  seed: number,
): string {
  const job = {
    title: `Director, ${title}s`,
    from: YEAR - 9,
    to: 'present' as const,
    bullets: [
      'Answer for 140 people and a budget of 20 million',
      `Set the course for ${skills.slice(0, 3).join(', ')}`,
      ...bullets.slice(0, 1),
    ],
  };
  return resume(
    seed + 2,
    job.title,
    [job, { title: `Head of ${title}s`, from: YEAR - 17, to: YEAR - 9, bullets: bullets.slice(1) }],
    skills,
    degree,
  );
}

function tooLow(
  { title, bullets, degree }: GradedOccupation,
  skills: readonly string[],
  seed: number,
): string {
  const job = {
    title: `${title} Intern`,
    from: YEAR - 1,
    to: 'present' as const,
    bullets: [
      `Shadowed colleagues at ${skills.slice(0, 3).join(', ')}`,
      ...bullets.slice(0, 1).map((each) => `Helped: ${each.toLowerCase()}`),
    ],
  };
  return resume(seed + 2, job.title, [job], skills, degree);
}

function longAgo(occupation: GradedOccupation, skills: readonly string[], seed: number): string {
  const old = {
    title: occupation.alsoCalled[0],
    from: YEAR - 19,
    to: YEAR - 12,
    bullets: [...occupation.bullets, `Worked with ${skills.join(', ')}`],
  };
  return resume(
    seed + 3,
    occupation.leftFor.title,
    [
      {
        title: occupation.leftFor.title,
        from: YEAR - 12,
        to: 'present',
        bullets: occupation.leftFor.bullets,
      },
      old,
    ],
    skills,
    occupation.degree,
  );
}

function careerChange(
  occupation: GradedOccupation,
  other: GradedOccupation,
  skills: readonly string[],
  seed: number,
): string {
  const job = { title: other.alsoCalled[1], from: YEAR - 8, to: 'present' as const, bullets: other.bullets };
  const course = `Courses\nEvening course ${occupation.title}, 2025: ${skills.slice(0, 3).join(', ')}`;
  return `${resume(seed + 4, `${other.alsoCalled[1]} moving into work as ${occupation.title}`, [job], skills.slice(0, 3), other.degree)}\n\n${course}`;
}

function sameWords(
  { sameWords: trap, adDuties }: GradedOccupation,
  skills: readonly string[],
  seed: number,
): string {
  const bullets = [
    ...trap.bullets,
    `Spoke every day with people who do ${skills.slice(0, 4).join(', ')}`,
    ...adDuties.map((duty) => `Wrote texts such as “${duty}”`),
  ];
  return resume(
    seed + 5,
    trap.title,
    [{ title: trap.title, from: YEAR - 7, to: 'present', bullets }],
    ['Communication', 'Microsoft Office'],
    'Business',
  );
}

function keywordList(
  { title, adDuties, degree }: GradedOccupation,
  skills: readonly string[],
  seed: number,
): string {
  const repeated = [...skills, ...skills, title, ...skills, ...neighbours([]), ...adDuties].join(', ');
  return `${nameOf(seed + 6)}\n\nKeywords\n${repeated}\n${skills.join(' | ')}\n${title}, ${degree}, ${skills.join(', ')}`;
}

function otherOccupation(other: GradedOccupation, level: PostLevel, seed: number): string {
  const title = `${PREFIX[level]}${other.title}`;
  return resume(
    seed + 7,
    title,
    [{ title, from: YEAR - 8, to: 'present', bullets: other.bullets }],
    names(other.skills),
    other.degree,
  );
}

/** Pastes the posting's own wishes into the summary of someone who has never done the work. */
function postingCopied(
  occupation: GradedOccupation,
  other: GradedOccupation,
  level: PostLevel,
  seed: number,
): string {
  const summary = `Summary\nI want to ${occupation.adDuties.join(' and ').toLowerCase()}. Eager to learn ${names(occupation.skills).join(', ')} as ${PREFIX[level]}${occupation.title}.`;
  const body = resume(
    seed + 8,
    other.alsoCalled[0],
    [{ title: other.alsoCalled[0], from: YEAR - 6, to: 'present', bullets: other.bullets }],
    names(other.skills),
    other.degree,
  );
  return body
    .replace('\n\nExperience', `\n\n${summary}\n\nExperience`)
    .replace('\n\nWork history', `\n\n${summary}\n\nWork history`);
}

const FIRST = ['Ada', 'Milo', 'Ines', 'Tomas', 'Yara', 'Jonas', 'Lena', 'Omar', 'Nora', 'Pavel', 'Rosa'];
const LAST = [
  'Vandermeer',
  'Okonjo',
  'Lindqvist',
  'Ferrante',
  'Haddad',
  'Novotny',
  'Castellan',
  'Brightwater',
  'Dumas',
];

function nameOf(seed: number): string {
  return `${FIRST[seed % FIRST.length]} ${LAST[(seed * 5) % LAST.length]}`;
}

/** Two layouts in turn, so that neither posting nor résumé always looks the same. */
function resume(
  seed: number,
  headline: string,
  jobs: readonly Job[],
  skills: readonly string[],
  degree: string,
): string {
  const name = nameOf(seed);
  const contact = `${name.toLowerCase().replace(' ', '.')}@example.org | +44 20 7946 0${100 + (seed % 800)}`;
  if (seed % 2 === 0) {
    const work = jobs.map(
      ({ title, from, to, bullets }, place) =>
        `${title}, ${companyOf(seed + place)}\n${from} – ${to}\n${bullets.map((each) => `• ${each}`).join('\n')}`,
    );
    return `${name}\n${headline}\n${contact}\n\nExperience\n\n${work.join('\n\n')}\n\nSkills\n${skills.join(', ')}\n\nEducation\nBachelor in ${degree}, Northfield University, ${YEAR - 14}`;
  }
  const work = jobs.map(
    ({ title, from, to, bullets }, place) =>
      `${from} - ${to}  ${title} | ${companyOf(seed + place)}\n${bullets.map((each) => `- ${each}`).join('\n')}`,
  );
  return `${name}\n${contact}\n\nProfile\n${headline}.\n\nWork history\n${work.join('\n\n')}\n\nEducation\nBachelor in ${degree}, Northfield University\n\nKey skills: ${skills.join('; ')}`;
}

function companyOf(seed: number): string {
  return (
    ['Alder & Finch', 'Blue Harbour Ltd', 'Corvane Group', 'Dunmore Works', 'Eastgate GmbH'][seed % 5] ??
    'Alder & Finch'
  );
}
