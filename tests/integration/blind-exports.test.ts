import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobId } from '../../src/contract/common.ts';
import { fixture, fixtureNames, fixtureTruth } from '../support/fixtures.ts';
import { draftJob } from '../support/jobs.ts';
import { bytesAsText, leaksIn, poppler, type Secret, textOfPdf } from '../support/leaks.ts';
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts';

const SAMPLE = join(import.meta.dirname, '../../resources/sample');

interface SampleCandidate {
  file: string;
  truth: {
    name: string;
    otherNames: string[];
    email: string | null;
    phone: string | null;
    location: string | null;
  };
}

/** Everyone there is: the sample's people and those of the test documents, by the name of their file. */
async function everyone(): Promise<Map<string, { bytes: Uint8Array; secret: Secret }>> {
  const manifest = JSON.parse(await readFile(join(SAMPLE, 'manifest.json'), 'utf8')) as {
    candidates: SampleCandidate[];
  };
  const people = new Map<string, { bytes: Uint8Array; secret: Secret }>();
  for (const { file, truth } of manifest.candidates)
    people.set(basename(file), {
      bytes: await readFile(join(SAMPLE, file)),
      secret: { ...truth, names: [truth.name, ...truth.otherNames] },
    });
  for (const name of fixtureNames((truth) => truth.fails === null && truth.resume?.name != null)) {
    const { resume } = fixtureTruth(name);
    if (resume)
      people.set(name, { bytes: await fixture(name), secret: { ...resume, names: [resume.name ?? ''] } });
  }
  return people;
}

let space: TestWorkspace;
let jobId: JobId;
/** By candidate. */
const secrets = new Map<string, Secret>();

beforeAll(async () => {
  space = await openWorkspace();
  const people = await everyone();
  const job = await space.client.jobs.create(draftJob());
  jobId = job.id;
  const uploadIds: string[] = [];
  for (const [path, { bytes }] of people) uploadIds.push(await space.upload(path, bytes));
  const { id } = await space.client.intake.start({ uploadIds, jobId });
  await space.idle();
  for (const file of (await space.client.intake.files({ id, limit: 500 })).items) {
    const person = people.get(basename(file.path));
    if (person && file.candidateId) secrets.set(file.candidateId, person.secret);
  }
  await space.client.workspace.settings.set({ blind: true });
}, 300_000);
afterAll(() => space[Symbol.asyncDispose]());

async function download(path: string): Promise<{ bytes: Uint8Array; type: string; headers: string }> {
  const response = await space.workstation.handleRequest(new Request(new URL(path, 'http://127.0.0.1')));
  if (!response?.ok) throw new Error(`${path} answered ${response?.status}: ${await response?.text()}`);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? '',
    headers: decodeURIComponent(JSON.stringify([...response.headers])),
  };
}

/** All that anyone could read out of a downloaded file. */
async function readOut({ bytes, type, headers }: Awaited<ReturnType<typeof download>>): Promise<string> {
  const parts = [headers, bytesAsText(bytes)];
  if (type === 'application/pdf') parts.push(await textOfPdf(bytes), (await poppler(bytes)) ?? '');
  return parts.join('\n');
}

async function leaksOf(read: (candidateId: string) => Promise<string>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [id, secret] of secrets) {
    const leaks = leaksIn(await read(id), secret);
    if (leaks.length > 0) found[secret.names[0] ?? ''] = leaks;
  }
  return found;
}

describe('while names are hidden', () => {
  it('nothing on a candidate’s page tells who it is', async () => {
    expect(secrets.size).toBeGreaterThan(60);
    const page = async (id: string): Promise<string> =>
      JSON.stringify(await space.client.candidates.get({ id: id as never }), null, 1);
    expect(await leaksOf(page)).toEqual({});
  });

  it('no document shown or downloaded tells who it is, not in its text, its bytes, its metadata or its name', async () => {
    const documents = async (id: string): Promise<string> => {
      const candidate = await space.client.candidates.get({ id: id as never });
      const parts: string[] = [];
      for (const { path, id: documentId, name, mediaType } of candidate.documents) {
        const copy = await download(path);
        expect(copy.type).toBe(mediaType);
        parts.push(name, await readOut(copy), (await space.client.candidates.text({ documentId })).text);
      }
      return parts.join('\n');
    };
    expect(await leaksOf(documents)).toEqual({});
  }, 180_000);

  it('no report tells who it is, as PDF, CSV or JSON', async () => {
    const { items } = await space.client.screening.ranking({ jobId, limit: 200 });
    const shown = { locale: 'en', timeZone: 'UTC' };
    const applicationIds = items.map((row) => row.applicationId);
    const shared: string[] = [];
    for (const format of ['pdf', 'csv', 'json'] as const) {
      const report = await space.client.reports.create({
        kind: 'shortlist',
        jobId,
        applicationIds,
        format,
        ...shown,
      });
      shared.push(report.fileName, await readOut(await download(report.path)));
    }
    const own = new Map<string, string>();
    for (const { applicationId, candidateId } of items) {
      const parts: string[] = [];
      for (const format of ['pdf', 'json'] as const) {
        const report = await space.client.reports.create({
          kind: 'candidate',
          applicationId,
          format,
          ...shown,
        });
        parts.push(report.fileName, await readOut(await download(report.path)));
      }
      own.set(candidateId, parts.join('\n'));
    }
    expect(own.size).toBe(secrets.size);
    expect(await leaksOf(async (id) => own.get(id) ?? '')).toEqual({});
    expect(await leaksOf(async () => shared.join('\n'))).toEqual({});
  }, 180_000);

  it('no list tells who is in it', async () => {
    const { client } = space;
    const { items } = await client.screening.ranking({ jobId, limit: 200 });
    const first = items.slice(0, 4).map((row) => row.applicationId);
    const imports = (await client.intake.list({ limit: 10, offset: 0 })).items;
    await client.pipeline.apply({ applicationIds: first, action: { kind: 'advance' } });
    const lists = [
      items,
      await client.candidates.search({ query: '', limit: 200 }),
      await client.pipeline.board({ jobId }),
      await client.screening.compare({ applicationIds: first }),
      await client.pipeline.lastAction(),
      await client.workspace.status(),
      await client.duplicates.list({ limit: 100, offset: 0 }),
      ...(await Promise.all(imports.map(({ id }) => client.intake.files({ id, limit: 500 })))),
    ];
    expect(await leaksOf(async () => JSON.stringify(lists, null, 1))).toEqual({});
  });

  it('nobody is found by name, mail address or phone number', async () => {
    const { client } = space;
    const found: string[] = [];
    for (const { names, email } of secrets.values()) {
      for (const query of [`"${names[0]}"`, `name:"${names[0]}"`, ...(email ? [`"${email}"`] : [])])
        if ((await client.candidates.search({ query, limit: 1 })).total > 0) found.push(query);
    }
    expect(found).toEqual([]);
  });
});
