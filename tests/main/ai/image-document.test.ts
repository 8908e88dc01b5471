import { expect, test } from 'vitest';
import { readImageDocument } from '../../../src/main/ai/image-document.ts';
import { choose, withModels } from '../../support/model-server/with-models.ts';

const picture = {
  image: new Uint8Array([1, 2, 3]),
  mediaType: 'image/png',
  subject: null,
  jobId: null,
  noAi: false,
  blind: false,
};

test('a picture of a résumé becomes a document like any other, and says how it was read', async () => {
  await using the = await withModels();
  await choose(the, 'gemini', ['ocr']);
  const document = await readImageDocument(the.models, { ...picture, signal: AbortSignal.timeout(10_000) });
  expect([
    document.kind,
    document.recognised,
    document.text,
    document.warnings.map(({ kind }) => kind),
  ]).toEqual(['image', true, 'Ada Example\nData engineer\nPython and SQL', ['ocr']]);
});

test('in blind review no picture is sent, nor one of somebody who does not want it', async () => {
  await using the = await withModels();
  await choose(the, 'openai', ['ocr']);
  const ask = (more: object) =>
    readImageDocument(the.models, { ...picture, signal: AbortSignal.timeout(10_000), ...more }).catch(
      (error) => error.code,
    );
  expect([await ask({ blind: true }), await ask({ noAi: true }), the.server.counts.requests]).toEqual([
    'UNSUPPORTED',
    'NO_AI',
    0,
  ]);
});
