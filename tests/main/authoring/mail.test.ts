import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MailDraft } from '../../../src/contract/authoring.ts';
import type { ApplicationId, CandidateId } from '../../../src/contract/common.ts';
import type { Inputs } from '../../../src/contract/index.ts';
import { setPrice, writeBudget } from '../../../src/main/ai/provider-queries.ts';
import { draftJob } from '../../support/jobs.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';
import { textResume } from '../../support/text-resumes.ts';

let the: WithModels;
let applicationId: ApplicationId;
let candidateId: CandidateId;

beforeEach(async () => {
  the = await withModels();
  const { client } = the.workspace;
  const job = await client.jobs.create(draftJob({ title: 'Plumber' }));
  const { path, bytes } = textResume(4);
  await client.intake.start({ uploadIds: [await the.workspace.upload(path, bytes)], jobId: job.id });
  await the.workspace.idle();
  const [person] = (await client.candidates.search({})).items;
  const [application] = person?.applications ?? [];
  if (!person || !application) throw new Error('Nobody applied.');
  applicationId = application.id;
  candidateId = person.id;
});
afterEach(() => the[Symbol.asyncDispose]());

async function written(more: Partial<Inputs['authoring']['mail']> = {}) {
  const input = { applicationId, kind: 'decline', note: 'Your drawings were clear.', ...more } as const;
  let streamed = '';
  let mail: MailDraft | null = null;
  for await (const event of await the.workspace.client.authoring.mail(input))
    if (event.kind === 'text') streamed += event.text;
    else mail = event.mail;
  if (!mail) throw new Error('The mail did not end.');
  return { streamed, mail };
}

const sent = () => the.server.bodies.join('\n');

describe('offline', () => {
  test.each(['en', 'de', 'fr'] as const)('%s: a mail for every occasion, gaps named', async (language) => {
    for (const kind of ['accept', 'decline', 'follow-up'] as const) {
      const { mail, streamed } = await written({ kind, language });
      expect(mail.text).toMatch(/Eilidh Moreau[\s\S]*Plumber[\s\S]*Your drawings were clear/);
      expect([mail.to, mail.gaps.length > 1, mail.text.includes('{'), mail.callId, streamed]).toEqual([
        'person4@example.org',
        true,
        false,
        null,
        '',
      ]);
    }
  });

  test('in blind review there is a gap where the name belongs, and no address', async () => {
    await the.workspace.client.workspace.settings.set({ blind: true });
    const { mail } = await written();
    expect([mail.text.includes('Dear [fill in: name]'), mail.to, /Moreau/.test(mail.text)]).toEqual([
      true,
      null,
      false,
    ]);
  });
});

describe('with a model', () => {
  test('the mail comes as it is written; what is done with it stands in the log', async () => {
    await choose(the, 'openai', ['authoring']);
    const { client } = the.workspace;
    const { mail, streamed } = await written();
    expect([mail.engine, mail.subject, mail.notice]).toEqual([
      { provider: 'openai', model: 'standin-large', promptVersion: 'write-mail.v2' },
      'Your application as Plumber',
      null,
    ]);
    expect(streamed).toBe(`${mail.subject}\n\n${mail.text}`);
    await client.authoring.mailTaken({ callId: mail.callId ?? '', use: 'copied' });
    const { items } = await client.ai.log({ subject: applicationId });
    expect(items.map(({ use, jobId }) => [use, jobId !== null])).toEqual([['copied', true]]);
  });

  test.each([
    ['cut', 'CUT_OFF'],
    ['rate-limit', 'RATE_LIMITED'],
  ] as const)('%s: the template takes its place, whole, and says why', async (fault, code) => {
    await choose(the, 'openai', ['authoring']);
    the.server.behaviour.chances = { [fault]: 1 };
    const { mail } = await written();
    expect([mail.engine.provider, mail.notice, mail.text.includes('Eilidh Moreau')]).toEqual([
      'offline',
      `offline-fallback:${code}`,
      true,
    ]);
  });

  test('nothing is sent of who does not want a model', async () => {
    await choose(the, 'openai', ['authoring']);
    await the.workspace.client.candidates.setNoAi({ id: candidateId, noAi: true });
    const { mail } = await written();
    expect([mail.engine.provider, mail.notice, the.server.counts.requests]).toEqual([
      'offline',
      'offline-fallback:NO_AI',
      0,
    ]);
  });

  test('in blind review no name is sent, not even one in the note', async () => {
    await choose(the, 'openai', ['authoring']);
    await the.workspace.client.workspace.settings.set({ blind: true });
    await written({ note: 'Tell Eilidh Moreau that the drawings were clear.' });
    expect([sent().includes('drawings were clear'), /Eilidh|Moreau|person4@/.test(sent())]).toEqual([
      true,
      false,
    ]);
  });

  test('a budget that is used up ends the asking, not the mail', async () => {
    const { database } = the.workspace.workstation.core;
    await setPrice(database, {
      model: 'standin-large',
      inputPerMillion: 1000,
      outputPerMillion: 1000,
      audioPerMinute: null,
      charactersPerMillion: null,
      source: 'hand',
    });
    await writeBudget(database, { perMonth: null, perJob: 0.1, currency: 'EUR' });
    await choose(the, 'openai', ['authoring']);
    const { mail } = await written();
    expect([mail.notice, the.server.counts.requests]).toEqual(['offline-fallback:BUDGET_USED_UP', 0]);
  });
});
