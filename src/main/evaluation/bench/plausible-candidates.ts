import { v7 as newId } from 'uuid';
import { insertCandidate } from '../../candidates/save-candidate.ts';
import type { Database } from '../../database/open-database.ts';
import { insertApplication } from '../../pipeline/queries.ts';
import { type CandidateRecord, nameKey, phoneKey } from '../../resumes/candidate-record.ts';
import { pick, shippedVocabulary, type Vocabulary } from './plausible-vocabulary.ts';
import { type Random, randomFrom } from './seeded-random.ts';

type Skill = Parameters<Vocabulary['skillLike']>[0];

interface Position {
  title: string;
  organisation: string;
  place: string;
  from: number;
  to: number;
  tasks: readonly string[];
}

/**
 * The record of a made-up candidate; every number gives another, always the same one. Texts are as long and as varied as real
 * résumés are (some 400 words, 230 of them different).
 */
export function plausibleRecord(number: number): CandidateRecord {
  const random = randomFrom(Math.imul(number + 1, 0x9e3779b1));
  const from = shippedVocabulary();
  const name = `${from.firstName(random)} ${from.lastName(random)}`;
  const email = `person${number}@example.org`;
  const phone = `+447700${String(900_000 + number)}`;
  const location = from.place(random);
  const skills = skillsOf(from, random);
  const positions = positionsOf(from, random);
  const education = `${pick(DEGREES, random)}\n${from.word(random)}\nUniversity of ${from.place(random)}`;
  const [current] = positions;
  return {
    name,
    email,
    phone,
    location,
    headline: current?.title ?? null,
    years: 2026 - (positions.at(-1)?.from ?? 2026) + Math.round(random() * 9) / 10,
    keys: [
      { kind: 'name', value: nameKey(name) },
      { kind: 'email', value: email },
      { kind: 'phone', value: phoneKey(phone) },
    ],
    skills: skills.map((skill) => ({
      skill: skill.id,
      name: skill.name,
      years: random() < 0.6 ? Math.round(random() * 100) / 10 : null,
    })),
    index: {
      name: `${name}\n${email}\n${phone}`,
      headline: current?.title ?? '',
      skills: skills.map((skill) => skill.name).join('\n'),
      titles: positions.map((position) => position.title).join('\n'),
      organisations: positions.map((position) => position.organisation).join('\n'),
      education,
      location,
      body: bodyOf({ skills, positions, education }, from, random),
    },
  };
}

const DEGREES = ['Bachelor of Science', 'Bachelor of Arts', 'Master of Science', 'Diploma', 'MBA', 'PhD'];

/** Most of someone's skills are of two families, as one's occupation goes; the rest is what many have. */
function skillsOf(from: Vocabulary, random: Random): Skill[] {
  const own = [from.skill(random), from.skill(random)];
  const count = 5 + Math.floor(random() * 14);
  const drawn = Array.from({ length: count }, () =>
    random() < 0.6 ? from.skillLike(pick(own, random), random) : from.skill(random),
  );
  return [...new Map([...own, ...drawn].map((skill) => [skill.id, skill])).values()];
}

/** One to six positions, the newest first, mostly of one occupation. */
function positionsOf(from: Vocabulary, random: Random): Position[] {
  const occupation = from.occupation(random);
  let to = 2026 - Math.floor(random() * 2);
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const { titles, tasks } = random() < 0.75 ? occupation : from.occupation(random);
    const start = to - Math.floor(random() * 6);
    const position = {
      title: capitalised(pick(titles, random)),
      organisation: from.organisation(random),
      place: from.place(random),
      from: start,
      to,
      tasks,
    };
    to = start;
    return position;
  });
}

function bodyOf(
  { skills, positions, education }: { skills: Skill[]; positions: Position[]; education: string },
  from: Vocabulary,
  random: Random,
): string {
  const said: string[] = [];
  // Who wrote a word once writes it again: without it a text holds too many different words.
  const next = (): string => {
    const word = said.length > 0 && random() < 0.25 ? pick(said, random) : from.word(random);
    said.push(word);
    return word;
  };
  const sentence = (): string => {
    const words = Array.from({ length: 6 + Math.floor(random() * 12) }, next);
    if (random() < 0.3) words.push('using', pick(skills, random).name);
    return `${capitalised(words.join(' '))}.`;
  };
  const lines = ['Profile', sentence(), sentence(), 'Experience'];
  for (const { title, organisation, place, from: start, to, tasks } of positions) {
    lines.push(`${title}, ${organisation}, ${place}`, `${start} - ${to}`);
    if (tasks.length > 0) lines.push(pick(tasks, random));
    for (let left = 3 + Math.floor(random() * 4); left > 0; left--) lines.push(sentence());
  }
  for (let left = Math.floor(random() * 15); left > 0; left--) lines.push(sentence());
  return [...lines, 'Skills', skills.map((skill) => skill.name).join(', '), 'Education', education].join(
    '\n',
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const AT_ONCE = 1000;
const MINUTE_MS = 60_000;

/** Writes made-up candidates as an import would, a thousand a transaction, a minute apart; with a job each applies to it. */
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
          now: now - (count - number) * MINUTE_MS,
        });
        if (jobId !== null)
          await insertApplication(transaction, { jobId, candidateId: id, importId: null, now });
      }
    });
}
