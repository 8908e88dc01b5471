import { shippedTaxonomy } from '../skills/taxonomy.ts';
import type { GradedOccupation } from './graded-occupation.ts';
import { names, type PostLevel, PREFIX } from './graded-posting.ts';
import { type Job, nameOf, resume, YEAR } from './graded-resume.ts';

/** A résumé of the set with the rule it was made by. */
export interface Candidate {
  rule: string;
  grade: 0 | 1 | 2 | 3;
  text: string;
}

/** Neighbours of the skills asked for, from the taxonomy: what a near miss has instead. */
function neighbours(ids: readonly string[]): string[] {
  const taxonomy = shippedTaxonomy();
  return ids.flatMap((id) => {
    const index = taxonomy.indexOf(id);
    return index === undefined ? [] : names(taxonomy.concept(index).related.slice(0, 1));
  });
}

/** The eleven résumés of a posting; `others` are three other occupations of the set. */
export function candidatesFor(
  occupation: GradedOccupation,
  others: readonly GradedOccupation[],
  level: PostLevel,
  seed: number,
): Candidate[] {
  const skills = names(occupation.skills);
  const other = others[0] ?? occupation;
  const wrongLevel = level === 'junior' ? tooHigh : tooLow;
  return [
    { rule: 'fit', grade: 3, text: fitting(occupation, skills, level, seed) },
    { rule: 'near', grade: 2, text: near(occupation, skills, level, seed) },
    { rule: 'wrong-level', grade: 1, text: wrongLevel(occupation, skills, seed) },
    { rule: 'long-ago', grade: 1, text: longAgo(occupation, skills, seed) },
    { rule: 'career-change', grade: 1, text: careerChange(occupation, other, skills, seed) },
    { rule: 'same-words', grade: 0, text: sameWords(occupation, skills, seed) },
    { rule: 'keywords', grade: 0, text: keywordList(occupation, skills, seed) },
    ...others.map((each, place) => ({
      rule: 'other-occupation',
      grade: 0 as const,
      text: otherOccupation(each, level, seed + place),
    })),
    { rule: 'posting-copied', grade: 0, text: postingCopied(occupation, other, level, seed) },
  ];
}

const YEARS_WORKED = { junior: 1, senior: 7, lead: 11 } as const;

function fitting(
  occupation: GradedOccupation,
  skills: readonly string[],
  level: PostLevel,
  seed: number,
): string {
  const [called, alsoCalled] = occupation.alsoCalled;
  const title = `${PREFIX[level]}${called}`;
  const years = YEARS_WORKED[level];
  const said = seed % 3 === 2 ? [] : occupation.adDuties.map((duty) => `Daily work: ${duty.toLowerCase()}`);
  const used = `Worked daily with ${skills.slice(0, 3).join(', ')}`;
  const bullets = [...occupation.bullets.slice(0, 2), ...said, used];
  const now: Job = { title, from: YEAR - Math.min(years, 4), to: 'present', bullets };
  return resume(seed, title, [now, ...earlier(alsoCalled, occupation, years)], skills, occupation.degree);
}

function near(
  occupation: GradedOccupation,
  skills: readonly string[],
  level: PostLevel,
  seed: number,
): string {
  const title = occupation.alsoCalled[0];
  const years = Math.max(1, Math.round(YEARS_WORKED[level] * 0.55));
  const bullets = [...occupation.bullets.slice(1), `Used ${skills.slice(0, 2).join(' and ')}`];
  const has = [...skills.slice(0, 2), ...neighbours(occupation.skills)];
  return resume(
    seed + 1,
    title,
    [{ title, from: YEAR - years, to: 'present', bullets }],
    has,
    occupation.degree,
  );
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
