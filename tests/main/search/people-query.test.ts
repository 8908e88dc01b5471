import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleQuery } from '../../../src/renderer/app/shell/people-query.ts';
import { addPerson } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;

beforeAll(async () => {
  space = await openWorkspace();
  const { database } = space.workstation.core;
  await addPerson(database, { name: 'Anna Quist', headline: 'Editor', body: 'Wrote with Jonas and Jonas.' });
  await addPerson(database, {
    name: 'Jonas Wiedenbrück',
    headline: 'Data engineer',
    email: 'jw@example.org',
  });
  await addPerson(database, { name: 'Nadia Benhamou-Keller', headline: 'Engineer', skills: ['Python'] });
});
afterAll(() => space[Symbol.asyncDispose]());

async function found(typed: string): Promise<string[]> {
  const { items } = await space.client.candidates.search({ query: peopleQuery(typed), sort: 'relevance' });
  return items.map((item) => item.name.split(' ')[0] ?? '');
}

describe('people, while one types', () => {
  it.each([
    ['wied', ['Jonas']],
    ['wiedenbru', ['Jonas']],
    ['jo w', []],
    ['jo wi', ['Jonas']],
    ['jonas', ['Jonas', 'Anna']],
    ['benhamou-k', ['Nadia']],
    ['jw@exam', ['Jonas']],
    ['python', ['Nadia']],
    ['skill:python', ['Nadia']],
    ['quist OR wiedenbrück', ['Anna', 'Jonas']],
    ['j', []],
  ])('%s', async (typed, names) => {
    const people = await found(typed);
    expect(typed.includes(' OR ') ? people.sort() : people).toEqual(names);
  });

  it('leaves what is too long as it was typed', () => {
    const long = 'abc '.repeat(120).trim();
    expect(peopleQuery(long)).toBe(long);
  });
});
