import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobId } from '../../../src/contract/common.ts';
import { draftJob } from '../../support/jobs.ts';
import { textResume } from '../../support/text-resumes.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;
let jobId: JobId;

beforeAll(async () => {
  space = await openWorkspace();
  const job = await space.client.jobs.create(draftJob());
  jobId = job.id;
  const { criteria } = await space.client.jobs.proposeCriteria({
    title: job.title,
    text: 'You must have Python and SQL. Kafka is a plus.',
  });
  await space.client.jobs.saveCriteria({ id: jobId, criteria });
  const uploadIds: string[] = [];
  for (let number = 0; number < 12; number++) {
    const { path, bytes } = textResume(number);
    uploadIds.push(await space.upload(path, bytes));
  }
  await space.client.intake.start({ uploadIds, jobId });
  await space.idle();
});
afterAll(() => space[Symbol.asyncDispose]());

describe('where an applicant stands', () => {
  it.each([
    ['best first', {}],
    ['by name, from the end', { sort: 'name', descending: true }],
    ['by when they came, from the start', { sort: 'added', descending: false }],
    ['in a part of the list', { search: 'a', sort: 'name', descending: false }],
    ['under other weights', { weights: {} }],
  ] as const)('is the row the list shows them in: %s', async (_, list) => {
    const { items } = await space.client.screening.ranking({ jobId, ...list });
    expect(items.length).toBeGreaterThan(2);
    const places = await Promise.all(
      items.map(({ applicationId }) => space.client.screening.place({ jobId, ...list, applicationId })),
    );
    expect(places.map(({ place }) => place)).toEqual(items.map((_, index) => index));
  });

  it('is nowhere in a list that leaves them out', async () => {
    const [{ applicationId } = {}] = (await space.client.screening.ranking({ jobId })).items;
    if (!applicationId) throw new Error('Nobody applied.');
    const list = { jobId, filter: 'shortlisted' as const };
    expect(await space.client.screening.place({ ...list, applicationId })).toEqual({ place: null });
    await space.client.pipeline.apply({
      applicationIds: [applicationId],
      action: { kind: 'shortlist', on: true },
    });
    expect(await space.client.screening.place({ ...list, applicationId })).toEqual({ place: 0 });
  });
});
