import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AiTask } from '../../../src/contract/ai.ts';
import { AiError } from '../../../src/main/ai/ai-error.ts';
import { listCalls, monthOf, readMeter } from '../../../src/main/ai/call-log.ts';
import {
  findProvider,
  saveProvider,
  setConsent,
  setPrice,
  writeBudget,
  writeChoices,
} from '../../../src/main/ai/provider-queries.ts';
import { FactAnswer } from '../../../src/main/ai/reading/fact-answer.ts';
import type { Fault } from '../../support/model-server/behaviour.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';

let the: WithModels;
beforeEach(async () => {
  the = await withModels();
});
afterEach(() => the[Symbol.asyncDispose]());

const signal = () => AbortSignal.timeout(30_000);
const resume = 'Ada Example\nBuilt streaming pipelines in Python\nSQL and Kafka every day';
const about = { subject: null, jobId: null };

function facts(more: object = {}) {
  return the.models.generate({
    task: 'extraction',
    ...about,
    signal: signal(),
    prompt: 'read-facts',
    schemaName: 'facts',
    schema: FactAnswer,
    maxOutputTokens: 500,
    values: { criteria: 'c1: Python\nc2: Kafka', resume: { data: resume } },
    ...more,
  });
}

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof AiError ? error.code : String(error)),
  );
const database = () => the.workspace.workstation.core.database;
const meter = () =>
  readMeter(
    database(),
    { month: monthOf(Date.now()), jobId: null },
    { perMonth: null, perJob: null, currency: 'USD' },
  );

async function written(): Promise<string> {
  let text = '';
  const values = {
    language: 'English',
    gap: 'fill in',
    brief: { data: 'Chef, Lyon' },
    wish: 'none',
    draft: '',
  };
  for await (const piece of the.models.stream({
    task: 'authoring',
    ...about,
    signal: signal(),
    prompt: 'write-posting',
    values,
    maxOutputTokens: 500,
  }))
    text += piece;
  return text;
}

const kinds = ['openai', 'compatible', 'gemini'] as const;

describe('every task with every provider', () => {
  test.each(kinds)('%s: facts, text as it comes, a picture', async (kind) => {
    await choose(the, kind, ['authoring', 'extraction', 'ocr']);
    const { value, engine } = await facts();
    expect([value.facts.map(({ quote }) => quote), engine]).toEqual([
      ['Built streaming pipelines in Python', 'SQL and Kafka every day'],
      { provider: kind, model: 'standin-large', promptVersion: 'read-facts.v1' },
    ]);
    expect(await written()).toMatch(/^# title\nChef[\s\S]*# process/);
    const picture = await the.models.readImage({
      task: 'ocr',
      ...about,
      signal: signal(),
      image: new Uint8Array([1, 2]),
      mediaType: 'image/png',
    });
    expect(picture.value).toContain('Data engineer');
  });

  test('speech becomes words with times; text becomes speech', async () => {
    await choose(the, 'openai', ['transcription', 'speech']);
    const heard = await the.models.transcribe({
      task: 'transcription',
      ...about,
      signal: signal(),
      audio: new Uint8Array(64),
      mediaType: 'audio/wav',
      language: 'en',
      seconds: 3,
    });
    expect([heard.value.words.length, heard.value.words[1], heard.value.usage.audioSeconds]).toEqual([
      6,
      { word: 'talked', start: 0.5, end: 0.9 },
      3,
    ]);
    const said = await the.models.speak({
      task: 'speech',
      ...about,
      signal: signal(),
      text: 'Hello',
      voice: 'alloy',
    });
    expect(Buffer.from(said.value.audio).toString()).toContain('Hello');
    await choose(the, 'elevenlabs', ['speech']);
    const other = await the.models.speak({
      task: 'speech',
      ...about,
      signal: signal(),
      text: 'Good day',
      voice: 'some-voice',
    });
    expect(Buffer.from(other.value.audio).toString()).toContain('Good day');
    await choose(the, 'gemini', ['transcription']);
    const gemini = await the.models.transcribe({
      task: 'transcription',
      ...about,
      signal: signal(),
      audio: new Uint8Array(64),
      mediaType: 'audio/wav',
      language: null,
      seconds: 3,
    });
    expect(gemini.value.words.length).toBeGreaterThan(0);
  });

  test('a server without JSON schemas is asked by instruction', async () => {
    the.server.behaviour.knowsSchema = false;
    await choose(the, 'compatible', ['extraction']);
    expect((await facts()).value.facts.length).toBe(2);
  });

  test('what a provider cannot do is said, and the next one is asked', async () => {
    await choose(the, 'elevenlabs', ['extraction'], { id: 'voice' });
    await choose(the, 'openai', ['extraction'], { id: 'text' });
    const choices = ['voice', 'text'].map((providerId) => ({ providerId, model: 'standin-large' }));
    await writeChoices(database(), { extraction: choices });
    expect(await facts()).toMatchObject({
      engine: { provider: 'text' },
      passedOver: [{ provider: 'voice', code: 'UNSUPPORTED' }],
    });
  });
});

describe('every fault', () => {
  const overcome: Fault[] = ['delay', 'rate-limit', 'server-error', 'cut', 'broken-json', 'misfit'];
  test.each(kinds.flatMap((kind) => overcome.map((fault) => [kind, fault] as const)))(
    '%s: %s is overcome',
    async (kind, fault) => {
      await choose(the, kind, ['extraction']);
      the.server.behaviour.next = [fault, fault];
      expect((await facts()).value.facts.length).toBe(2);
      expect(await meter()).toMatchObject({
        calls: 1,
        inputTokens: the.server.counts.inputTokens,
        outputTokens: the.server.counts.outputTokens,
        reserved: 0,
      });
    },
  );

  test.each(kinds)('%s: what cannot be overcome is named', async (kind) => {
    await choose(the, kind, ['extraction'], { settings: { timeoutSeconds: 1 } });
    the.server.behaviour.next = ['refuse'];
    expect(await failure(facts())).toBe('REFUSED');
    the.server.behaviour.next = ['misfit', 'broken-json', 'misfit'];
    expect(await failure(facts())).toBe('INVALID_ANSWER');
    the.server.behaviour.next = Array(5).fill('server-error');
    expect(await failure(facts())).toBe('SERVER_ERROR');
    the.server.behaviour.models = [];
    expect(await failure(facts())).toBe('UNKNOWN_MODEL');
    expect(await meter()).toMatchObject({
      inputTokens: the.server.counts.inputTokens,
      outputTokens: the.server.counts.outputTokens,
      reserved: 0,
    });
  });

  test('a server that does not answer runs out of time, and is left alone after a while', async () => {
    await choose(the, 'openai', ['extraction'], { settings: { timeoutSeconds: 1 } });
    the.server.behaviour.chances = { hang: 1 };
    expect(await failure(facts())).toBe('TIMEOUT');
    expect(await failure(facts())).toBe('PAUSED');
  });

  test('nobody there', async () => {
    await choose(the, 'compatible', ['extraction'], { baseUrl: 'http://127.0.0.1:9/v1' });
    expect(await failure(facts())).toBe('UNREACHABLE');
  });

  test('a text that breaks off is not taken for whole, nor said twice', async () => {
    for (const kind of kinds) {
      await choose(the, kind, ['authoring'], { id: `cut-${kind}` });
      the.server.behaviour.next = ['cut'];
      expect(await failure(written())).toBe('CUT_OFF');
    }
    expect((await meter()).reserved).toBe(0);
  });
});

describe('keys', () => {
  test('take turns; a refused one is left out; a limited one rests', async () => {
    await choose(the, 'openai', ['extraction'], { keys: ['key-a', 'wrong-key', 'key-b'] });
    for (let run = 0; run < 6; run += 1) await facts({ run });
    expect(the.server.counts.byKey).toEqual({ 'key-a': 3, 'key-b': 3 });
  });

  test('all refused: a plain word; none entered: another', async () => {
    await choose(the, 'openai', ['extraction'], { keys: ['wrong-1', 'wrong-2'] });
    expect(await failure(facts())).toBe('WRONG_KEY');
    await choose(the, 'gemini', ['extraction'], { keys: [] });
    expect(await failure(facts())).toBe('NO_KEY');
    await choose(the, 'gemini', ['extraction'], { keys: ['wrong'], id: 'second' });
    expect(await failure(facts())).toBe('WRONG_KEY');
  });

  test('are never stored in the clear beside their last four letters, nor logged', async () => {
    await choose(the, 'openai', ['extraction'], { keys: ['key-very-secret-1234'] });
    await facts();
    const { items } = await listCalls(database(), {
      offset: 0,
      limit: 10,
      task: null,
      subject: null,
      failed: false,
    });
    expect(JSON.stringify(items)).not.toContain('secret');
    const [provider] = await the.workspace.client.ai.providers.list();
    expect(JSON.stringify(provider)).not.toContain('secret');
    expect(provider?.keys[0]?.ending).toBe('1234');
  });
});

describe('money', () => {
  const price = {
    model: 'standin-large',
    inputPerMillion: 1000,
    outputPerMillion: 1000,
    audioPerMinute: null,
    charactersPerMillion: null,
    source: 'hand',
  };

  test('the meter equals what the server counted, to the millionth', async () => {
    await setPrice(database(), price);
    await choose(the, 'openai', ['extraction']);
    for (let run = 0; run < 5; run += 1) await facts({ run });
    const { inputTokens, outputTokens } = the.server.counts;
    expect(await meter()).toMatchObject({
      calls: 5,
      inputTokens,
      outputTokens,
      cost: ((inputTokens + outputTokens) * 1000) / 1_000_000,
      unpriced: 0,
    });
  });

  test('a budget stops hard, also for calls side by side', async () => {
    await setPrice(database(), price);
    await choose(the, 'openai', ['extraction']);
    await writeBudget(database(), { perMonth: 4, perJob: null, currency: 'EUR' });
    const ends = await Promise.all(Array.from({ length: 30 }, (_, run) => failure(facts({ run }))));
    expect(new Set(ends)).toEqual(new Set(['answered', 'BUDGET_USED_UP']));
    expect((await meter()).cost).toBeLessThanOrEqual(4);
  });

  test('a job has a budget of its own', async () => {
    await setPrice(database(), price);
    await choose(the, 'openai', ['extraction']);
    await writeBudget(database(), { perMonth: null, perJob: 1.2, currency: 'EUR' });
    const one = '0190a000-0000-7000-8000-000000000001';
    const ends: string[] = [];
    for (let run = 0; run < 8; run += 1) ends.push(await failure(facts({ run, jobId: one })));
    expect([ends[0], ends.at(-1)]).toEqual(['answered', 'BUDGET_USED_UP']);
    expect(await failure(facts({ run: 99, jobId: '0190a000-0000-7000-8000-000000000002' }))).toBe('answered');
  });

  test('with a budget, a remote model without a price is not asked', async () => {
    await choose(the, 'openai', ['extraction'], { baseUrl: 'https://models.example.invalid/v1' });
    await writeBudget(database(), { perMonth: 4, perJob: null, currency: 'EUR' });
    expect(await failure(facts())).toBe('PRICE_UNKNOWN');
  });

  test('the same question is paid for once, also when asked twice at once', async () => {
    await choose(the, 'openai', ['extraction']);
    await Promise.all([facts(), facts()]);
    expect((await facts()).cached).toBe(true);
    expect(the.server.counts.answered).toBe(1);
    expect((await meter()).cachedAnswers).toBe(1);
    await facts({ run: 1 });
    expect(the.server.counts.answered).toBe(2);
  });
});

describe('nothing leaves silently', () => {
  test('a remote provider waits for consent; another address asks again', async () => {
    const id = await choose(the, 'openai', ['extraction'], { baseUrl: 'https://models.example.invalid/v1' });
    await setConsent(database(), id, null);
    expect(await failure(facts())).toBe('NO_CONSENT');
    await setConsent(database(), id, 5);
    const provider = await findProvider(database(), id);
    if (!provider) throw new Error('The provider is gone.');
    await saveProvider(database(), { ...provider, baseUrl: 'https://elsewhere.example.invalid/v1' }, 6);
    expect(await failure(facts())).toBe('NO_CONSENT');
    expect(the.server.counts.requests).toBe(0);
  });

  test('who does not want a model is not read by one', async () => {
    await choose(the, 'openai', ['extraction']);
    expect(await failure(facts({ noAi: true }))).toBe('NO_AI');
    expect(the.server.counts.requests).toBe(0);
  });

  test('in blind review names are taken out before anything is sent', async () => {
    await choose(the, 'openai', ['extraction']);
    const { value } = await facts({
      redact: (text: string) => text.replaceAll('Ada Example', '███'),
      values: { criteria: 'c1: Ada Example', resume: { data: resume } },
    });
    expect(value.facts).toEqual([{ criterion: 'c1', kind: 'skill', value: '███', quote: '███' }]);
  });

  test('a provider that is switched off is not asked any more, even by what already waits', async () => {
    const id = await choose(the, 'openai', ['extraction'], { settings: { concurrency: 1 } });
    the.server.behaviour.chances = { delay: 1 };
    const waiting = Array.from({ length: 6 }, (_, run) => failure(facts({ run })));
    await waiting[0];
    const provider = await findProvider(database(), id);
    if (!provider) throw new Error('The provider is gone.');
    await saveProvider(database(), { ...provider, enabled: false }, 2);
    const ends = await Promise.all(waiting);
    expect(ends.at(-1)).toBe('SWITCHED_OFF');
    expect(the.server.counts.answered).toBeLessThan(6);
  });

  test('cancelling ends what waits and what runs', async () => {
    await choose(the, 'openai', ['extraction'], { settings: { concurrency: 1 } });
    the.server.behaviour.chances = { hang: 1 };
    const stop = new AbortController();
    const asked = [0, 1, 2].map((run) => failure(facts({ run, signal: stop.signal })));
    while (the.server.counts.requests === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect(await Promise.all(asked)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
    expect((await meter()).reserved).toBe(0);
  });
});

test('the log tells of every call: who, what, which version, hashes, tokens, time', async () => {
  await choose(the, 'openai', ['extraction']);
  await facts({ subject: 'some-application' });
  the.server.behaviour.next = ['refuse'];
  await failure(facts({ run: 1 }));
  const { items, total } = await the.workspace.client.ai.log({});
  const Hash = z.string().regex(/^[0-9a-f]{64}$/);
  expect(total).toBe(2);
  expect(items[1]).toMatchObject({
    task: 'extraction' satisfies AiTask,
    subject: 'some-application',
    provider: 'openai',
    model: 'standin-large',
    promptName: 'read-facts',
    promptVersion: '1',
    attempts: 1,
    repairs: 0,
    cached: false,
    outcome: 'answered',
    use: null,
  });
  expect([Hash.safeParse(items[1]?.inputHash).success, Hash.safeParse(items[1]?.outputHash).success]).toEqual(
    [true, true],
  );
  expect([items[0]?.outcome, items[0]?.outputHash]).toEqual(['REFUSED', null]);
  expect((await the.workspace.client.ai.log({ failed: true })).total).toBe(1);
});

test('testing the connection lists the models, or says plainly what is wrong', async () => {
  for (const kind of [...kinds, 'elevenlabs'] as const) {
    await choose(the, kind, [], { id: `good-${kind}` });
    expect(await the.workspace.client.ai.providers.test({ id: `good-${kind}` })).toMatchObject({
      ok: true,
      failure: null,
      models: expect.arrayContaining(['standin-large']),
    });
    await choose(the, kind, [], { id: `bad-${kind}`, keys: ['wrong'] });
    expect(await the.workspace.client.ai.providers.test({ id: `bad-${kind}` })).toMatchObject({
      ok: false,
      failure: 'WRONG_KEY',
    });
    await choose(the, kind, [], { id: `gone-${kind}`, baseUrl: 'http://127.0.0.1:9' });
    expect(await the.workspace.client.ai.providers.test({ id: `gone-${kind}` })).toMatchObject({
      ok: false,
      failure: 'UNREACHABLE',
    });
  }
});
