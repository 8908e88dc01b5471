import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPerson } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;

beforeAll(async () => {
  space = await openWorkspace();
});
afterAll(() => space[Symbol.asyncDispose]());

it('the same name is proposed whatever else differs, less surely than the same mail address', async () => {
  const { database } = space.workstation.core;
  await addPerson(database, { name: 'Ada Moreau', email: 'ada@example.org', phone: '+33199000101' });
  await addPerson(database, { name: 'MOREAU Ada', email: 'a.moreau@example.com', phone: '+33199000102' });
  await addPerson(database, { name: 'Adèle Zoé Petit', email: 'petit@example.org' });
  await addPerson(database, { name: 'A. Petit', email: 'petit@example.org' });
  const { items, total } = await space.client.duplicates.list({ offset: 0, limit: 10 });
  expect({
    total,
    pairs: items.map(({ left, right, reasons, likeness }) => ({
      names: [left.name, right.name].sort(),
      reasons,
      likeness,
    })),
  }).toEqual({
    total: 2,
    pairs: [
      { names: ['A. Petit', 'Adèle Zoé Petit'], reasons: ['same-email'], likeness: 0.95 },
      { names: ['Ada Moreau', 'MOREAU Ada'], reasons: ['similar-name'], likeness: 0.5 },
    ],
  });
});
