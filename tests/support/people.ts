import { v7 as newId } from 'uuid';
import { insertCandidate } from '../../src/main/candidates/save-candidate.ts';
import type { Database } from '../../src/main/database/open-database.ts';
import { insertApplication } from '../../src/main/pipeline/queries.ts';
import { linkKey, nameKey, phoneKey } from '../../src/main/resumes/candidate-record.ts';

export interface Person {
  name: string;
  email?: string;
  phone?: string;
  link?: string;
  location?: string;
  headline?: string;
  years?: number;
  skills?: string[];
  body?: string;
}

/** Writes a candidate as an import would, without a document. */
export async function addPerson(
  database: Database,
  person: Person,
  now = 1_700_000_000_000,
): Promise<string> {
  const id = newId();
  const skills = person.skills ?? [];
  await insertCandidate(database, {
    id,
    importId: null,
    now,
    record: {
      name: person.name,
      email: person.email ?? null,
      phone: person.phone ?? null,
      location: person.location ?? null,
      headline: person.headline ?? null,
      years: person.years ?? null,
      keys: [
        { kind: 'name' as const, value: nameKey(person.name) },
        ...(person.email ? [{ kind: 'email' as const, value: person.email.toLowerCase() }] : []),
        ...(person.phone ? [{ kind: 'phone' as const, value: phoneKey(person.phone) }] : []),
        ...(person.link ? [{ kind: 'link' as const, value: linkKey(person.link) }] : []),
      ],
      skills: skills.map((name) => ({ skill: `skill:${name.toLowerCase()}`, name, years: null })),
      index: {
        name: [person.name, person.email ?? ''].join('\n'),
        headline: person.headline ?? '',
        skills: skills.join('\n'),
        titles: person.headline ?? '',
        organisations: '',
        education: '',
        location: person.location ?? '',
        body: person.body ?? '',
      },
    },
  });
  return id;
}

/** Puts people forward for a job; answers the applications' ids in the order given. */
export async function applyAll(
  database: Database,
  jobId: string,
  candidateIds: readonly string[],
  now = 1_700_000_000_000,
): Promise<string[]> {
  const ids: string[] = [];
  for (const candidateId of candidateIds) {
    const id = await insertApplication(database, { jobId, candidateId, importId: null, now });
    if (id) ids.push(id);
  }
  return ids;
}
