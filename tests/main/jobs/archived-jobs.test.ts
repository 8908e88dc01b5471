import { expect, test } from 'vitest';
import { JobStatus } from '../../../src/contract/jobs.ts';
import { draftJob } from '../../support/jobs.ts';
import { openWorkspace } from '../../support/workspace.ts';

test('a restored job is what it was before it was archived, however it was archived', async () => {
  await using workspace = await openWorkspace();
  const { jobs } = workspace.client;
  const before = JobStatus.options.filter((status) => status !== 'archived');
  const after: JobStatus[] = [];
  for (const status of before) {
    const { id } = await jobs.create(draftJob({ status }));
    await jobs.archive({ id });
    await jobs.archive({ id });
    after.push((await jobs.restore({ id })).status);
    await jobs.update({ id, patch: { status: 'archived' } });
    after.push((await jobs.restore({ id })).status);
  }
  expect(after).toEqual(before.flatMap((status) => [status, status]));
});

test('restoring a job that is not archived leaves it as it is', async () => {
  await using workspace = await openWorkspace();
  const { jobs } = workspace.client;
  const { id } = await jobs.create(draftJob({ status: 'active' }));
  expect((await jobs.restore({ id })).status).toBe('active');
});
