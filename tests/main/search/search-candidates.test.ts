import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;

beforeAll(async () => {
  space = await openWorkspace();
  const { database } = space.workstation.core;
  await addPerson(database, {
    name: 'Ada Moreau',
    email: 'ada@example.org',
    headline: 'Data engineer',
    years: 7,
    skills: ['Python', 'Kafka'],
    location: 'Lyon',
    body: 'Moved nightly batches to streams on a data platform.',
  });
  await addPerson(database, {
    name: 'Béla Kovács',
    headline: 'Contract developer',
    years: 9,
    skills: ['Python', 'C++'],
    body: 'Contract work for banks.',
  });
  await addPerson(database, {
    name: 'Chiara Conti',
    headline: 'Nurse',
    years: 3,
    skills: ['Triage'],
    location: 'Torino',
    body: 'Emergency department, platform shoes.',
  });
});
afterAll(() => space[Symbol.asyncDispose]());

async function found(
  query: string,
  sort: 'relevance' | 'added' | 'name' | 'years' = 'name',
): Promise<string[]> {
  const { items } = await space.client.candidates.search({ query, sort });
  return items.map((item) => item.name);
}

describe('search', () => {
  it.each([
    ['', ['Ada Moreau', 'Béla Kovács', 'Chiara Conti']],
    ['skill:python years:>=5 -contract', ['Ada Moreau']],
    ['"data platform"', ['Ada Moreau']],
    ['platform', ['Ada Moreau', 'Chiara Conti']],
    ['skill:c++', ['Béla Kovács']],
    ['skill:c', []],
    ['kovacs', ['Béla Kovács']],
    ['nurse OR kafka', ['Ada Moreau', 'Chiara Conti']],
    ['-skill:python', ['Chiara Conti']],
    ['NOT (nurse OR contract)', ['Ada Moreau']],
    ['years:3..7', ['Ada Moreau', 'Chiara Conti']],
    ['location:torino', ['Chiara Conti']],
    ['email:ada', ['Ada Moreau']],
    ['engin*', ['Ada Moreau']],
    ['python (kafka OR years:>8)', ['Ada Moreau', 'Béla Kovács']],
    ['nurse OR (python -contract)', ['Ada Moreau', 'Chiara Conti']],
    ['skill:"apache kafka"', ['Ada Moreau']],
    ['-skill:"apache kafka"', ['Béla Kovács', 'Chiara Conti']],
  ])('%s', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('shows where it matched, with the words marked', async () => {
    const { items } = await space.client.candidates.search({ query: '"data platform"' });
    const match = items[0]?.matches[0];
    expect(match?.marks.map(([start, end]) => match.text.slice(start, end))).toEqual(['data platform']);
  });

  it('puts a skill before a word somewhere in the text', async () => {
    const { database } = space.workstation.core;
    const id = await addPerson(database, {
      name: 'Dora Diaz',
      headline: 'Analyst',
      skills: ['Excel'],
      body: 'Once met someone who knew Kafka.',
    });
    expect(await found('kafka', 'relevance')).toEqual(['Ada Moreau', 'Dora Diaz']);
    await space.client.candidates.remove({ id: id as never });
  });

  it('says what is wrong with a search instead of finding nothing', async () => {
    await expect(space.client.candidates.search({ query: 'years:many' })).rejects.toMatchObject({
      code: 'INVALID_QUERY',
      data: { position: 0, reason: 'not-a-number' },
    });
  });

  it('finds nobody by name, place or address while names are hidden', async () => {
    await space.client.workspace.settings.set({ blind: true });
    const blind = await Promise.all(
      ['moreau', 'name:ada', 'lyon', 'email:ada', 'location:lyon'].map((query) => found(query)),
    );
    const bySkill = await space.client.candidates.search({ query: 'kafka' });
    await space.client.workspace.settings.set({ blind: false });
    expect({
      blind,
      shown: bySkill.items.map((item) => [item.name.replace(/[0-9A-F]{6}$/, '#'), item.location]),
    }).toEqual({ blind: [[], [], [], [], []], shown: [['Candidate #', null]] });
  });
});

describe('saved views', () => {
  it('keep a search under a name and count what it finds now', async () => {
    await space.client.candidates.views.save({
      name: 'Python, not contract',
      query: 'skill:python -contract',
    });
    expect(await space.client.candidates.views.list()).toEqual([
      { id: expect.any(String), name: 'Python, not contract', query: 'skill:python -contract', count: 1 },
    ]);
  });
});
