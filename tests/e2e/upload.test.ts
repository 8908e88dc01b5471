import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixturePath } from '../support/fixtures.ts';
import { type InBrowser, openCandidates, openInBrowser, startEmpty } from '../support/in-browser.ts';

let room: InBrowser;
let page: Page;

beforeAll(async () => {
  room = await openInBrowser();
  ({ page } = room);
  await startEmpty(page);
});
afterAll(() => room?.[Symbol.asyncDispose]());

it('files go on being handed over when one leaves the page, and closing the window asks first', async () => {
  const held: Route[] = [];
  await page.route('**/uploads?*', (route) => void held.push(route));
  await openCandidates(room);
  await page.getByRole('button', { name: 'Add résumés' }).first().click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await Promise.all(['resume.docx', 'resume.odt'].map(fixturePath)));
  await page.getByText('You can close this and go on working').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Jobs' }).first().click();
  const work = page.getByRole('region', { name: 'Work in the background' });
  await work.getByText('Handing over 0 of 2 files').waitFor();

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();

  await expect.poll(() => held.length).toBe(2);
  await Promise.all(held.map((route) => route.continue()));
  await page.getByText('Reading 2 files').waitFor();
  await page.getByRole('link', { name: 'Candidates' }).first().click();
  await page.getByText('2 candidates').waitFor();
  expect(room.problems).toEqual([]);
});
