import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/contract/criteria.ts';
import { draftJob } from '../../support/jobs.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';
import { storedQuotes } from '../../support/stored-quotes.ts';

const asked = (label: string, weight: number): Criterion => ({
  id: label,
  label,
  necessity: 'must',
  weight,
  spec: { kind: 'skill', anyOf: [`skill:${label.toLowerCase()}`], minYears: null },
});

/** A tongue the parser does not read out of a sentence, which a model quotes. */
const FRENCH: Criterion = {
  id: 'french',
  label: 'French',
  necessity: 'must',
  weight: 3,
  spec: { kind: 'language', language: 'fr', level: null },
};

const RESUME = `Ada Example
ada@example.org | Leeds

Experience
Data engineer, Northern Mills
2018 - present
- Built pipelines with Python.

Clients abroad: French, by phone

Skills
Python
`;

async function readOnce(the: WithModels) {
  const { client } = the.workspace;
  const job = await client.jobs.create(draftJob());
  await client.jobs.saveCriteria({ id: job.id, criteria: [asked('Python', 3), FRENCH] });
  const uploadIds = [await the.workspace.upload('cv.txt', new TextEncoder().encode(RESUME))];
  await client.intake.start({ uploadIds, jobId: job.id });
  await the.workspace.idle();
  await choose(the, 'openai', ['extraction']);
  const before = await row(the, job.id);
  await client.ai.reading.start({ jobId: job.id });
  await the.workspace.idle();
  return { jobId: job.id, before };
}

async function row({ workspace: { client } }: WithModels, jobId: string) {
  const [found] = (await client.screening.ranking({ jobId: jobId as never })).items;
  if (!found) throw new Error('Nobody applied.');
  const { result } = await client.screening.result({ applicationId: found.applicationId });
  const french = result?.criteria.find(({ criterion }) => criterion.id === 'french')?.score ?? null;
  return { ...found, french };
}

test('a new score after changed criteria keeps what the model found, without asking it', async () => {
  await using the = await withModels();
  const { client } = the.workspace;
  const { jobId, before } = await readOnce(the);
  const read = await row(the, jobId);
  const { requests } = the.server.counts;
  await client.jobs.saveCriteria({ id: jobId as never, criteria: [asked('Python', 1), FRENCH] });
  await the.workspace.idle();
  const after = await row(the, jobId);
  const reading = await client.ai.reading.get({ applicationId: after.applicationId });
  expect({
    before: before.french,
    read: read.french !== before.french,
    after: after.french,
    asked: the.server.counts.requests - requests,
    current: reading?.current,
    engine: reading?.result.engine.includes('standin-large'),
    scored: reading?.result.overall,
  }).toEqual({
    before: 0,
    read: true,
    after: read.french,
    asked: 0,
    current: false,
    engine: true,
    scored: after.overall,
  });
  expect((await storedQuotes(the.workspace.workstation.core.database)).missing).toEqual([]);
});

test('who asked for no model since is scored without what one found', async () => {
  await using the = await withModels();
  const { client } = the.workspace;
  const { jobId, before } = await readOnce(the);
  await client.candidates.setNoAi({ id: before.candidateId, noAi: true });
  await client.screening.rescore({ jobId: jobId as never });
  await the.workspace.idle();
  const after = await row(the, jobId);
  expect([after.french, after.overall]).toEqual([before.french, before.overall]);
});
