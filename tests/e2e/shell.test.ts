import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltDoor } from '../support/built-door.ts';
import { type InBrowser, openInBrowser, runCommand, sampleIsRead } from '../support/in-browser.ts';

let room: InBrowser;
let page: Page;

beforeAll(async () => {
  room = await openInBrowser('--sample');
  ({ page } = room);
  await sampleIsRead(room);
});
afterAll(() => room?.[Symbol.asyncDispose]());

const openJob = async (on = page): Promise<void> => {
  await runCommand(on, 'Senior data engineer');
  await on.waitForURL(/applicants/);
  await on.getByRole('row').nth(5).waitFor();
};

describe('finding one’s way', () => {
  it('opens a job and a candidate from the palette', async () => {
    await openJob();
    await runCommand(page, 'Nadia Benhamou-Keller');
    await page.getByRole('heading', { name: 'Nadia Benhamou-Keller' }).first().waitFor();
  });

  it('goes back to where one was', async () => {
    await page.goBack();
    await page.waitForURL(/applicants/);
    await page.getByRole('row').nth(5).waitFor();
  });

  it('lists the keys of the page under ?', async () => {
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await keys.waitFor();
    const words = await keys.locator('dt').allInnerTexts();
    expect(words).toEqual(
      expect.arrayContaining(['Advance', 'Hold', 'Decline', 'Undo the last decision', 'Open the candidate']),
    );
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
  });

  it('keeps filter and place when the page is loaded again', async () => {
    const filter = page.getByRole('button', { name: /Above benchmark/ });
    const above = Number((await filter.innerText()).replace(/\D/g, ''));
    await filter.click();
    // One row more: the names of the columns.
    const rows = page.getByRole('grid').getByRole('row');
    await expect.poll(() => rows.count()).toBe(above + 1);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(above + 1);
    expect(page.url()).toContain('above-benchmark');
  });

  it('changes between the light and the dark theme', async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await runCommand(page, 'Use the dark theme');
    await expect.poll(background).not.toBe(light);
    await runCommand(page, 'Use the light theme');
    await expect.poll(background).toBe(light);
  });

  it('says so where there is nothing at an address', async () => {
    await page.goto(`${room.door.origin}/#/nowhere`);
    await page.getByText('There is nothing at this address').waitFor();
    await page.getByRole('link', { name: 'Go to Home' }).click();
    await page.getByRole('heading', { name: 'Open jobs' }).waitFor();
  });
});

describe('two tabs', () => {
  it('shows in one what is decided in the other', async () => {
    const other = await room.context.newPage();
    await other.goto(`${room.door.origin}/#/`);
    await other.getByRole('heading', { name: 'Open jobs' }).waitFor();
    await openJob(other);
    await page.bringToFront();
    await openJob();
    await page.keyboard.press('a');
    await other
      .getByText(/Screening ·/)
      .first()
      .waitFor();
    await page.keyboard.press('z');
    await other
      .getByText(/Screening ·/)
      .first()
      .waitFor({ state: 'detached' });
    await other.close();
  });
});

describe('the workstation goes and comes back', () => {
  it('says that it is not answering, and what to do once it was started anew', async () => {
    const { dataFolder, origin } = room.door;
    await room.door.end('SIGKILL');
    await page.getByText('Candor is not answering.').waitFor();
    await using again = await openBuiltDoor('--data', dataFolder, '--port', new URL(origin).port);
    await page.getByText('This tab is not signed in.').waitFor();
    await page.goto(again.link);
    await page.getByText('This tab is not signed in.').waitFor({ state: 'detached' });
    await page.goto(`${origin}/#/candidates`);
    await page.getByText('41 candidates').waitFor();
  });
});
