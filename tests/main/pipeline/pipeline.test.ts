import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationId, JobId } from '../../../src/contract/common.ts';
import { draftJob } from '../../support/jobs.ts';
import { addPerson, applyAll } from '../../support/people.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;
let jobId: JobId;
let ids: ApplicationId[];

beforeAll(async () => {
  space = await openWorkspace();
});
afterAll(() => space[Symbol.asyncDispose]());
beforeEach(async () => {
  const { database } = space.workstation.core;
  jobId = (await space.client.jobs.create(draftJob())).id;
  const people = [];
  for (let number = 0; number < 10; number++)
    people.push(await addPerson(database, { name: `Person ${number}` }));
  ids = (await applyAll(database, jobId, people)) as ApplicationId[];
});

async function stages(): Promise<Record<string, number>> {
  const { columns } = await space.client.pipeline.board({ jobId });
  return Object.fromEntries(
    columns.filter((column) => column.total > 0).map((column) => [column.stage, column.total]),
  );
}

describe('bulk actions', () => {
  it('show first what they would change, and change nothing by it', async () => {
    const preview = await space.client.pipeline.preview({ applicationIds: ids, action: { kind: 'advance' } });
    expect({
      changed: preview.changed.length,
      to: new Set(preview.changed.map((entry) => entry.to)),
      stages: await stages(),
    }).toEqual({ changed: 10, to: new Set(['screening']), stages: { applied: 10 } });
  });

  it('advance ten at once, and one undo takes all ten back', async () => {
    const { action } = await space.client.pipeline.apply({
      applicationIds: ids,
      action: { kind: 'advance' },
    });
    const advanced = await stages();
    await space.client.pipeline.undo({});
    expect({ count: action?.count, advanced, after: await stages() }).toEqual({
      count: 10,
      advanced: { screening: 10 },
      after: { applied: 10 },
    });
  });

  it('keep the history of what was undone', async () => {
    const [id] = ids as [ApplicationId];
    await space.client.pipeline.apply({
      applicationIds: [id],
      action: { kind: 'decline', reason: 'no visa' },
    });
    await space.client.pipeline.undo({});
    const history = await space.client.pipeline.history({ applicationId: id });
    expect(history.map(({ to, reason, undoneAt }) => [to, reason, undoneAt !== null])).toEqual([
      ['applied', null, false],
      ['declined', 'no visa', true],
    ]);
  });

  it('refuse to undo over what someone did since', async () => {
    const [id] = ids as [ApplicationId];
    const { action } = await space.client.pipeline.apply({
      applicationIds: ids,
      action: { kind: 'advance' },
    });
    await space.client.pipeline.apply({ applicationIds: [id], action: { kind: 'decline', reason: null } });
    await expect(space.client.pipeline.undo({ actionId: action?.id as never })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await stages()).toEqual({ screening: 9, declined: 1 });
  });

  it('takes back two where undo comes twice at once', async () => {
    await space.client.pipeline.apply({ applicationIds: ids, action: { kind: 'advance' } });
    await space.client.pipeline.apply({ applicationIds: ids, action: { kind: 'advance' } });
    await Promise.all([space.client.pipeline.undo({}), space.client.pipeline.undo({})]);
    expect(await stages()).toEqual({ applied: 10 });
  });

  it('can be done again after an undo', async () => {
    const { action } = await space.client.pipeline.apply({
      applicationIds: ids,
      action: { kind: 'move', stage: 'interview' },
    });
    await space.client.pipeline.undo({});
    await space.client.pipeline.redo({ actionId: action?.id as never });
    expect(await stages()).toEqual({ interview: 10 });
  });

  it('leave alone who has ended, and say so', async () => {
    const [id] = ids as [ApplicationId];
    await space.client.pipeline.apply({ applicationIds: [id], action: { kind: 'decline', reason: null } });
    const { preview } = await space.client.pipeline.apply({
      applicationIds: ids,
      action: { kind: 'advance' },
    });
    expect({ unchanged: preview.unchanged.map((entry) => entry.reason), stages: await stages() }).toEqual({
      unchanged: ['ended'],
      stages: { screening: 9, declined: 1 },
    });
  });

  it('put a tag on those who lack it, and undo takes it from those only', async () => {
    const [first, second] = ids as [ApplicationId, ApplicationId];
    await space.client.pipeline.apply({
      applicationIds: [first],
      action: { kind: 'tag', tag: 'night shift' },
    });
    await space.client.pipeline.apply({
      applicationIds: [first, second],
      action: { kind: 'tag', tag: 'night shift' },
    });
    await space.client.pipeline.undo({});
    expect((await space.client.candidates.tags()).find((tag) => tag.name === 'night shift')?.count).toBe(1);
  });
});

it('says that there is nothing to undo', async () => {
  await using empty = await openWorkspace();
  await expect(empty.client.pipeline.undo({})).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
