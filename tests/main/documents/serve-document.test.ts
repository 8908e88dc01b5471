import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CandidateDocument } from '../../../src/contract/candidates.ts';
import type { CandidateId } from '../../../src/contract/common.ts';
import { parseRange } from '../../../src/main/documents/serve-document.ts';
import { fixture } from '../../support/fixtures.ts';
import { textOfPdf } from '../../support/leaks.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let space: TestWorkspace;
const candidates = new Map<string, CandidateId>();

beforeAll(async () => {
  space = await openWorkspace();
  const names = ['one-column.pdf', 'resume.docx', 'resume.html', 'resume.txt'];
  const uploadIds: string[] = [];
  for (const name of names) uploadIds.push(await space.upload(name, await fixture(name)));
  const { id } = await space.client.intake.start({ uploadIds, jobId: null });
  await space.idle();
  for (const file of (await space.client.intake.files({ id })).items)
    if (file.candidateId) candidates.set(file.path, file.candidateId);
});
afterAll(() => space[Symbol.asyncDispose]());

async function documentOf(name: string): Promise<CandidateDocument> {
  const id = candidates.get(name);
  const [document] = id ? (await space.client.candidates.get({ id })).documents : [];
  if (!document) throw new Error(`${name} was not read.`);
  return document;
}

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const response = await space.workstation.handleRequest(
    new Request(`http://127.0.0.1${path}`, { headers, method }),
  );
  if (!response) throw new Error('Nobody answers there.');
  return response;
}

const blind = (on: boolean) => space.client.workspace.settings.set({ blind: on });

describe('a document', () => {
  it('is sent as it was handed in, whole or in the part asked for', async () => {
    const bytes = Buffer.from(await fixture('one-column.pdf'));
    const { path } = await documentOf('one-column.pdf');
    const whole = await get(path);
    const part = await get(path, { range: 'bytes=10-19' });
    const head = await get(path, {}, 'HEAD');
    expect({
      whole: [whole.status, Buffer.from(await whole.arrayBuffer()).equals(bytes)],
      part: [
        part.status,
        part.headers.get('content-range'),
        Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(10, 20)),
      ],
      head: [head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength],
      beyond: (await get(path, { range: `bytes=${bytes.length}-` })).status,
      unknown: (await get('/documents/none')).status,
    }).toEqual({
      whole: [200, true],
      part: [206, `bytes 10-19/${bytes.length}`, true],
      head: [200, String(bytes.length), 0],
      beyond: 416,
      unknown: 404,
    });
  });

  it('that is a page of its own runs nothing when it is opened', async () => {
    const { headers } = await get((await documentOf('resume.html')).path);
    expect([
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
      headers.get('cache-control'),
    ]).toEqual([expect.stringContaining("default-src 'none'"), 'nosniff', 'private, no-store']);
  });

  it.each([
    ['bytes=0-4', { start: 0, end: 4 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=4-', { start: 4, end: 9 }],
    ['bytes=4-100', { start: 4, end: 9 }],
    ['bytes=-100', { start: 0, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=5-4', 'unsatisfiable'],
    ['bytes=0-1,3-4', null],
    ['lines=0-1', null],
    ['bytes=-', null],
    [null, null],
  ])('range %j of ten bytes', (header, expected) => {
    expect(parseRange(header, 10)).toEqual(expected);
  });
});

describe('while names are hidden', () => {
  beforeAll(() => blind(true));
  afterAll(() => blind(false));

  it('the address says that it is another document, and what is served is what is announced', async () => {
    const shown = await Promise.all([...candidates.keys()].sort().map(documentOf));
    const served = await Promise.all(
      shown.map(async ({ path }) => (await get(path)).headers.get('content-type')),
    );
    expect(
      shown.map(({ name, kind, path }) => [
        name.replace(/[0-9A-F]{6}/, '#'),
        kind,
        path.includes('?redacted='),
      ]),
    ).toEqual([
      ['Candidate #, document 1.pdf', 'pdf', true],
      ['Candidate #, document 1.txt', 'text', true],
      ['Candidate #, document 1.txt', 'text', true],
      ['Candidate #, document 1.txt', 'text', true],
    ]);
    expect(served).toEqual(shown.map(({ mediaType }) => mediaType));
  });

  it('the original is not to be had, whatever the address says', async () => {
    const { id } = await documentOf('one-column.pdf');
    const copies = await Promise.all(
      ['', '?original', '?original=1', '?redacted=0', '?blind=false'].map(async (query) =>
        Buffer.from(await (await get(`/documents/${id}${query}`)).arrayBuffer()).toString('base64'),
      ),
    );
    expect(new Set(copies).size).toBe(1);
    expect(await textOfPdf(Buffer.from(copies[0] ?? '', 'base64'))).not.toMatch(/ellingworth/i);
  });

  it('a viewer that asks for many parts at once gets parts of one copy', async () => {
    const { path } = await documentOf('one-column.pdf');
    const parts = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((index) => get(path, { range: `bytes=${index * 100}-${index * 100 + 99}` })),
    );
    expect(new Set(parts.map(({ headers }) => headers.get('content-range')?.split('/')[1])).size).toBe(1);
    const folders = await readdir(join(space.folder, 'redacted'));
    const files = await Promise.all(folders.map((folder) => readdir(join(space.folder, 'redacted', folder))));
    expect(files.flat().filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(files.every((names) => names.length === 1)).toBe(true);
  });

  it('a correction makes the copy anew, without what it tells', async () => {
    const id = candidates.get('one-column.pdf') as CandidateId;
    const { path } = await documentOf('one-column.pdf');
    expect(await textOfPdf(new Uint8Array(await (await get(path)).arrayBuffer()))).toContain('Tarnfield');
    await space.client.candidates.correct({ id, field: 'name', value: 'Mara Tarnfield' });
    expect(await textOfPdf(new Uint8Array(await (await get(path)).arrayBuffer()))).not.toContain('Tarnfield');
    await space.client.candidates.correct({ id, field: 'name', value: null });
    // What the name was once corrected to still tells who it is.
    expect(await textOfPdf(new Uint8Array(await (await get(path)).arrayBuffer()))).not.toContain('Tarnfield');
    const { timeline } = await space.client.candidates.get({ id });
    expect(JSON.stringify(timeline)).not.toContain('Tarnfield');
  });

  it('nothing is served of a document that nobody has read', async () => {
    const { database } = space.workstation.core;
    const { id } = await documentOf('resume.txt');
    const row = await database
      .selectFrom('resumes')
      .selectAll()
      .where('document_id', '=', id)
      .executeTakeFirstOrThrow();
    await database.deleteFrom('resumes').where('document_id', '=', id).execute();
    const response = await get(`/documents/${id}`);
    await database.insertInto('resumes').values(row).execute();
    expect([response.status, await response.text()]).toEqual([
      409,
      'This document cannot be shown while names are hidden.',
    ]);
  });

  it('notes, tags and corrections name nobody, and say the rest', async () => {
    const id = candidates.get('resume.docx') as CandidateId;
    await blind(false);
    const { displayName, name } = await space.client.candidates.get({ id });
    const [given] = displayName.split(' ');
    await space.client.candidates.addNote({
      id,
      text: `${displayName} called; ${given}’s references are good, she starts in May.`,
    });
    await space.client.candidates.setTags({ id, tags: [`friend of ${given}`, 'night shift'] });
    await blind(true);
    const shown = await space.client.candidates.get({ id });
    expect(name?.value).toBe(displayName);
    expect(shown.notes[0]?.text).toMatch(/^█+ called; █+ references are good, █+ starts in May\.$/);
    expect(shown.tags).toEqual([expect.stringMatching(/^friend of █+$/), 'night shift']);
    expect((await space.client.candidates.search({ query: `"${given}"` })).total).toBe(0);
    expect(
      (await space.client.candidates.search({ query: 'references' })).items[0]?.matches[0]?.text,
    ).not.toContain(given);
  });

  it('a removed candidate leaves no copy', async () => {
    const before = (await readdir(join(space.folder, 'redacted'))).length;
    await space.client.candidates.remove({ id: candidates.get('one-column.pdf') as CandidateId });
    expect((await readdir(join(space.folder, 'redacted'))).length).toBe(before - 1);
  });
});
