import { afterAll, beforeAll, expect, it } from 'vitest';
import { splitQuery } from '../../../src/main/search/match-expression.ts';
import { parseQuery } from '../../../src/main/search/query-language.ts';
import { withSkillNames } from '../../../src/main/search/skill-names.ts';
import { addPerson } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;
beforeAll(async () => {
  space = await openWorkspace();
});
afterAll(() => space[Symbol.asyncDispose]());

it('finds a skill of the taxonomy under each name candidates here go by', async () => {
  const { database } = space.workstation.core;
  for (const [name, skill] of [
    ['Ada Moreau', 'K8s'],
    ['Bela Kovacs', 'Kubernetes'],
    ['Chiara Conti', 'Kubectl plugins'],
  ] as const) {
    const id = await addPerson(database, { name, skills: [skill] });
    const known = skill === 'Kubectl plugins' ? `text:${skill}` : 'skill:kubernetes';
    await database.deleteFrom('candidate_skills').where('candidate_id', '=', id).execute();
    await database
      .insertInto('candidate_skills')
      .values({ candidate_id: id, skill: known, name: skill, years: null })
      .execute();
  }
  const found = async (query: string) =>
    (await space.client.candidates.search({ query, sort: 'name' })).items.map(({ name }) => name);
  expect(await found('skill:kubernetes')).toEqual(['Ada Moreau', 'Bela Kovacs']);
  expect(await found('skill:k8s')).toEqual(['Ada Moreau', 'Bela Kovacs']);
  expect(await found('-skill:k8s')).toEqual(['Chiara Conti']);
});

it('asks the index for no name that holds what is asked for already', async () => {
  const names = async () => [
    'SQL',
    'Advanced SQL',
    'Ansi-SQL',
    'SQLite',
    'Structured Query Language',
    'Éxtended structured query language',
  ];
  const query = await withSkillNames(parseQuery('skill:sql kafka'), names);
  expect(splitQuery(query, false).match).toBe(
    '((skills : "sql" OR skills : "SQLite" OR skills : "Structured Query Language") AND "kafka")',
  );
});
