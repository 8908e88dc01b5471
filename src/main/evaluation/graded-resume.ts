/** A position of a made-up résumé; years. */
export interface Job {
  title: string;
  from: number;
  to: number | 'present';
  bullets: readonly string[];
}

/** Year the résumés are written in; nothing in the set depends on today. */
export const YEAR = 2026;

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

/** A made-up name, always the same for a seed. */
export function nameOf(seed: number): string {
  return `${FIRST[seed % FIRST.length]} ${LAST[(seed * 5) % LAST.length]}`;
}

/** Two layouts in turn, so that neither posting nor résumé always looks the same. */
export function resume(
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
