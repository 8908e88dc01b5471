import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InBrowser, nothingGoesOn, openInBrowser } from '../support/in-browser.ts';

let room: InBrowser;
let page: Page;

beforeAll(async () => {
  room = await openInBrowser();
  ({ page } = room);
});
afterAll(() => room?.[Symbol.asyncDispose]());

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes from one thing to the next with Tab until the one of this name has the focus. */
async function tabTo(name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    const at = await page.evaluate(() => {
      const control = document.activeElement?.closest('button, a, input');
      return (
        ['aria-label', 'title'].map((name) => control?.getAttribute(name)).join(' ') + control?.textContent
      );
    });
    if (name.test(at)) return;
    await press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

const activeName = () => page.getByRole('row', { selected: true }).locator('b').first().innerText();
const heading = () => page.getByRole('heading', { level: 2 }).first();
const notice = (text: RegExp) =>
  page
    .getByRole('region', { name: /Notices/ })
    .getByText(text)
    .first();

describe('the whole path, by keyboard alone', () => {
  it('begins with the sample', async () => {
    await page.getByRole('heading', { name: 'Welcome to Candor' }).waitFor();
    await tabTo(/Explore with sample data/);
    await press('Enter');
    await page.getByRole('heading', { name: 'Open jobs' }).waitFor();
  });

  it('opens a job from the list of jobs', async () => {
    await press('g', 'j');
    await page.getByRole('row', { name: /Senior data engineer/ }).waitFor();
    await nothingGoesOn(page);
    for (let row = 0; row < 3; row++) {
      await press('j');
      const chosen = page.getByRole('row', { selected: true });
      if (/Senior data engineer/.test(await chosen.innerText())) break;
    }
    await press('Enter');
    await page.waitForURL(/applicants/);
    await page.getByRole('row').nth(15).waitFor();
  });

  it('walks the ranking with J and K', async () => {
    const first = await activeName();
    await press('j');
    await expect.poll(activeName).not.toBe(first);
    await press('k');
    await expect.poll(activeName).toBe(first);
    await page.getByRole('heading', { name: first }).waitFor();
  });

  it('lights up a quote in the document', async () => {
    await page.locator('canvas').first().waitFor();
    await tabTo(/Show on page 1/);
    await press('Enter');
    await page.locator('[data-quote=active]').first().waitFor();
  });

  it('advances, holds, declines, and takes back', async () => {
    await press('a');
    await notice(/moved to Screening/).waitFor();
    await press('j', 'h');
    await notice(/put on hold/).waitFor();
    await press('j', 'd');
    await page.getByRole('dialog').waitFor();
    await tabTo(/Decline$/);
    await press('Enter');
    await notice(/declined/).waitFor();
    await press('z');
    await notice(/Taken back/).waitFor();
    await expect.poll(() => page.getByRole('row', { selected: true }).innerText()).not.toMatch(/Declined/);
    // Twice in a row takes back both that are left, and once more has nothing to take.
    await press('z', 'z');
    await expect
      .poll(() =>
        page
          .getByRole('row')
          .filter({ hasText: /Screening|On hold/ })
          .count(),
      )
      .toBe(0);
    await press('z');
    await notice(/nothing to take back/).waitFor();
  });

  it('opens the candidate with Enter, and goes back to the same row', async () => {
    const name = await activeName();
    await press('j', 'k', 'Enter');
    await page.waitForURL(/candidates\//);
    await page.getByRole('heading', { name }).first().waitFor();
    // Alt and the left arrow; a window without its frame does not know them.
    await page.goBack();
    await page.waitForURL(/applicants/);
    await heading().waitFor();
  });

  it('goes to the reports through the palette and writes the shortlist', async () => {
    await press('Control+k');
    await page.keyboard.type('Show Reports');
    await page.getByRole('option', { name: /Show Reports/ }).waitFor();
    await press('Enter');
    await page.waitForURL(/reports/);
    await tabTo(/Create and download/);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const text = execFileSync('pdftotext', ['-layout', await download.path(), '-'], { encoding: 'utf8' });
    expect(text).toContain('Senior data engineer');
  });

  it('meets no error on the way', () => {
    expect(room.problems).toEqual([]);
  });
});
