import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApplicationId, JobId } from '../../../src/contract/common.ts';
import { fixture } from '../../support/fixtures.ts';
import { draftJob } from '../../support/jobs.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;
let jobId: JobId;
let applicationId: ApplicationId;

beforeAll(async () => {
  space = await openWorkspace();
  jobId = (await space.client.jobs.create(draftJob())).id;
  await space.client.intake.start({
    uploadIds: [await space.upload('cv.pdf', await fixture('one-column.pdf'))],
    jobId,
  });
  await space.idle();
  const [row] = (await space.client.screening.ranking({ jobId })).items;
  if (!row) throw new Error('Nobody applied.');
  applicationId = row.applicationId;
});
afterAll(() => space[Symbol.asyncDispose]());

const create = () =>
  space.client.reports.create({
    kind: 'candidate',
    applicationId,
    format: 'json',
    locale: 'en',
    timeZone: 'UTC',
  });

async function get(path: string): Promise<Response> {
  const response = await space.workstation.handleRequest(new Request(`http://127.0.0.1${path}`));
  if (!response) throw new Error('Nobody answers there.');
  return response;
}

it('an export is a download under its own name, and nothing else is one', async () => {
  const report = await create();
  const response = await get(report.path);
  const body = await response.text();
  expect({
    status: response.status,
    disposition: response.headers.get('content-disposition'),
    size: body.length,
    data: JSON.parse(body).candidates[0].name,
    traversal: (await get('/exports/..%2f..%2fcandor.db')).status,
    other: (await get('/exports/candor.db')).status,
    name: (await get(report.path.replace(/name=.*/, "name=a'b%22%0d%0ax"))).headers.get(
      'content-disposition',
    ),
  }).toEqual({
    status: 200,
    disposition: `attachment; filename="report.json"; filename*=UTF-8''${encodeURIComponent(report.fileName)}`,
    size: report.size,
    data: 'Mara Ellingworth',
    traversal: 404,
    other: 404,
    name: `attachment; filename="report.json"; filename*=UTF-8''a%27b%22%0D%0Ax`,
  });
});

it('what was exported with names is not handed out while names are hidden', async () => {
  const named = await create();
  await space.client.workspace.settings.set({ blind: true });
  const blind = await create();
  expect([(await get(named.path)).status, (await get(blind.path)).status]).toEqual([409, 200]);
  expect(blind.fileName).not.toContain('Mara');
  await space.client.workspace.settings.set({ blind: false });
  expect([(await get(named.path)).status, (await get(blind.path)).status]).toEqual([200, 200]);
});

it('an export of yesterday is gone: it only kept names where nobody looks for them', async () => {
  const old = await create();
  const file = join(space.folder, old.path.replace(/\?.*/, ''));
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  await utimes(file, longAgo, longAgo);
  await create();
  expect((await get(old.path)).status).toBe(404);
});

it('says that nobody is shortlisted or reaches the benchmark', async () => {
  const { id: jobId } = await space.client.jobs.create(draftJob());
  const shortlist = { kind: 'shortlist' as const, jobId, applicationIds: null };
  await expect(
    space.client.reports.create({ ...shortlist, format: 'pdf', locale: 'en', timeZone: 'UTC' }),
  ).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'nobody-to-report' } });
});

it('says that there is nothing to report', async () => {
  const nobody = {
    kind: 'candidate' as const,
    applicationId: '0190a1b2-0000-7000-8000-0123456789ab' as ApplicationId,
  };
  await expect(
    space.client.reports.create({ ...nobody, format: 'pdf', locale: 'en', timeZone: 'UTC' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
