import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePath } from '../support/fixtures.ts';
import {
  type InBrowser,
  nothingGoesOn,
  openCandidates,
  openInBrowser,
  startEmpty,
} from '../support/in-browser.ts';

const READ = ['two-columns.pdf', 'resume.docx', 'resume.odt', 'resume.rtf', 'resume.txt', 'resume.html'];
const NOT_READ: Record<string, string> = {
  'encrypted-aes.pdf': 'Locked with a password',
  'corrupted.pdf': 'The file is damaged',
  'empty.txt': 'The file is empty',
  'large-26mb.pdf': 'Larger than 25 MB',
  'pages-301.pdf': 'More than 300 pages',
  'program.exe': 'Not a kind of file that can be read',
  'path-traversal.zip': 'A file in the ZIP points outside of it',
  'bomb-ratio.zip': 'The ZIP would unpack to far more than it should',
};
const POSTING = `Nurse for our intensive care unit

You must have at least three years of experience as a nurse.
You need a bachelor in nursing.
English at level B2 is required. Wound care would be a plus.`;

let room: InBrowser;
let page: Page;

beforeAll(async () => {
  room = await openInBrowser();
  ({ page } = room);
  await startEmpty(page);
});
afterAll(() => room?.[Symbol.asyncDispose]());

const pathsOf = (names: string[]) => Promise.all(names.map(fixturePath));

/** Drops files on what is in the middle of the window, as a file manager does. */
async function drop(names: string[]): Promise<void> {
  const files = await Promise.all(
    (await pathsOf(names)).map(async (path) => ({
      name: basename(path),
      base64: (await readFile(path)).toString('base64'),
    })),
  );
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    for (const kind of ['dragenter', 'dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
  }, files);
}

describe('a job of one’s own', () => {
  it('begins with a title and what a pasted advertisement asks for', async () => {
    await page.goto(`${room.door.origin}/#/jobs/new`);
    await page.getByText('By hand', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Job title' }).fill('Intensive care nurse');
    await page.getByRole('button', { name: 'Create job' }).click();
    await page.getByRole('button', { name: 'Propose criteria' }).waitFor();
    await page.getByRole('textbox', { name: 'Description' }).fill(POSTING);
    await page.getByRole('button', { name: 'Propose criteria' }).click();
    await page.getByRole('button', { name: 'Take all' }).click();
    await page.getByRole('button', { name: 'Save criteria' }).click();
    await page.getByText('Criteria saved').waitFor();
    const asked = await page.getByRole('slider', { name: /^Weight of/ }).count();
    expect(asked).toBeGreaterThanOrEqual(3);
  });

  it('takes résumés dropped on it, and ranks them', async () => {
    await page.getByRole('link', { name: /^Applicants/ }).click();
    await page.getByText('No applicants yet').waitFor();
    await drop(['one-column-nurse.pdf', 'resume.docx', 'corrupted.pdf']);
    await expect.poll(() => page.getByRole('grid').getByRole('row').count(), { timeout: 90_000 }).toBe(3);
    await nothingGoesOn(page);
    const first = page.getByRole('row').nth(1);
    await expect.poll(() => first.innerText(), { timeout: 90_000 }).toMatch(/Nurse|nurse/);
  });
});

describe('files of all kinds at once', () => {
  it('are read, and those that cannot be are listed with the reason in plain words', async () => {
    await openCandidates(room);
    await page.getByRole('button', { name: 'Add résumés' }).first().click();
    const names = [...READ, ...Object.keys(NOT_READ)];
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await pathsOf(names));
    await page.waitForURL(/imports\/.+/);
    await page
      .getByText(/files became/)
      .first()
      .waitFor();
    const found = async () => {
      const texts = await page.getByRole('row').allInnerTexts();
      return Object.fromEntries(
        Object.entries(NOT_READ).map(([name, reason]) => {
          const words = texts.find((text) => text.includes(name)) ?? 'not in the list';
          return [name, words.includes(reason) ? reason : words];
        }),
      );
    };
    await expect.poll(found, { timeout: 30_000 }).toEqual(NOT_READ);
  });

  it('can be taken back as a whole', async () => {
    await page.getByRole('button', { name: 'Undo import' }).click();
    await page
      .getByText(/Import taken back/)
      .first()
      .waitFor();
  });
});

describe('a dry run', () => {
  it('reads everything and stores nothing until it is confirmed', async () => {
    await openCandidates(room);
    const before = await page
      .getByText(/\d+ candidates?/)
      .first()
      .innerText();
    await page.getByRole('button', { name: 'Add résumés' }).first().click();
    await page.getByRole('checkbox', { name: /Dry run/ }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await pathsOf(['greek.pdf', 'empty.txt']));
    await page.waitForURL(/imports\/.+/);
    await page
      .getByText(/would become/)
      .first()
      .waitFor();
    await openCandidates(room);
    expect(
      await page
        .getByText(/\d+ candidates?/)
        .first()
        .innerText(),
    ).toBe(before);
  });
});
