import { expect, test } from 'vitest';
import {
  findProvider,
  saveProvider,
  setConsent,
  writeChoices,
} from '../../../src/main/ai/provider-queries.ts';
import { draftJob } from '../../support/jobs.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';
import { textResume } from '../../support/text-resumes.ts';

async function switchedOff({ workspace }: WithModels, id: string): Promise<void> {
  const { database } = workspace.workstation.core;
  const provider = await findProvider(database, id);
  if (provider) await saveProvider(database, { ...provider, enabled: false }, 2);
}

test('the model named before a run is one that may be asked', async () => {
  await using the = await withModels();
  const { database } = the.workspace.workstation.core;
  await choose(the, 'compatible', ['extraction']);
  await choose(the, 'openai', ['extraction'], { baseUrl: 'https://models.example.com/v1' });
  await choose(the, 'gemini', ['extraction'], { keys: [] });
  const choices = ['openai', 'gemini', 'compatible'].map((providerId) => ({
    providerId,
    model: 'standin-large',
  }));
  await writeChoices(database, { extraction: choices });
  await setConsent(database, 'openai', null);
  const first = async () => (await the.models.firstChoice('extraction'))?.provider.id ?? null;
  const beforeConsent = await first();
  await setConsent(database, 'openai', 3);
  const agreed = await first();
  await switchedOff(the, 'openai');
  await switchedOff(the, 'compatible');
  expect([beforeConsent, agreed, await first(), await the.models.isChosen('extraction')]).toEqual([
    'compatible',
    'openai',
    null,
    true,
  ]);
});

test('a draft whose provider is switched off is written offline and says so', async () => {
  await using the = await withModels();
  await switchedOff(the, await choose(the, 'openai', ['authoring']));
  const { client } = the.workspace;
  const notices: string[] = [];
  for await (const event of await client.authoring.draft({ brief: 'Nurse, Leeds, nights' }))
    if (event.kind === 'notice') notices.push(event.code);
    else if (event.kind === 'done') notices.push(event.draft.notice ?? 'none');
  expect(notices).toEqual(['offline-fallback:SWITCHED_OFF', 'offline-fallback:SWITCHED_OFF']);
});

test('changed prices and a cleared cache are told to everyone who looks', async () => {
  await using the = await withModels();
  const { client, workstation } = the.workspace;
  const told: string[] = [];
  const publish = workstation.core.changes.publish.bind(workstation.core.changes);
  workstation.core.changes.publish = (entity, ids) => {
    told.push(entity);
    publish(entity, ids);
  };
  await client.ai.prices.set({
    model: 'standin-large',
    inputPerMillion: 1,
    outputPerMillion: 2,
    audioPerMinute: null,
    charactersPerMillion: null,
    source: 'hand',
  });
  await client.ai.prices.remove({ model: 'standin-large' });
  await client.ai.clearCache();
  expect(told).toEqual(['ai', 'ai', 'ai']);
});

test('a name corrected by hand is hidden from models too', async () => {
  await using the = await withModels();
  const { client } = the.workspace;
  const job = await client.jobs.create(draftJob());
  await client.jobs.saveCriteria({
    id: job.id,
    criteria: [
      {
        id: 'python',
        label: 'Python',
        necessity: 'must',
        weight: 3,
        spec: { kind: 'skill', anyOf: ['skill:python'], minYears: null },
      },
    ],
  });
  const { path, bytes } = textResume(4);
  const told = '- Gave a talk on Python, announced as Zorabel Quill.\n\nAnalyst, Southern';
  const resume = new TextDecoder().decode(bytes).replace('\nAnalyst, Southern', told);
  await client.intake.start({
    uploadIds: [await the.workspace.upload(path, new TextEncoder().encode(resume))],
    jobId: job.id,
  });
  await the.workspace.idle();
  const [person] = (await client.candidates.search({})).items;
  if (!person) throw new Error('Nobody was read.');
  await client.candidates.correct({ id: person.id, field: 'name', value: 'Zorabel Quill' });
  await choose(the, 'openai', ['extraction']);
  await client.workspace.settings.set({ blind: true });
  await client.ai.reading.start({ jobId: job.id });
  await the.workspace.idle();
  const sent = the.server.bodies.join('\n');
  expect([sent.includes('Northern Mills'), /Zorabel|Quill|Moreau|person4@/.test(sent)]).toEqual([
    true,
    false,
  ]);
});
