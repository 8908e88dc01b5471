import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/bootstrap-programs.mjs';
import { type BuiltDoor, openBuiltDoor } from '../support/built-door.ts';

let browser: Browser;
let door: BuiltDoor;
let page: Page;
let paths: string[];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  door = await openBuiltDoor('--sample');
  page = await (await browser.newContext()).newPage();
  await page.goto(door.link);
  await page.getByRole('navigation').first().waitFor();
  paths = await everyPath();
});
afterAll(async () => {
  await browser?.close();
  await door?.[Symbol.asyncDispose]();
});

const rows = () => page.getByRole('main').getByRole('row');

/** Every page there is, with a job and a candidate to look at. */
async function everyPath(): Promise<string[]> {
  await page.goto(`${door.origin}/#/jobs`);
  await rows().filter({ hasText: 'Senior data engineer' }).click();
  await page.waitForURL(/jobs\/[0-9a-f-]{36}/);
  const job = /jobs\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  await page.goto(`${door.origin}/#/candidates`);
  await rows().nth(1).click();
  await page.waitForURL(/candidates\/[0-9a-f-]{36}/);
  const candidate = /candidates\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  const ofJob = ['posting', 'criteria', 'applicants', 'board', 'suggestions', 'reports'].map(
    (tab) => `#/jobs/${job}/${tab}`,
  );
  const settings = ['', '/lists', '/diagnostics', '/about'].map((tab) => `#/settings${tab}`);
  return [
    '#/',
    '#/jobs',
    '#/jobs/new',
    ...ofJob,
    '#/candidates',
    `#/candidates/${candidate}`,
    '#/imports',
    '#/duplicates',
    '#/reports',
    ...settings,
    '#/welcome',
  ];
}

describe.each([
  ['light', 1440, 900],
  ['dark', 1280, 720],
] as const)('every page, %s at %i×%i', (scheme, width, height) => {
  it('has no barrier that axe can find', async () => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(`${door.origin}/${path}`);
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(
        ...violations.map(
          (violation) =>
            `${path.replace(/[0-9a-f-]{36}/, 'ID')} ${violation.id}: ${violation.nodes[0]?.html.slice(0, 200)}`,
        ),
      );
    }
    expect(found).toEqual([]);
  });
});
