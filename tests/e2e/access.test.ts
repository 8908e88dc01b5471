import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InBrowser, openInBrowser, sampleIsRead } from '../support/in-browser.ts';

let room: InBrowser;
let page: Page;
let paths: string[];

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/;

beforeAll(async () => {
  room = await openInBrowser('--sample');
  ({ page } = room);
  await sampleIsRead(room);
  paths = everyPath();
});
afterAll(() => room?.[Symbol.asyncDispose]());

/** The id of some row the workspace holds: which one is looked at does not matter here. */
function idOf(table: 'jobs' | 'candidates'): string {
  const database = new Database(join(room.door.dataFolder, 'candor.db'), { readonly: true });
  const row = database.prepare(`select id from ${table} limit 1`).get() as { id: string };
  database.close();
  return row.id;
}

/** Every page there is, with a job and a candidate to look at. */
function everyPath(): string[] {
  const candidate = idOf('candidates');
  const job = idOf('jobs');
  const ofJob = ['posting', 'drafts', 'criteria', 'kit', 'applicants', 'board', 'suggestions', 'reports'];
  const settings = [
    '',
    '/lists',
    '/models',
    '/models/spending',
    '/models/calls',
    '/models/prompts',
    '/diagnostics',
    '/about',
  ];
  return [
    '#/',
    '#/jobs',
    '#/jobs/new',
    ...ofJob.map((tab) => `#/jobs/${job}/${tab}`),
    '#/candidates',
    `#/candidates/${candidate}`,
    '#/imports',
    '#/duplicates',
    '#/reports',
    ...settings.map((part) => `#/settings${part}`),
    '#/welcome',
  ];
}

async function violationsOn(path: string): Promise<string[]> {
  // A document of its own: within one, the page before answers for the page that is coming.
  await page.goto('about:blank');
  await page.goto(`${room.door.origin}/${path}`);
  await page.getByRole('main').waitFor();
  // Every page names itself once it stands.
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${path.replace(ID, 'ID')} ${id}: ${nodes[0]?.html.slice(0, 200)}`,
  );
}

describe.each([
  ['light', 1440, 900],
  ['light', 1280, 720],
  ['dark', 1440, 900],
  ['dark', 1280, 720],
] as const)('every page, %s at %i×%i', (colorScheme, width, height) => {
  it('has no barrier that axe can find', { timeout: 400_000 }, async () => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const path of paths) found.push(...(await violationsOn(path)));
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    expect(found).toEqual([]);
  });
});
