import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CandidateId, JobId } from '../../../src/contract/common.ts';
import { draftJob } from '../../support/jobs.ts';
import { addPerson, applyAll, type Person } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;
let jobs: JobId[];

beforeAll(async () => {
  space = await openWorkspace();
  jobs = [];
  for (const title of ['One', 'Two', 'Three'])
    jobs.push((await space.client.jobs.create(draftJob({ title }))).id);
});
afterAll(() => space[Symbol.asyncDispose]());

const TABLES = [
  'candidates',
  'candidate_keys',
  'candidate_skills',
  'candidate_tags',
  'candidate_documents',
  'notes',
  'applications',
  'stage_changes',
  'candidate_facts',
  'candidate_index',
];

/** Every row there is, but for the time of the last change. */
async function everything(): Promise<Record<string, unknown>> {
  const { database } = space.workstation.core;
  const rows: Record<string, unknown> = {};
  for (const table of TABLES) {
    const found = (
      await sql<Record<string, unknown>>`select *, rowid as row from ${sql.table(table)}`
        .execute(database)
        .catch(() => sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(database))
    ).rows;
    rows[table] = found.map(({ updated_at: _, row: __, ...row }) => JSON.stringify(row)).sort();
  }
  return rows;
}

const person = fc.record({
  name: fc.constantFrom('Ada Moreau', 'Adele Moreau', 'A. Moreau'),
  email: fc.option(fc.constantFrom('ada@example.org', 'moreau@example.org'), { nil: undefined }),
  phone: fc.option(fc.constantFrom('+33199000101', '+33199000102'), { nil: undefined }),
  headline: fc.option(fc.constantFrom('Engineer', 'Analyst'), { nil: undefined }),
  years: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  skills: fc.subarray(['Python', 'Kafka', 'SQL']),
  tags: fc.subarray(['hot', 'berlin']),
  notes: fc.array(fc.constantFrom('met at a fair', 'speaks French'), { maxLength: 2 }),
  jobs: fc.subarray([0, 1, 2]),
});

async function add({
  tags,
  notes,
  jobs: applied,
  ...rest
}: typeof person extends fc.Arbitrary<infer Value> ? Value : never): Promise<CandidateId> {
  const { database } = space.workstation.core;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as unknown as Person;
  const id = (await addPerson(database, given)) as CandidateId;
  await space.client.candidates.setTags({ id, tags });
  for (const text of notes) await space.client.candidates.addNote({ id, text });
  for (const job of applied) await applyAll(database, jobs[job] as string, [id]);
  return id;
}

it('un-merging gives back every row, whatever the two records held', async () => {
  await fc.assert(
    fc.asyncProperty(
      person,
      person,
      fc.subarray(['name', 'email', 'phone', 'location', 'headline'] as const),
      async (left, right, take) => {
        const [keep, absorb] = [await add(left), await add(right)];
        const before = await everything();
        const { mergeId } = await space.client.duplicates.merge({ keep, absorb, take });
        await space.client.duplicates.unmerge({ mergeId });
        const after = await everything();
        await space.client.candidates.remove({ id: keep });
        await space.client.candidates.remove({ id: absorb });
        expect(after).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});

it('a merged pair is one candidate with what both had', async () => {
  const { database } = space.workstation.core;
  const keep = (await addPerson(database, {
    name: 'Ada Moreau',
    email: 'ada@example.org',
    skills: ['Python'],
  })) as CandidateId;
  const absorb = (await addPerson(database, {
    name: 'A. Moreau',
    email: 'ada@example.org',
    phone: '+33199000101',
    skills: ['Kafka'],
  })) as CandidateId;
  await space.client.candidates.setTags({ id: absorb, tags: ['hot'] });
  await applyAll(database, jobs[0] as string, [absorb]);
  const [pair] = (await space.client.duplicates.list({})).items;
  await space.client.duplicates.merge({ keep, absorb });
  const merged = await space.client.candidates.get({ id: keep });
  const list = await space.client.candidates.search({ query: 'email:ada' });
  expect({
    reasons: pair?.reasons,
    name: merged.name?.value,
    phone: merged.phone?.value,
    tags: merged.tags,
    jobs: merged.applications.map((application) => application.jobTitle),
    found: list.total,
    left: (await space.client.duplicates.list({})).total,
  }).toEqual({
    reasons: ['same-email'],
    name: 'Ada Moreau',
    phone: '+33199000101',
    tags: ['hot'],
    jobs: ['One'],
    found: 1,
    left: 0,
  });
});
