const FIRST = ['Ada', 'Béla', 'Chiara', 'Dmitri', 'Eilidh', 'Fatou', 'Goran', 'Hana', 'Imre', 'Joana'];
const LAST = [
  'Moreau',
  'Kovács',
  'Conti',
  'Orlov',
  'MacRae',
  'Diallo',
  'Petrov',
  'Novak',
  'Szabo',
  'Pereira',
];
const SKILLS = [
  'Python',
  'SQL',
  'Kafka',
  'Docker',
  'Java',
  'Excel',
  'Photoshop',
  'Terraform',
  'React',
  'Airflow',
];

/** A made-up résumé as plain text; every number gives another person. */
export function textResume(number: number): { path: string; bytes: Uint8Array } {
  const name = `${FIRST[number % 10]} ${LAST[Math.floor(number / 10) % 10]}`;
  const skills = SKILLS.filter((_, index) => (number + index) % 3 === 0);
  const text = `${name}
person${number}@example.org | +44 7700 900${String(number % 1000).padStart(3, '0')} | Leeds

Experience
Data engineer, Northern Mills ${number}
2018 - present
- Built pipelines with ${skills.join(', ')}.

Analyst, Southern Docks
2014 - 2017
- Reported sales every week.

Education
BSc Mathematics, University of Leeds, 2014

Skills
${skills.join(', ')}
`;
  return { path: `cv-${number}.txt`, bytes: new TextEncoder().encode(text) };
}
