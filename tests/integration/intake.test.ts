import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportId } from '../../src/contract/common.ts';
import { unpackZip } from '../../src/main/intake/unpack-zip.ts';
import { fixture, fixtureNames, fixturePath, fixtureTruth } from '../support/fixtures.ts';
import { draftJob } from '../support/jobs.ts';
import { textResume } from '../support/text-resumes.ts';
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts';

let space: TestWorkspace;

beforeAll(async () => {
  space = await openWorkspace();
});
afterAll(() => space[Symbol.asyncDispose]());

async function bring(files: { path: string; bytes: Uint8Array }[], more: object = {}): Promise<ImportId> {
  const uploadIds: string[] = [];
  for (const { path, bytes } of files) uploadIds.push(await space.upload(path, bytes));
  const { id } = await space.client.intake.start({ uploadIds, jobId: null, ...more });
  await space.idle();
  return id;
}

async function filesOf(id: ImportId) {
  return (await space.client.intake.files({ id, limit: 500 })).items;
}

const isArchive = (name: string): boolean => name.endsWith('.zip');

describe('every fixture', () => {
  it('becomes a candidate or fails with its reason, and none stops the others', async () => {
    const names = fixtureNames().filter((name) => !isArchive(name));
    const id = await bring(
      await Promise.all(names.map(async (name) => ({ path: name, bytes: await fixture(name) }))),
    );
    const outcome = (await filesOf(id)).map(
      (file) => [file.path, file.failure?.code ?? null, (file.failure?.message.length ?? 20) > 10] as const,
    );
    const wrong = outcome.filter(([name, code, worded]) => {
      const { fails } = fixtureTruth(name);
      return !worded || !(Array.isArray(fails) ? fails.includes(code) : fails === code);
    });
    expect({ all: outcome.length, wrong, status: (await space.client.intake.get({ id })).status }).toEqual({
      all: names.length,
      wrong: [],
      status: 'done',
    });
  });

  it.each(fixtureNames().filter(isArchive))('%s is unpacked or refused', async (name) => {
    const { fails, entries } = fixtureTruth(name);
    const unpack = unpackZip(await fixturePath(name), await mkdtemp(join(tmpdir(), 'candor-zip-')));
    if (entries)
      expect(
        (await unpack)
          .filter((entry) => entry.file !== null)
          .map((entry) => entry.path.normalize('NFC'))
          .sort(),
      ).toEqual([...entries].map((entry) => entry.normalize('NFC')).sort());
    else
      expect(
        await unpack.then(
          () => null,
          (error) => error.code,
        ),
      ).toSatisfy((code) => (Array.isArray(fails) ? fails.includes(code as never) : fails === code));
  });

  it('writes nothing outside its folder, whatever an archive says', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'candor-zip-parent-'));
    for (const name of fixtureNames().filter(isArchive))
      await unpackZip(await fixturePath(name), join(parent, 'inside')).catch(() => {});
    expect((await readdir(parent)).filter((name) => name !== 'inside')).toEqual([]);
  });
});

describe('an import', () => {
  it('knows the same bytes again, under any name, in one import and the next', async () => {
    const { bytes } = textResume(1);
    const first = await bring([
      { path: 'a.txt', bytes },
      { path: 'copy of a.txt', bytes },
    ]);
    const second = await bring([{ path: 'c.txt', bytes }]);
    const found = await space.client.candidates.search({ query: 'email:person1@example.org' });
    expect({
      first: (await space.client.intake.get({ id: first })).counts,
      second: (await filesOf(second))[0]?.status,
      people: found.total,
    }).toEqual({
      first: { total: 2, waiting: 0, done: 1, duplicates: 1, failed: 0 },
      second: 'duplicate',
      people: 1,
    });
  });

  it('puts a known person forward when their file comes again for a job', async () => {
    const job = await space.client.jobs.create(draftJob());
    await bring([{ path: 'a.txt', bytes: textResume(1).bytes }], { jobId: job.id });
    const { items } = await space.client.screening.ranking({ jobId: job.id });
    expect(items.map((row) => [row.name, row.overall !== null])).toEqual([['Béla Moreau', true]]);
  });

  it('shows in a dry run what it would do, changes nothing, and does it when confirmed', async () => {
    const before = (await space.client.candidates.search({})).total;
    const id = await bring([textResume(20), textResume(21)], { dryRun: true });
    const dry = {
      added: (await space.client.candidates.search({})).total - before,
      names: (await filesOf(id)).map((file) => file.candidateName),
    };
    await space.client.intake.confirm({ id });
    await space.idle();
    expect({ dry, added: (await space.client.candidates.search({})).total - before }).toEqual({
      dry: { added: 0, names: ['Ada Conti', 'Béla Conti'] },
      added: 2,
    });
  });

  it('can be undone, but leaves whom a person has worked on since', async () => {
    const id = await bring([textResume(30), textResume(31), textResume(32)]);
    const [kept] = await filesOf(id);
    await space.client.candidates.addNote({ id: kept?.candidateId as never, text: 'Call on Monday.' });
    const result = await space.client.intake.undo({ id });
    const left = await Promise.all(
      [30, 31, 32].map(
        async (number) =>
          (await space.client.candidates.search({ query: `email:person${number}@example.org` })).total,
      ),
    );
    expect({ removed: result.removed, kept: result.kept, left }).toEqual({
      removed: 2,
      kept: 1,
      left: [1, 0, 0],
    });
  });

  it('stops when cancelled and keeps what was read', async () => {
    const uploadIds: string[] = [];
    for (let number = 100; number < 160; number++)
      uploadIds.push(await space.upload(textResume(number).path, textResume(number).bytes));
    const { id } = await space.client.intake.start({ uploadIds, jobId: null });
    const after = await space.client.intake.cancel({ id });
    await space.idle();
    const now = await space.client.intake.get({ id });
    expect({
      status: now.status,
      open: now.counts.waiting,
      all: now.counts.total,
      lost: now.counts.done < after.counts.done,
    }).toEqual({ status: 'cancelled', open: 0, all: 60, lost: false });
  });

  it('reads a table of people by the columns it is told', async () => {
    const csv =
      'Full name;E-mail;Ort;Skills\r\n"Nguyễn, Lan";lan@example.org;Köln;Excel, SQL\r\n=cmd|calc;;;\r\n;;;\r\n';
    const uploadId = await space.upload('people.csv', new TextEncoder().encode(csv));
    const preview = await space.client.intake.previewCsv({ uploadId });
    const { id } = await space.client.intake.startCsv({
      uploadId,
      jobId: null,
      mapping: preview.columns.map((column) => column.guess),
    });
    await space.idle();
    const lan = (await space.client.candidates.search({ query: 'email:lan@example.org' })).items[0];
    expect({
      guesses: preview.columns.map((column) => column.guess),
      rows: preview.rows,
      files: (await filesOf(id)).map((file) => file.failure?.code ?? file.candidateName),
      lan: [lan?.name, lan?.location],
    }).toEqual({
      guesses: ['name', 'email', 'location', 'skills'],
      rows: 3,
      files: ['Nguyễn, Lan', '=cmd|calc', 'EMPTY'],
      lan: ['Nguyễn, Lan', 'Köln'],
    });
  });
});
