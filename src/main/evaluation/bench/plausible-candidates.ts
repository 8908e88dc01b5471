import { v7 as newId } from 'uuid';
import { insertCandidate } from '../../candidates/save-candidate.ts';
import type { Database } from '../../database/open-database.ts';
import { insertApplication } from '../../pipeline/queries.ts';
import { type CandidateRecord, nameKey, phoneKey } from '../../resumes/candidate-record.ts';

const FIRST = [
  'Ada',
  'Amir',
  'Béla',
  'Chiara',
  'Dmitri',
  'Eilidh',
  'Fatou',
  'Goran',
  'Hana',
  'Imre',
  'Joana',
  'Kofi',
  'Lan',
  'Mei',
  'Nadia',
  'Oskar',
  'Priya',
  'Quentin',
  'Rosa',
  'Sven',
];
const LAST = [
  'Abara',
  'Bianchi',
  'Conti',
  'Diallo',
  'Eriksen',
  'Fischer',
  'García',
  'Haddad',
  'Ivanov',
  'Jansen',
  'Kovács',
  'Lindqvist',
  'Moreau',
  'Novak',
  'Okafor',
  'Pereira',
  'Quist',
  'Rossi',
  'Szabó',
  'Tanaka',
];
const TITLES = [
  'Data engineer',
  'Backend developer',
  'Nurse',
  'Accountant',
  'Project manager',
  'Sales representative',
  'Teacher',
  'Mechanical engineer',
  'Chef',
  'Customer support agent',
  'Designer',
  'Recruiter',
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
  'Triage',
  'Bookkeeping',
  'SAP',
  'Negotiation',
  'AutoCAD',
  'Cooking',
  'Zendesk',
  'Figma',
  'Scrum',
  'C++',
];
const PLACES = [
  'Berlin',
  'Leeds',
  'Lyon',
  'Porto',
  'Torino',
  'Warszawa',
  'Madrid',
  'Oslo',
  'Toronto',
  'Lagos',
];
const WORDS = [
  'contract',
  'platform',
  'team',
  'customers',
  'pipeline',
  'reports',
  'night',
  'shift',
  'budget',
  'training',
  'audit',
  'release',
  'patients',
  'kitchen',
  'stock',
  'classroom',
  'design',
  'streaming',
  'migration',
  'quality',
];

/** Mulberry32: small, seeded, the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The record of a made-up candidate; every number gives another, always the same one. */
export function plausibleRecord(number: number): CandidateRecord {
  const random = randomFrom(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const name = `${pick(FIRST)} ${pick(LAST)}`;
  const title = pick(TITLES);
  const location = pick(PLACES);
  const skills = [...new Set(Array.from({ length: 4 + Math.floor(random() * 6) }, () => pick(SKILLS)))];
  const email = `person${number}@example.org`;
  const phone = `+4477009${String(number).padStart(5, '0')}`;
  const body = Array.from({ length: 140 }, () => pick(random() < 0.15 ? SKILLS : WORDS)).join(' ');
  return {
    name,
    email,
    phone,
    location,
    headline: title,
    years: Math.round(random() * 250) / 10,
    keys: [
      { kind: 'name', value: nameKey(name) },
      { kind: 'email', value: email },
      { kind: 'phone', value: phoneKey(phone) },
    ],
    skills: skills.map((skill) => ({
      skill: `skill:${skill.toLowerCase()}`,
      name: skill,
      years: Math.round(random() * 100) / 10,
    })),
    index: {
      name: `${name}\n${email}`,
      headline: title,
      skills: skills.join('\n'),
      titles: `${title}\n${pick(TITLES)}`,
      organisations: `${pick(LAST)} Ltd`,
      education: 'Bachelor',
      location,
      body,
    },
  };
}

const AT_ONCE = 1000;

/** Writes made-up candidates as an import would, a thousand a transaction; with a job each applies to it. */
export async function addPlausibleCandidates(
  database: Database,
  count: number,
  jobId: string | null,
  now: number,
): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE)
    await database.transaction().execute(async (transaction) => {
      for (let number = from; number < Math.min(count, from + AT_ONCE); number++) {
        const id = newId();
        await insertCandidate(transaction, {
          id,
          record: plausibleRecord(number),
          importId: null,
          now: now - number,
        });
        if (jobId !== null)
          await insertApplication(transaction, { jobId, candidateId: id, importId: null, now });
      }
    });
}
