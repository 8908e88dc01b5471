import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft, DraftEvent } from '../../../src/contract/authoring.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';

let the: WithModels;
beforeEach(async () => {
  the = await withModels();
});
afterEach(() => the[Symbol.asyncDispose]());

async function drafted(more: object = {}): Promise<{ events: DraftEvent[]; draft: Draft }> {
  const events: DraftEvent[] = [];
  const brief = 'Senior data engineer, Berlin, hybrid, streaming and SQL';
  for await (const event of await the.workspace.client.authoring.draft({ brief, ...more }))
    events.push(event);
  const last = events.at(-1);
  if (last?.kind !== 'done') throw new Error('The draft did not end.');
  return { events, draft: last.draft };
}

describe.each(['openai', 'compatible', 'gemini'] as const)('with %s', (kind) => {
  test('the posting comes as it is written, with variants, criteria and a kit', async () => {
    await choose(the, kind, ['authoring']);
    const { events, draft } = await drafted();
    const streamed = events
      .flatMap((event) => (event.kind === 'text' && event.section === 'tasks' ? [event.text] : []))
      .join('');
    expect(streamed.trim()).toBe(draft.sections.find(({ name }) => name === 'tasks')?.text);
    expect(events.findIndex(({ kind }) => kind === 'text')).toBeLessThan(
      events.findIndex(({ kind }) => kind === 'section'),
    );
    expect([draft.engine, draft.notice, draft.variants.length, draft.kit.questions.length >= 10]).toEqual([
      { provider: kind, model: 'standin-large', promptVersion: 'write-posting.v1' },
      null,
      5,
      true,
    ]);
    expect(draft.variants.every(({ length, limit }) => limit === null || length <= limit)).toBe(true);
  });

  test('a text that breaks off leaves the whole offline draft, and says so', async () => {
    await choose(the, kind, ['authoring']);
    the.server.behaviour.next = ['cut'];
    const { events, draft } = await drafted();
    expect([draft.engine.provider, draft.notice, draft.sections.length]).toEqual([
      'offline',
      'offline-fallback:CUT_OFF',
      7,
    ]);
    expect(events.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
  });
});

test('a wrong key, nobody there: the draft is written offline and the reason is told', async () => {
  await choose(the, 'openai', ['authoring'], { keys: ['wrong'] });
  expect((await drafted()).draft.notice).toBe('offline-fallback:WRONG_KEY');
  await choose(the, 'compatible', ['authoring'], { baseUrl: 'http://127.0.0.1:9/v1' });
  expect((await drafted()).draft.notice).toBe('offline-fallback:UNREACHABLE');
});

test('offline, when the person wants it so, asks nobody', async () => {
  await choose(the, 'openai', ['authoring']);
  await drafted({ engine: 'offline' });
  expect(the.server.counts.requests).toBe(0);
});

test('what a person did with a draft stands in the log', async () => {
  await choose(the, 'openai', ['authoring']);
  const { draft } = await drafted();
  await the.workspace.client.authoring.decide({ id: draft.id, section: 'summary', state: 'accepted' });
  await the.workspace.client.authoring.decide({ id: draft.id, section: 'nice', state: 'refused' });
  const { items } = await the.workspace.client.ai.log({ subject: draft.id });
  expect(items.map(({ use }) => use)).toContain('1 accepted, 1 refused, 5 open');
});

test('leaving the page stops the writing', async () => {
  await choose(the, 'openai', ['authoring']);
  the.server.behaviour.chances = { hang: 1 };
  const stop = new AbortController();
  const iterator = await the.workspace.client.authoring.draft(
    { brief: 'Chef, Lyon' },
    { signal: stop.signal },
  );
  const first = await iterator.next();
  expect(first.value).toMatchObject({ kind: 'started' });
  const next = iterator.next().then(
    () => 'went on',
    () => 'stopped',
  );
  while (the.server.counts.requests === 0) await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  expect(await next).toBe('stopped');
  expect(await the.workspace.client.authoring.history({ jobId: null })).toEqual([]);
});
