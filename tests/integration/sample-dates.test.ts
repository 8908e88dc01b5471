import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SampleManifest } from '../../src/main/sample/sample-manifest.ts';
import { openWorkspace } from '../support/workspace.ts';

const MANIFEST = new URL('../../resources/sample/manifest.json', import.meta.url);
const DAY_MS = 24 * 3_600_000;

test('applicants of the sample applied on the days it says, not all at once', async () => {
  const now = Date.UTC(2026, 5, 1, 12);
  const manifest = SampleManifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
  await using workspace = await openWorkspace(undefined, () => now);
  const { client } = workspace;
  await client.workspace.loadSample();
  await workspace.idle();
  const { items } = await client.jobs.list({});
  const boards = await Promise.all(
    items.map(({ id }) => client.pipeline.board({ jobId: id, limitPerStage: 100 })),
  );
  const daysAgo = boards
    .flatMap(({ columns }) => columns.flatMap(({ cards }) => cards))
    .map(({ since }) => (now - since) / DAY_MS);
  const ascending = (a: number, b: number) => a - b;
  expect(daysAgo.sort(ascending)).toEqual(
    manifest.candidates.map(({ appliedDaysAgo }) => appliedDaysAgo).sort(ascending),
  );
});
