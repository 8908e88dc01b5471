import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FIXTURES } from '../fixtures/catalogue.ts';
import { makeFixture, writeWhole } from '../fixtures/generate.ts';
import type { FixtureTruth } from '../fixtures/truth.ts';

const SOURCES = resolve(import.meta.dirname, '../fixtures');
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/candor-fixtures');

/** A change to any generator makes a new folder, so that no test ever reads a fixture of yesterday. */
async function cacheFolder(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.ts', { cwd: SOURCES }).sort())
    hash.update(await readFile(join(SOURCES, file)));
  const folder = join(CACHE, hash.digest('hex').slice(0, 16));
  await mkdir(folder, { recursive: true });
  return folder;
}

let folder: Promise<string> | null = null;

/** The path of a fixture on disk; made on first use and kept. */
export async function fixturePath(name: string): Promise<string> {
  folder ??= cacheFolder();
  const path = join(await folder, name);
  const isThere = await readFile(path).then(
    () => true,
    () => false,
  );
  if (!isThere) await writeWhole(path, await makeFixture(name));
  return path;
}

/** The bytes of a fixture. */
export async function fixture(name: string): Promise<Uint8Array> {
  return readFile(await fixturePath(name));
}

/** What is right to make of a fixture. Throws where there is none of that name. */
export function fixtureTruth(name: string): FixtureTruth {
  const found = FIXTURES[name];
  if (!found) throw new Error(`No fixture is called ${name}`);
  return found.truth;
}

/** Names of all fixtures, or of those whose truth passes `want`: `fixtureNames((truth) => truth.hidden !== undefined)`. */
export function fixtureNames(want: (truth: FixtureTruth) => boolean = () => true): string[] {
  return Object.entries(FIXTURES)
    .filter(([, { truth }]) => want(truth))
    .map(([name]) => name);
}
