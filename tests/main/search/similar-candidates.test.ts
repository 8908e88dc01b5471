import { expect, it } from 'vitest';
import { addPerson } from '../../support/people.ts';
import { openWorkspace } from '../../support/workspace.ts';

it('names those first who share the most and the rarest skills, and says which', async () => {
  await using space = await openWorkspace();
  const { database } = space.workstation.core;
  const ada = await addPerson(database, { name: 'Ada', skills: ['Excel', 'Kafka', 'Flink'] });
  await addPerson(database, { name: 'Béla', skills: ['Excel', 'Kafka', 'Flink'] });
  await addPerson(database, { name: 'Chiara', skills: ['Kafka', 'SQL'] });
  await addPerson(database, { name: 'Dmitri', skills: ['Excel', 'SQL'] });
  await addPerson(database, { name: 'Emeka', skills: ['Excel'] });
  await addPerson(database, { name: 'Fatou', skills: ['SQL'] });
  const similar = await space.client.candidates.similar({ id: ada as never });
  expect(similar.map(({ candidate, shared }) => [candidate.name, shared])).toEqual([
    ['Béla', ['Flink', 'Kafka', 'Excel']],
    ['Chiara', ['Kafka']],
    expect.arrayContaining([['Excel']]),
    expect.arrayContaining([['Excel']]),
  ]);
  expect(similar[0]?.likeness).toBe(1);
});
