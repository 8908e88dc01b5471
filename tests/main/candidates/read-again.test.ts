import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CandidateId } from '../../../src/contract/common.ts';
import type { Criterion } from '../../../src/contract/criteria.ts';
import { documentFile } from '../../../src/main/documents/document-files.ts';
import { PARSER_VERSION } from '../../../src/main/resumes/parsing/parser-version.ts';
import { packDocument, unpackDocument } from '../../../src/main/resumes/stored-document.ts';
import { refreshIndex } from '../../../src/main/search/refresh-index.ts';
import { draftJob } from '../../support/jobs.ts';
import { textResume } from '../../support/text-resumes.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

const PYTHON: Criterion = {
  id: 'python',
  label: 'Python',
  necessity: 'must',
  weight: 3,
  spec: { kind: 'skill', anyOf: ['skill:python'], minYears: null },
};

/** Number 0 of the made-up people, who knows Python, applied for a job that asks for it. */
async function withApplicant(space: TestWorkspace): Promise<{ id: CandidateId; documentId: string }> {
  const job = await space.client.jobs.create(draftJob());
  await space.client.jobs.saveCriteria({ id: job.id, criteria: [PYTHON] });
  return bring(space, 0, job.id);
}

async function bring(space: TestWorkspace, number: number, jobId: string | null = null) {
  const { path, bytes } = textResume(number);
  await space.client.intake.start({ uploadIds: [await space.upload(path, bytes)], jobId: jobId as never });
  await space.idle();
  const found = await space.client.candidates.search({ query: `email:person${number}@example.org` });
  const id = found.items[0]?.id as CandidateId;
  const [document] = (await space.client.candidates.get({ id })).documents;
  return { id, documentId: document?.id as string };
}

/** Makes the stored reading what an older, worse parser would have left: another address and skill, no phone. */
async function asReadBefore(space: TestWorkspace, { id, documentId }: { id: string; documentId: string }) {
  const { database } = space.workstation.core;
  const row = await database
    .selectFrom('resumes')
    .select('parsed')
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  const parsed = JSON.parse(row.parsed);
  const worse = {
    ...parsed,
    parserVersion: PARSER_VERSION - 1,
    phones: [],
    emails: parsed.emails.map((email: object) => ({ ...email, value: 'misread@example.org' })),
    skills: [{ ...parsed.skills[0], skillId: 'skill:cobol', name: 'COBOL' }],
  };
  await database
    .updateTable('resumes')
    .set({ parsed: JSON.stringify(worse), parser_version: PARSER_VERSION - 1 })
    .where('document_id', '=', documentId)
    .execute();
  await database
    .updateTable('candidates')
    .set({ phone: null, email: 'misread@example.org' })
    .where('id', '=', id)
    .execute();
  await database.deleteFrom('candidate_keys').where('candidate_id', '=', id).execute();
  await database.deleteFrom('candidate_skills').where('candidate_id', '=', id).execute();
  await database
    .insertInto('candidate_keys')
    .values({ candidate_id: id, kind: 'email', value: 'misread@example.org' })
    .execute();
  await database
    .insertInto('candidate_skills')
    .values({ candidate_id: id, skill: 'skill:cobol', name: 'COBOL', years: null })
    .execute();
  await refreshIndex(database, id);
}

async function rowsOf(space: TestWorkspace, id: string) {
  const { database } = space.workstation.core;
  const own = <Row extends { candidate_id: string }>(rows: Row[]) =>
    rows
      .filter((row) => row.candidate_id === id)
      .map((row) => JSON.stringify(row))
      .sort();
  return {
    columns: await database
      .selectFrom('candidates')
      .select(['name', 'email', 'phone', 'location', 'headline', 'years'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
    keys: own(await database.selectFrom('candidate_keys').selectAll().execute()),
    skills: own(await database.selectFrom('candidate_skills').selectAll().execute()),
  };
}

async function parserVersions(space: TestWorkspace): Promise<number[]> {
  const rows = await space.workstation.core.database.selectFrom('resumes').select('parser_version').execute();
  return rows.map((row) => row.parser_version);
}

async function count(space: TestWorkspace, query: string): Promise<number> {
  return (await space.client.candidates.search({ query })).total;
}

async function scoreOf(space: TestWorkspace, id: CandidateId): Promise<number | null | undefined> {
  return (await space.client.candidates.get({ id })).applications[0]?.overall;
}

test('a second reading shows what the newer parser finds, and keeps corrections, notes and tags', async () => {
  await using space = await openWorkspace();
  const applicant = await withApplicant(space);
  const { id } = applicant;
  const fresh = await rowsOf(space, id);
  const score = await scoreOf(space, id);
  await space.client.candidates.correct({ id, field: 'location', value: 'Hull' });
  await space.client.candidates.correct({ id, field: 'yearsOfExperience', value: '3' });
  await space.client.candidates.addNote({ id, text: 'met at a fair' });
  await space.client.candidates.setTags({ id, tags: ['harbour'] });
  await asReadBefore(space, applicant);
  await space.workstation.core.database.updateTable('screenings').set({ overall: 1 }).execute();
  const read = await space.client.candidates.readAgain({ id });
  await space.idle();
  expect({
    corrected: [read.location?.value, read.yearsOfExperience, read.corrected],
    rows: await rowsOf(space, id),
    found: await Promise.all(
      ['misread@example.org', 'COBOL', 'skill:Python', 'harbour', 'fair', 'location:Hull'].map((query) =>
        count(space, query),
      ),
    ),
    score: await scoreOf(space, id),
    versions: await parserVersions(space),
  }).toEqual({
    corrected: ['Hull', 3, ['location', 'yearsOfExperience']],
    rows: { ...fresh, columns: { ...fresh.columns, location: 'Hull', years: 3 } },
    found: [0, 0, 1, 1, 1, 1],
    score,
    versions: [PARSER_VERSION],
  });
});

test('where the document cannot be read any more, what was read before stays', async () => {
  await using space = await openWorkspace();
  const applicant = await withApplicant(space);
  await asReadBefore(space, applicant);
  const before = await rowsOf(space, applicant.id);
  await removeFileOf(space, applicant.documentId);
  const refused = await space.client.candidates.readAgain({ id: applicant.id }).catch((error) => error);
  expect({
    refused: [refused.code, refused.data],
    rows: await rowsOf(space, applicant.id),
    versions: await parserVersions(space),
  }).toEqual({
    refused: ['INVALID_DOCUMENT', { reason: 'NOT_FOUND' }],
    rows: before,
    versions: [PARSER_VERSION - 1],
  });
});

test('recognised text is kept, for a scan that was set right by a model would not be read so again', async () => {
  await using space = await openWorkspace();
  const { id } = await bring(space, 0);
  const { database } = space.workstation.core;
  const { extracted } = await database.selectFrom('resumes').select('extracted').executeTakeFirstOrThrow();
  const document = unpackDocument(extracted);
  const text = document.text.replace('Southern Docks', 'Southern Ducks');
  await database
    .updateTable('resumes')
    .set({ extracted: packDocument({ ...document, text, recognised: true }) })
    .execute();
  const { resume } = await space.client.candidates.readAgain({ id });
  expect(resume?.experience.map(({ organisation }) => organisation)).toContain('Southern Ducks');
});

test('taking a merge back after a second reading gives both records what is read now', async () => {
  await using space = await openWorkspace();
  const [keep, absorb] = [await bring(space, 0), await bring(space, 1)];
  const fresh = [await rowsOf(space, keep.id), await rowsOf(space, absorb.id)];
  await asReadBefore(space, keep);
  await asReadBefore(space, absorb);
  const { mergeId } = await space.client.duplicates.merge({ keep: keep.id, absorb: absorb.id, take: [] });
  await space.client.candidates.readAgain({ id: keep.id });
  await space.client.duplicates.unmerge({ mergeId });
  expect([await rowsOf(space, keep.id), await rowsOf(space, absorb.id)]).toEqual(fresh);
});

test('a crash in the middle of writing leaves the old reading whole, and the task is done at the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-reread-'));
  try {
    let id: CandidateId;
    {
      await using space = await openWorkspace(folder);
      const applicant = await withApplicant(space);
      id = applicant.id;
      await asReadBefore(space, applicant);
      const before = await rowsOf(space, id);
      // The last thing written fails, as if the power had gone before the commit.
      const { database } = space.workstation.core;
      await database.schema.alterTable('tasks').renameTo('tasks_gone').execute();
      await space.client.candidates.readAgain({ id }).catch(() => null);
      await database.schema.alterTable('tasks_gone').renameTo('tasks').execute();
      expect([await rowsOf(space, id), await parserVersions(space)]).toEqual([before, [PARSER_VERSION - 1]]);
      await database.deleteFrom('settings').where('key', '=', 'queuedForParser').execute();
    }
    await using space = await openWorkspace(folder);
    await until(async () => (await parserVersions(space))[0] === PARSER_VERSION);
    expect((await rowsOf(space, id)).columns.email).toBe('person0@example.org');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('what an older parser read is queued at the start: oldest first, and once, even where it cannot be read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-reread-'));
  const ids: string[] = [];
  const queued: unknown[] = [];
  try {
    {
      await using space = await openWorkspace(folder);
      for (const number of [0, 1, 2]) {
        const applicant = await bring(space, number);
        ids.push(applicant.documentId);
        if (number < 2) await asReadBefore(space, applicant);
      }
      await removeFileOf(space, ids[0]);
      const { database } = space.workstation.core;
      await database.deleteFrom('settings').where('key', '=', 'queuedForParser').execute();
    }
    for (const _ of ['first start', 'second start', 'third start']) {
      await using space = await openWorkspace(folder);
      await until(async () => (await rereads(space)).length > 0);
      await space.idle();
      queued.push(await rereads(space));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const once = [
    [ids[0], 'failed', 1],
    [ids[1], 'done', 1],
  ];
  expect(queued).toEqual([once, once, once]);
});

async function rereads(space: TestWorkspace): Promise<[string, string, number][]> {
  const rows = await space.workstation.core.database
    .selectFrom('tasks')
    .select(['payload', 'status', 'attempts'])
    .where('kind', '=', 'resumes.reread')
    .orderBy('id')
    .execute();
  return rows.map((row) => [JSON.parse(row.payload).documentId, row.status, row.attempts]);
}

async function removeFileOf(space: TestWorkspace, documentId: string | undefined): Promise<void> {
  const { sha256 } = await space.workstation.core.database
    .selectFrom('documents')
    .select('sha256')
    .where('id', '=', documentId ?? '')
    .executeTakeFirstOrThrow();
  await rm(documentFile(space.folder, sha256));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}
