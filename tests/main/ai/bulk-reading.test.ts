import { expect, test } from 'vitest';
import { JobId } from '../../../src/contract/common.ts';
import type { Criterion } from '../../../src/contract/criteria.ts';
import { findProvider, saveProvider, setPrice, writeBudget } from '../../../src/main/ai/provider-queries.ts';
import { draftJob } from '../../support/jobs.ts';
import type { Fault } from '../../support/model-server/behaviour.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';
import { storedQuotes } from '../../support/stored-quotes.ts';
import { textResume } from '../../support/text-resumes.ts';

/** Screenings in the run with all faults; `CANDOR_CHAOS=1000` for the long one. */
const CHAOS = Number(process.env.CANDOR_CHAOS ?? 80);

const skill = (id: string, label: string): Criterion => ({
  id,
  label,
  necessity: 'must',
  weight: 3,
  spec: { kind: 'skill', anyOf: [`skill:${label.toLowerCase()}`], minYears: null },
});

async function jobWith({ workspace }: WithModels, applicants: number) {
  const { client } = workspace;
  const job = await client.jobs.create(draftJob());
  await client.jobs.saveCriteria({
    id: job.id,
    criteria: [skill('c1', 'Python'), skill('c2', 'Kafka'), skill('c3', 'Terraform')],
  });
  const uploadIds: string[] = [];
  for (let number = 0; number < applicants; number += 1) {
    const { path, bytes } = textResume(number);
    uploadIds.push(await workspace.upload(path, bytes));
  }
  await client.intake.start({ uploadIds, jobId: job.id });
  await workspace.idle();
  return job.id;
}

async function readings({ workspace }: WithModels, jobId: string) {
  const rows = await workspace.workstation.core.database
    .selectFrom('ai_readings')
    .select('application_id')
    .execute();
  const all = await Promise.all(
    rows.map(({ application_id }) =>
      workspace.client.ai.reading.get({ applicationId: application_id as never }),
    ),
  );
  return { jobId, all: all.filter((one) => one !== null) };
}

test(`with all faults at random over ${CHAOS} screenings nothing is lost, doubled or charged twice`, async () => {
  await using the = await withModels(7);
  const { client, workstation } = the.workspace;
  const jobId = await jobWith(the, CHAOS);
  await setPrice(workstation.core.database, {
    model: 'standin-large',
    inputPerMillion: 2,
    outputPerMillion: 8,
    audioPerMinute: null,
    charactersPerMillion: null,
    source: 'hand',
  });
  await choose(the, 'openai', ['extraction'], {
    keys: ['key-a', 'key-b', 'key-c'],
    settings: { timeoutSeconds: 2, concurrency: 6 },
  });
  the.server.behaviour.chances = {
    delay: 0.05,
    hang: 0.005,
    'rate-limit': 0.06,
    'server-error': 0.06,
    cut: 0.05,
    'broken-json': 0.05,
    misfit: 0.05,
    refuse: 0.03,
    lie: 0.1,
  };
  await client.ai.reading.start({ jobId, runs: 1 });
  await the.workspace.idle();
  const { all } = await readings(the, jobId);
  expect(new Set(all.map(({ applicationId }) => applicationId)).size).toBe(CHAOS);
  const calls = await workstation.core.database.selectFrom('ai_calls').selectAll().execute();
  const answered = calls.filter(({ outcome }) => outcome === 'answered').map(({ subject }) => subject);
  expect(new Set(answered).size).toBe(answered.length);
  expect(answered.length).toBe(all.filter(({ notice }) => notice === null).length);
  const { inputTokens, outputTokens } = the.server.counts;
  const meter = await client.ai.meter({});
  // Each call is rounded up to a millionth, so the sum may lie that little above the exact price.
  const exact = (inputTokens * 2 + outputTokens * 8) / 1_000_000;
  expect(meter).toMatchObject({ calls: calls.length, inputTokens, outputTokens, reserved: 0 });
  expect(Math.abs(meter.cost - exact)).toBeLessThanOrEqual(the.server.counts.answered / 1_000_000);
  const stored = await storedQuotes(workstation.core.database);
  expect(stored).toMatchObject({ missing: [], refusedThoughThere: [] });
  expect([stored.quotes > 2 * CHAOS, stored.refused > 0]).toEqual([true, true]);
  if (process.env.CANDOR_CHAOS)
    process.stdout.write(`${JSON.stringify({ ...meter, ...stored, ...the.server.counts })}\n`);
}, 600_000);

test('a run that is cancelled half-way keeps what it has; the next one asks only for the rest', async () => {
  await using the = await withModels();
  const { client, workstation } = the.workspace;
  const jobId = await jobWith(the, 12);
  await choose(the, 'openai', ['extraction'], { settings: { concurrency: 2 } });
  the.server.behaviour.chances = { delay: 1 };
  const { taskId } = await client.ai.reading.start({ jobId, runs: 2 });
  while (the.server.counts.answered < 8) await new Promise((resolve) => setImmediate(resolve));
  await client.workspace.tasks.cancel({ id: taskId });
  await the.workspace.idle();
  const early = (await readings(the, jobId)).all.length;
  await client.ai.reading.start({ jobId, runs: 2 });
  await the.workspace.idle();
  const { all } = await readings(the, jobId);
  expect([early < 12, all.map(({ scores, spread, unstable }) => [scores.length, spread, unstable])]).toEqual([
    true,
    Array(12).fill([2, 0, false]),
  ]);
  const paid = await workstation.core.database
    .selectFrom('ai_calls')
    .select('id')
    .where('outcome', '=', 'answered')
    .where('cached', '=', 0)
    .execute();
  expect(paid.length).toBe(24);
});

test('a résumé read three times has the middle score; unstable where the readings fall on both sides of the benchmark', async () => {
  await using the = await withModels();
  const { client } = the.workspace;
  const jobId = await jobWith(the, 1);
  // Nothing the parser knows: only what the model finds in the text speaks for it.
  const found: Criterion = {
    ...skill('c4', 'Reported sales'),
    spec: { kind: 'skill', anyOf: ['skill:business-intelligence'], minYears: null },
  };
  await client.jobs.saveCriteria({ id: jobId, criteria: [found] });
  await the.workspace.idle();
  await choose(the, 'openai', ['extraction'], { settings: { concurrency: 1 } });
  const readThrice = async (...faults: (Fault | null)[]) => {
    the.server.behaviour.next = faults;
    await client.ai.clearCache();
    await client.ai.reading.start({ jobId, runs: 3 });
    await the.workspace.idle();
    const [reading] = (await readings(the, jobId)).all;
    if (!reading) throw new Error('Nothing was read.');
    return reading;
  };
  const { benchmark } = await client.jobs.get({ id: jobId });
  const { scores, ...shaky } = await readThrice(null, 'forget', null);
  const [without = 0, middle = 0, most = 0] = scores.toSorted((a, b) => a - b);
  expect([without < benchmark, most >= benchmark]).toEqual([true, true]);
  expect(shaky).toMatchObject({ median: middle, unstable: true });
  expect(shaky.spread).toBeCloseTo(most - without, 1);
  expect(await readThrice(null, null, null)).toMatchObject({ median: most, spread: 0, unstable: false });
});

test('the provider is switched off in the middle: the rest is done offline, and says so', async () => {
  await using the = await withModels();
  const jobId = await jobWith(the, 30);
  const id = await choose(the, 'openai', ['extraction'], { settings: { concurrency: 1 } });
  the.server.behaviour.chances = { delay: 1 };
  await the.workspace.client.ai.reading.start({ jobId });
  while (the.server.counts.answered < 5) await new Promise((resolve) => setImmediate(resolve));
  const { database } = the.workspace.workstation.core;
  const provider = await findProvider(database, id);
  if (!provider) throw new Error('The provider is gone.');
  await saveProvider(database, { ...provider, enabled: false }, 2);
  await the.workspace.idle();
  const { all } = await readings(the, jobId);
  const notices = new Set(all.map(({ notice }) => notice));
  expect([all.length, notices]).toEqual([30, new Set([null, 'offline-fallback:SWITCHED_OFF'])]);
  const outcomes = await the.workspace.client.ai.reading.outcomes({ jobId });
  const offline = outcomes.find(({ notice }) => notice === 'offline-fallback:SWITCHED_OFF');
  const read = outcomes.find(({ model }) => model === 'standin-large');
  expect([outcomes.length, (offline?.count ?? 0) + (read?.count ?? 0), read?.notice]).toEqual([2, 30, null]);
});

test('a budget ends the asking, not the work; the estimate says so beforehand', async () => {
  await using the = await withModels();
  const jobId = await jobWith(the, 10);
  const { client, workstation } = the.workspace;
  await setPrice(workstation.core.database, {
    model: 'standin-large',
    inputPerMillion: 1000,
    outputPerMillion: 1000,
    audioPerMinute: null,
    charactersPerMillion: null,
    source: 'hand',
  });
  await choose(the, 'openai', ['extraction']);
  await writeBudget(workstation.core.database, { perMonth: 9, perJob: null, currency: 'EUR' });
  const estimate = await client.ai.reading.estimate({ jobId });
  expect(estimate).toMatchObject({
    calls: 10,
    fits: false,
    currency: 'EUR',
    provider: 'openai',
    model: 'standin-large',
  });
  await client.ai.reading.start({ jobId });
  await the.workspace.idle();
  const { all } = await readings(the, jobId);
  const notices = all.map(({ notice }) => notice);
  expect(new Set(notices)).toEqual(new Set([null, 'offline-fallback:BUDGET_USED_UP']));
  expect((await client.ai.meter({})).cost).toBeLessThanOrEqual(9);
});

test('what was spent on a job counts in every month, and against its own budget alone', async () => {
  await using the = await withModels();
  const { client, workstation } = the.workspace;
  const jobId = await jobWith(the, 4);
  await setPrice(workstation.core.database, {
    model: 'standin-large',
    inputPerMillion: 1000,
    outputPerMillion: 1000,
    audioPerMinute: null,
    charactersPerMillion: null,
    source: 'hand',
  });
  await choose(the, 'openai', ['extraction']);
  const estimate = await client.ai.reading.estimate({ jobId });
  const perJob = (estimate.cost ?? 0) * 1.05;
  await writeBudget(workstation.core.database, { perMonth: null, perJob, currency: 'EUR' });
  await client.ai.reading.start({ jobId });
  await the.workspace.idle();
  await workstation.core.database.updateTable('ai_calls').set({ month: '2001-01' }).execute();
  const [spent] = await client.ai.spentByJob({ jobId });
  const again = await client.ai.reading.estimate({ jobId });
  const { cost } = await client.ai.meter({ month: '2001-01' });
  expect({ jobId: spent?.jobId, cost: spent?.cost, fits: [estimate.fits, again.fits] }).toEqual({
    jobId,
    cost,
    fits: [true, false],
  });
});

test('who does not want a model keeps the offline score; no provider at all is no failure either', async () => {
  await using the = await withModels();
  const jobId = await jobWith(the, 3);
  const { client } = the.workspace;
  const { items } = await client.screening.ranking({ jobId: JobId.parse(jobId) });
  const before = items.map(({ overall }) => overall);
  const [first] = items;
  if (!first) throw new Error('Nobody applied.');
  await client.candidates.setNoAi({ id: first.candidateId, noAi: true });
  await client.ai.reading.start({ jobId });
  await the.workspace.idle();
  await choose(the, 'openai', ['extraction']);
  await client.ai.reading.start({ jobId });
  await the.workspace.idle();
  const read = await client.ai.reading.get({ applicationId: first.applicationId });
  expect([read?.notice, the.server.counts.answered]).toEqual(['offline-fallback:NO_AI', 2]);
  const after = await client.screening.ranking({ jobId: JobId.parse(jobId) });
  expect(after.items.map(({ overall }) => overall)).toEqual(before);
});

test('in blind review no name is sent, and none is shown', async () => {
  await using the = await withModels();
  const jobId = await jobWith(the, 2);
  const { client, workstation } = the.workspace;
  await choose(the, 'openai', ['extraction']);
  await client.workspace.settings.set({ blind: true });
  the.server.behaviour.chances = { lie: 1 };
  await client.ai.reading.start({ jobId });
  await the.workspace.idle();
  expect(the.server.bodies.join('\n')).not.toMatch(/Moreau|person\d+@|7700/);
  expect(the.server.bodies.join('\n')).toContain('Northern Mills');
  const { all } = await readings(the, jobId);
  const names = await workstation.core.database.selectFrom('candidates').select('name').execute();
  for (const { name } of names) expect(JSON.stringify(all)).not.toContain(name);
});
