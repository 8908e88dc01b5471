import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseQuery } from '../../../src/main/search/query-language.ts';
import { searchCandidates } from '../../../src/main/search/search-candidates.ts';
import { addPerson } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';
import { answers, type Indexed } from './naive-search.ts';

const WORDS = [
  'data',
  'platform',
  'night',
  'shift',
  'audit',
  'Développeur',
  'C++',
  'developer',
  'dev',
  'ops',
];
const PLACES = ['Lyon', 'Leeds', 'New York'];
const DAY_MS = 24 * 3_600_000;
const START = Date.UTC(2026, 2, 1);

const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((words) => words.join(' '));

const person = fc.record({
  email: fc.constantFrom('ada@example.org', 'bela@example.org'),
  headline: text(2),
  location: fc.constantFrom(...PLACES),
  years: fc.integer({ min: 0, max: 6 }),
  skills: fc.array(text(2), { maxLength: 3 }),
  body: text(8),
  addedAt: fc.integer({ min: 0, max: 3 }).map((days) => START + days * DAY_MS + 5_000_000),
});

const FIELDS = ['skill:', 'title:', 'text:', 'location:', 'name:', ''];
const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...WORDS, 'lyon', 'york'))
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...WORDS), fc.constantFrom(...WORDS))
    .map(([field, first, second]) => `${field}"${first} ${second}"`),
  fc.constantFrom('deve*', 'dev*', 'skill:pla*', 'años*'),
  fc
    .tuple(fc.constantFrom('', '>', '>=', '<', '<='), fc.integer({ min: 0, max: 6 }))
    .map(([comparison, years]) => `years:${comparison}${years}`),
  fc.constantFrom('years:2..4', 'added:>2026-03-02', 'added:2026-03-03', 'added:<=2026-03-02', 'email:ada'),
);
const query = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('query'), tie('query')).map(([left, right]) => `(${left} OR ${right})`),
    fc.tuple(tie('query'), tie('query')).map(([left, right]) => `(${left} ${right})`),
    tie('query').map((inner) => `-${inner}`),
  ),
})).query;

let space: TestWorkspace;
const people = new Map<string, Indexed>();

beforeAll(async () => {
  space = await openWorkspace();
  const { database } = space.workstation.core;
  for (const [index, given] of fc.sample(person, { numRuns: 60, seed: 7 }).entries()) {
    const { years, ...rest } = { ...given, name: `Person ${String(index).padStart(2, '0')}` };
    // Some résumés hold no dates to count years from.
    const one: Indexed = years === 0 ? rest : { ...rest, years };
    people.set(await addPerson(database, one, one.addedAt), one);
  }
});
afterAll(() => space[Symbol.asyncDispose]());

async function idsFound(
  typed: string,
  sort: 'relevance' | 'added' | 'name' | 'years',
  blind: boolean,
  { limit, offset }: { limit: number; offset: number } = { limit: 100, offset: 0 },
): Promise<string[]> {
  const { database } = space.workstation.core;
  const { items, total } = await searchCandidates(database, { query: typed, sort, limit, offset }, blind);
  if (offset === 0 && limit === 100) expect(total).toBe(items.length);
  return items.map((item) => item.id);
}

it('finds exactly those whom the query means, in every order, with names shown and hidden', async () => {
  await fc.assert(
    fc.asyncProperty(
      query,
      fc.constantFrom('relevance', 'added', 'name', 'years'),
      fc.boolean(),
      async (typed, sort, blind) => {
        const meant = [...people].flatMap(([id, one]) =>
          answers(parseQuery(typed), one, blind) ? [id] : [],
        );
        expect((await idsFound(typed, sort, blind)).toSorted()).toEqual(meant.toSorted());
      },
    ),
    { numRuns: 300 },
  );
});

it('puts the same candidates in the same order however one pages through them', async () => {
  await fc.assert(
    fc.asyncProperty(
      query,
      fc.constantFrom('relevance', 'added', 'name', 'years'),
      fc.integer({ min: 3, max: 20 }),
      async (typed, sort, limit) => {
        const paged: string[] = [];
        for (let offset = 0; offset < 60; offset += limit)
          paged.push(...(await idsFound(typed, sort, false, { limit, offset })));
        expect(paged).toEqual(await idsFound(typed, sort, false));
      },
    ),
    { numRuns: 40 },
  );
});
