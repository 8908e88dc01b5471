import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';

let the: WithModels;
beforeEach(async () => {
  the = await withModels();
});
afterEach(() => the[Symbol.asyncDispose]());

const job = { title: 'Data engineer', text: 'Streaming, SQL and Python. Five years of experience.' };

describe('offline', () => {
  test('every other question about a competency is a new one, until there are no more', async () => {
    const { client } = the.workspace;
    const kit = await client.authoring.kit.propose(job);
    const asked = kit.questions.map(({ question }) => question);
    const competency = kit.questions[0]?.competency ?? '';
    const alike: string[] = [];
    for (let more = 0; more < 40; more += 1) {
      const other = await client.authoring.kit.question({ ...job, competency, avoid: asked });
      if (!other.question) break;
      if (other.question.competency === competency) alike.push(other.question.question);
      asked.push(other.question.question);
    }
    const last = await client.authoring.kit.question({ ...job, competency, avoid: asked });
    expect([
      kit.questions.length,
      alike.length > 0,
      last.question,
      new Set(asked).size === asked.length,
    ]).toEqual([10, true, null, true]);
  });
});

describe('with a model chosen for authoring', () => {
  test('a kit and a single question come from it, and it is told what there is', async () => {
    await choose(the, 'openai', ['authoring']);
    const { client } = the.workspace;
    const kit = await client.authoring.kit.propose(job);
    const avoid = ['Which query of yours was slow?'];
    const { question, engine } = await client.authoring.kit.question({ ...job, competency: 'SQL', avoid });
    expect([kit.engine.promptVersion, kit.questions.length, engine.promptVersion, question?.minutes]).toEqual(
      ['write-kit.v1', 10, 'write-question.v1', 5],
    );
    expect(the.server.bodies.at(-1)).toContain(avoid[0]);
  });

  test('the offline engine goes on where it does not answer, and says why', async () => {
    await choose(the, 'openai', ['authoring']);
    the.server.behaviour.chances = { refuse: 1 };
    const { client } = the.workspace;
    const kit = await client.authoring.kit.propose(job);
    const { question, notice } = await client.authoring.kit.question({
      ...job,
      competency: 'SQL',
      avoid: [],
    });
    expect([kit.notice, kit.engine.provider, kit.questions.length, question !== null, notice]).toEqual([
      'offline-fallback:REFUSED',
      'offline',
      10,
      true,
      'offline-fallback:REFUSED',
    ]);
  });
});
