import { describe, expect, it } from 'vitest';
import { fixture, fixtureNames, fixtureTruth } from '../support/fixtures.ts';

/** Made on demand and only where a test needs them: they take a second or a hundred megabytes each. */
const HEAVY = new Set([
  'large-26mb.pdf',
  'stream-bomb.pdf',
  'bomb-ratio.zip',
  'bomb.docx',
  'bomb-nested.zip',
]);

describe('the test fixtures', () => {
  it('are made alike every time, so that a failing test can be run again', async () => {
    const { makeFixture } = await import('../fixtures/generate.ts');
    for (const name of ['two-columns.pdf', 'encrypted-aes.pdf', 'resume.png', 'mixed.zip', 'resume.odt']) {
      expect(Buffer.from(await makeFixture(name)).equals(await fixture(name)), name).toBe(true);
    }
  });

  it('hold something, except those that are empty on purpose', async () => {
    const empty: string[] = [];
    for (const name of fixtureNames()) {
      if (!HEAVY.has(name) && (await fixture(name)).length === 0) empty.push(name);
    }
    expect(empty).toEqual(['empty.pdf', 'empty.txt']);
  });

  it('name no e-mail address outside the example domains', () => {
    const addresses = fixtureNames().flatMap((name) => fixtureTruth(name).resume?.email ?? []);
    expect(addresses.filter((address) => !/@example\.(org|com|net)$/.test(address))).toEqual([]);
  });

  it('say either why a file fails or what must be read from it', () => {
    const silent = fixtureNames(
      (truth) => truth.fails === null && !truth.visible && !truth.resume && !truth.entries,
    );
    expect(silent).toEqual(['one-long-line.txt']);
  });
});
