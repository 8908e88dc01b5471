import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draft, DraftEvent } from '../../../src/contract/authoring.ts';
import { draftJob } from '../../support/jobs.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace[Symbol.asyncDispose]());

async function drafted(brief: string, more: object = {}): Promise<{ events: DraftEvent[]; draft: Draft }> {
  const events: DraftEvent[] = [];
  for await (const event of await workspace.client.authoring.draft({ brief, ...more })) events.push(event);
  const last = events.at(-1);
  if (last?.kind !== 'done') throw new Error('The draft did not end.');
  return { events, draft: last.draft };
}

describe('a recruiter without any provider', () => {
  test('gets a posting, five variants, criteria and ten questions from three lines', async () => {
    const { draft, events } = await drafted('Senior data engineer, Berlin, hybrid, streaming and SQL');
    expect(events.map(({ kind }) => kind)).toEqual(['started', ...Array(7).fill('section'), 'done']);
    expect([
      draft.engine.provider,
      draft.variants.length,
      draft.kit.questions.length,
      draft.findings,
    ]).toEqual(['offline', 5, 10, []]);
    expect(draft.criteria.length).toBeGreaterThan(3);
  });

  test('accepts, edits and refuses sections; variants and job follow', async () => {
    const { draft } = await drafted('Nurse, Hamburg, nights, ICU');
    const { client } = workspace;
    await client.authoring.decide({ id: draft.id, section: 'nice', state: 'refused' });
    const edited = await client.authoring.decide({
      id: draft.id,
      section: 'summary',
      state: 'accepted',
      text: 'We want a young nurse.',
    });
    expect(edited.fields.requirements).not.toContain('Good to have');
    expect(edited.variants[0]?.text).toContain('We want a young nurse.');
    expect(edited.findings.map(({ section, text }) => [section, text])).toEqual([['summary', 'young']]);
    expect(await client.authoring.get({ id: draft.id })).toEqual(edited);
  });

  test('sees earlier drafts and what changed between them', async () => {
    const job = await workspace.client.jobs.create(draftJob({ title: 'Chef' }));
    const first = (await drafted('Chef, Lyon, pastry', { jobId: job.id })).draft;
    const second = (
      await drafted('Chef, Lyon, pastry', { jobId: job.id, wish: 'add HACCP', basedOn: first.id })
    ).draft;
    const history = await workspace.client.authoring.history({ jobId: job.id });
    expect(history.map(({ id }) => id)).toEqual([second.id, first.id]);
    const diff = await workspace.client.authoring.diff({ from: first.id, to: second.id });
    const added = diff.flatMap(({ lines }) =>
      lines.filter(({ kind }) => kind === 'added').map(({ text }) => text),
    );
    expect(added.join('\n')).toContain('HACCP');
  });

  test('keeps a kit for a job and questions of their own', async () => {
    const { client } = workspace;
    const job = await client.jobs.create(draftJob({ title: 'Plumber' }));
    const kit = await client.authoring.kit.propose({ title: 'Plumber', text: '', language: 'en' });
    expect(await client.authoring.kit.get({ jobId: job.id })).toBeNull();
    await client.authoring.kit.save({ jobId: job.id, questions: kit.questions });
    expect(await client.authoring.kit.get({ jobId: job.id })).toEqual({
      questions: kit.questions,
      minutes: kit.minutes,
    });
    const [question] = kit.questions;
    if (!question) throw new Error('The kit is empty.');
    await client.authoring.bank.save(question);
    expect(await client.authoring.bank.list({ search: question.question.split(' ')[2] ?? '' })).toEqual([
      question,
    ]);
    await client.authoring.bank.remove({ id: question.id });
    expect(await client.authoring.bank.list({})).toEqual([]);
  });
});
