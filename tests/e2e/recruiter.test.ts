import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type InBrowser,
  nothingGoesOn,
  openInBrowser,
  runCommand,
  startEmpty,
} from '../support/in-browser.ts';
import { textResume } from '../support/text-resumes.ts';

const PEOPLE = Array.from({ length: 199 }, (_, number) => textResume(number));
/** Person 99 once more, with another résumé. */
PEOPLE.push({
  path: 'cv-again.txt',
  bytes: Buffer.from(Buffer.from(textResume(199).bytes).toString().replace('person199@', 'person99@')),
});
const NAMES = PEOPLE.map(({ bytes }) => new TextDecoder().decode(bytes).split('\n')[0] ?? '');
const QUERY = 'skill:python years:>=5 -contract';

let room: InBrowser;
let page: Page;

beforeAll(async () => {
  room = await openInBrowser();
  ({ page } = room);
  await startEmpty(page);
});
afterAll(() => room?.[Symbol.asyncDispose]());

const rows = () => page.getByRole('main').getByRole('row');
const candidates = (count: number) => page.getByText(`${count} candidates`, { exact: true });

/** The ranking of the job, with the keys going to its table. */
async function openRanking(): Promise<void> {
  await runCommand(page, 'Data engineer');
  await page.waitForURL(/applicants/);
  await rows().nth(12).waitFor();
  await nothingGoesOn(page);
  const hasKeys = async () => {
    await page.keyboard.press('j');
    return page.evaluate(() => document.activeElement?.id);
  };
  await expect.poll(hasKeys).toBe('ranking');
}

async function download(format: string): Promise<{ name: string; path: string }> {
  await page.getByRole('radio', { name: new RegExp(format) }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Create and download' }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

describe('a recruiter’s day', () => {
  it('imports two hundred applicants for a job', async () => {
    await page.goto(`${room.door.origin}/#/jobs/new`);
    await page.getByText('By hand', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Job title' }).fill('Data engineer');
    await page.getByRole('button', { name: 'Create job' }).click();
    await page.getByRole('button', { name: 'Propose criteria' }).waitFor();
    await page
      .getByRole('textbox', { name: 'Description' })
      .fill('You must have Python and SQL. Kafka is a plus.');
    await page.getByRole('button', { name: 'Propose criteria' }).click();
    await page.getByRole('button', { name: 'Take all' }).click();
    await page.getByRole('button', { name: 'Save criteria' }).click();
    await page.getByText('Criteria saved').waitFor();
    await page.getByRole('button', { name: 'Add résumés' }).first().click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        PEOPLE.map(({ path, bytes }) => ({ name: path, mimeType: 'text/plain', buffer: Buffer.from(bytes) })),
      );
    await page.getByText('Reading 200 files').first().waitFor();
    await page.goto(`${room.door.origin}/#/candidates`);
    await candidates(200).waitFor();
    await nothingGoesOn(page);
  });

  it('merges two records and takes them apart again', async () => {
    await page.goto(`${room.door.origin}/#/duplicates`);
    await page.getByRole('heading', { name: 'Is this one person?' }).waitFor();
    await page.keyboard.press('m');
    await page
      .getByRole('button', { name: /^Take apart/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: /^Candidates/ }).click();
    await candidates(199).waitFor();
    await page.goto(`${room.door.origin}/#/duplicates`);
    await page
      .getByRole('button', { name: /^Take apart/ })
      .first()
      .click();
    await page.getByText(/Taken apart again/).waitFor();
    await page.getByRole('link', { name: /^Candidates/ }).click();
    await candidates(200).waitFor();
  });

  it('searches with the search language and keeps the search', async () => {
    await page.getByRole('searchbox', { name: 'Search candidates' }).fill(QUERY);
    await page.locator('mark', { hasText: 'Python' }).first().waitFor();
    const found = PEOPLE.filter(({ bytes }) => new TextDecoder().decode(bytes).includes('Python')).length;
    await candidates(found).waitFor();
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByRole('textbox', { name: 'Name of the search' }).fill('Python, no contractors');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Home/ }).click();
    await page.getByRole('link', { name: /^Candidates/ }).click();
    await page.getByText('Python, no contractors').first().click();
    await candidates(found).waitFor();
  });

  it('decides about the one who is shown, wherever in the list they stand', async () => {
    await openRanking();
    const name = page.getByRole('region', { name: 'Applicant' }).getByRole('heading', { level: 2 });
    const first = await name.innerText();
    await page.keyboard.press('End');
    await expect.poll(() => name.innerText()).not.toBe(first);
    const last = await name.innerText();
    await page.reload();
    // Read with the second hundred, scrolled to and marked.
    await page.locator('tr[aria-selected=true]', { hasText: last }).waitFor();
    await page.keyboard.press('h');
    await page.getByText(`${last} put on hold`).waitFor();
    await page.keyboard.press('k');
    await expect.poll(() => name.innerText()).not.toBe(last);
    const other = await name.innerText();
    await page.keyboard.press('h');
    await page.getByText(`${other} put on hold`).waitFor();

    // Whoever leaves the list hands over to the next one in it, and the last one to nobody.
    await page.getByRole('button', { name: /^On hold/ }).click();
    for (const [going, coming] of [
      [other, last],
      [last, null],
    ] as const) {
      await expect.poll(() => name.innerText()).toBe(going);
      await page.keyboard.press('h');
      await page.getByText(`${going} is no longer on hold`).waitFor();
      if (coming === null) await name.waitFor({ state: 'detached' });
    }
  });

  it('moves ten on at once, having seen what changes, and takes it back', async () => {
    await openRanking();
    await page.keyboard.press('Home');
    for (let picked = 2; picked <= 10; picked++) {
      await page.keyboard.press('Shift+ArrowDown');
      await page.getByText(`${picked} picked`).waitFor();
    }
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Advance 10' }).click();
    await expect.poll(() => rows().filter({ hasText: 'Screening ·' }).count()).toBe(10);
    await page.keyboard.press('z');
    await expect.poll(() => rows().filter({ hasText: 'Screening ·' }).count()).toBe(0);
  });

  it('goes blind, and nothing that leaves says who anyone is', async () => {
    await page.keyboard.press('s');
    const apply = page.getByRole('button', { name: /^Shortlist \d/ });
    const done = page.getByText(/(is|are) on the shortlist/).first();
    await apply.or(done).first().waitFor();
    if (await apply.isVisible()) await apply.click();
    await done.waitFor();
    await runCommand(page, 'Turn blind review on');
    await page.getByText('Blind review is on').waitFor();
    await page.getByRole('link', { name: 'Reports', exact: true }).last().click();
    const pdf = await download('PDF');
    const csv = await download('CSV');
    const json = await download('JSON');
    const run = (program: string, ...flags: string[]) =>
      execFileSync(program, [pdf.path, ...flags], { encoding: 'utf8', maxBuffer: 1e8 });
    const raw = [pdf, csv, json].map(async ({ path }) => readFile(path, 'latin1'));
    const leaving = [
      pdf.name,
      csv.name,
      json.name,
      run('pdftotext', '-'),
      run('pdfinfo'),
      await readFile(csv.path, 'utf8'),
      await readFile(json.path, 'utf8'),
      ...(await Promise.all(raw)),
    ].join('\n');
    const leaked = [...new Set([...NAMES, 'example.org', '7700 900', '7700900'])].filter((word) =>
      leaving.includes(word),
    );
    expect({ leaked, hasPeople: /Candidate [0-9A-F]{6}/.test(leaving) }).toEqual({
      leaked: [],
      hasPeople: true,
    });
  });

  it('met no error on the way', () => {
    expect(room.problems).toEqual([]);
  });
});
