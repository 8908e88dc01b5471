import { expect, test } from 'vitest';
import { readPictureText } from '../../../src/main/ai/image-document.ts';
import { fixture } from '../../support/fixtures.ts';
import { choose, withModels } from '../../support/model-server/with-models.ts';

const picture = {
  image: new Uint8Array([1, 2, 3]),
  mediaType: 'image/png',
  subject: null,
  jobId: null,
  noAi: false,
  blind: false,
};

test('in blind review no picture is sent, nor one of somebody who does not want it', async () => {
  await using the = await withModels();
  await choose(the, 'openai', ['ocr']);
  const ask = (more: object) =>
    readPictureText(the.models, { ...picture, signal: AbortSignal.timeout(10_000), ...more }).catch(
      (error) => error.code,
    );
  expect([await ask({ blind: true }), await ask({ noAi: true }), the.server.counts.requests]).toEqual([
    'UNSUPPORTED',
    'NO_AI',
    0,
  ]);
});

test('an imported picture is read by the model chosen for it, and says so', async () => {
  await using the = await withModels();
  await choose(the, 'gemini', ['ocr']);
  const { workspace } = the;
  const uploadId = await workspace.upload('photo.png', await fixture('resume.png'));
  const { id } = await workspace.client.intake.start({ uploadIds: [uploadId], jobId: null });
  await workspace.idle();
  const [file] = (await workspace.client.intake.files({ id })).items;
  const candidate = await workspace.client.candidates.get({ id: file?.candidateId as never });
  expect({
    text: (await workspace.client.candidates.text({ documentId: file?.documentId as never })).text,
    warning: candidate.resume?.warnings.find(({ kind }) => kind === 'ocr')?.detail,
    asked: the.server.counts.requests,
  }).toEqual({
    text: 'Ada Example\nData engineer\nPython and SQL',
    warning: 'Read by standin-vision.',
    asked: 1,
  });
});
