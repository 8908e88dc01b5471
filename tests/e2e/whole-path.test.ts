import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/bootstrap-programs.mjs';
import { type BuiltDoor, openBuiltDoor } from '../support/built-door.ts';

let browser: Browser;
let door: BuiltDoor;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  door = await openBuiltDoor();
  page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  ).newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await door?.[Symbol.asyncDispose]();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name });

describe('a new user', () => {
  it('chooses the sample workspace and watches it being read', async () => {
    await page.goto(door.link);
    await page.getByRole('button', { name: /Explore with sample data/ }).click();
    await page.getByRole('link', { name: 'Jobs' }).first().click();
    await page.getByText('Senior data engineer').first().click();
    await page.getByRole('row').nth(15).waitFor({ timeout: 120_000 });
  });

  it('sees why the first candidate has that score, with the quote lit up in the document', async () => {
    await page.getByRole('row').nth(1).click();
    await heading(/^Why \d+/).waitFor();
    await page
      .getByRole('button', { pressed: false, name: /\w/ })
      .and(page.locator('[title^="Show on page"]'))
      .first()
      .click();
    await page.locator('canvas').first().waitFor();
    await page.locator('[data-quote=active]').first().waitFor();
  });

  it('moves three people on by keyboard, and takes the last one back', async () => {
    const names: string[] = [];
    for (let person = 0; person < 3; person++) {
      names.push((await page.getByRole('row', { selected: true }).first().innerText()).split('\n')[1] ?? '');
      await page.keyboard.press('a');
      await page.keyboard.press('j');
    }
    await page.keyboard.press('z');
    await page.getByRole('link', { name: 'Board' }).click();
    await page.getByText('Screening').first().waitFor();
  });

  it('exports the shortlist as a PDF with the quotes in it', async () => {
    await page.getByRole('link', { name: 'Reports' }).last().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /Export|Download|Create/ })
        .first()
        .click(),
    ]);
    const file = await download.path();
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect({
      name: download.suggestedFilename(),
      head: (await readFile(file)).subarray(0, 5).toString(),
      job: text.includes('Senior data engineer'),
    }).toEqual({
      name: expect.stringMatching(/^Shortlist Senior data engineer \d{4}-\d\d-\d\d\.pdf$/),
      head: '%PDF-',
      job: true,
    });
  });

  it('met no error on the way', () => {
    expect(problems).toEqual([]);
  });
});
