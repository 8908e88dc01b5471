import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InBrowser, nothingGoesOn, openInBrowser, sampleIsRead } from '../support/in-browser.ts';
import { type ModelServer, startModelServer } from '../support/model-server/model-server.ts';

const BRIEF = 'Senior data engineer, Berlin, hybrid, streaming and SQL';

let room: InBrowser;
let page: Page;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
  room = await openInBrowser('--sample');
  ({ page } = room);
  await sampleIsRead(room);
});
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await server?.close();
});

const go = (path: string) => page.goto(`${room.door.origin}/#${path}`);
const main = () => page.getByRole('main');
const tab = (name: string) => page.getByRole('tab', { name, exact: true });

async function writeDraft(): Promise<void> {
  await go('/jobs/new');
  await page.getByRole('textbox', { name: 'Who do you look for?' }).fill(BRIEF);
  await page.getByRole('button', { name: 'Write a draft' }).click();
}

/** What stands below one of the tabs of a draft. */
async function shownBelow(name: string): Promise<string> {
  await tab(name).click();
  return page.getByRole('tabpanel', { name }).innerText();
}

async function chooseModel(task: string, model: string): Promise<void> {
  await page.getByRole('combobox', { name: `Add a model for ${task}` }).fill(model);
  await page.getByRole('option', { name: model }).first().click();
  await page
    .getByRole('list', { name: `Models for ${task}, in order` })
    .getByText(model)
    .waitFor();
}

describe('without any provider', () => {
  it('one line becomes a posting, five versions of it, criteria and ten questions', async () => {
    await writeDraft();
    await page.getByText('Written by the offline engine').waitFor();
    for (const section of ['Summary', 'Tasks', 'Must have', 'What we offer'])
      await page.getByRole('heading', { name: section, exact: true }).waitFor();
    const posting = await shownBelow('Posting');
    expect(['Berlin', 'streaming', 'SQL', 'Hybrid'].filter((word) => !posting.includes(word))).toEqual([]);
    const variants = await shownBelow('For platforms');
    const platforms = ['Careers page', 'LinkedIn', 'Facebook', 'Job board', 'Short message'];
    expect(platforms.filter((name) => !variants.includes(name))).toEqual([]);
    const criteria = await shownBelow('Criteria');
    expect(['Streaming', 'SQL', 'Senior', 'Berlin'].filter((name) => !criteria.includes(name))).toEqual([]);
    await tab('Interview kit').click();
    expect(
      await page
        .getByRole('tabpanel', { name: 'Interview kit' })
        .getByText(/· \d minutes/)
        .count(),
    ).toBe(10);
  });

  it('the job made from it has all of that', async () => {
    await page.getByRole('combobox', { name: 'Employment' }).selectOption('full-time');
    await page.getByRole('button', { name: 'Create job' }).click();
    await page.waitForURL(/posting/);
    await page.getByRole('link', { name: 'Interview kit' }).click();
    await page.getByText('10 questions').first().waitFor();
    await page.getByRole('link', { name: 'Criteria' }).click();
    await main().getByText('Streaming').first().waitFor();
  });
});

describe('with a provider', () => {
  it('is added, asks before anything is sent, and is tested', async () => {
    await go('/settings/models');
    await page.getByRole('button', { name: 'Add a provider' }).click();
    await page.getByLabel('Kind').selectOption({ label: 'OpenAI-compatible server' });
    await page.getByLabel('Name').fill('Stand-in');
    // The same server by an address that is not known to be this machine.
    await page.getByLabel('Address').fill(server.urls.openai.replace('127.0.0.1', '[::ffff:127.0.0.1]'));
    await page.getByRole('textbox', { name: 'Key', exact: true }).fill('a-key-of-mine');
    await page.getByRole('button', { name: 'Add and test' }).click();
    await page.getByRole('heading', { name: 'Send data to Stand-in?' }).waitFor();
    await page.getByText('Texts of résumés', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByText(/It answers, with 5 models/).waitFor();
    await chooseModel('Postings, kits and mails', 'standin-large');
    await chooseModel('Reading résumés', 'standin-large');
    await page.getByText('Some texts are sent to Stand-in').waitFor();
  });

  it('writes the draft as one watches; parts of it are accepted and refused', async () => {
    await writeDraft();
    await page.getByText('Written by standin-large at Stand-in').waitFor();
    await tab('Posting').waitFor();
    await page.getByText('What the notes say:').waitFor();
    await page.getByRole('button', { name: 'Accept: Tasks' }).click();
    await page.getByRole('button', { name: 'Leave out: Nice to have' }).click();
    await page.getByText('Accepted').waitFor();
    await page.getByText('Left out').waitFor();
    expect(await shownBelow('For platforms')).not.toContain('Experience in the same field');
  });

  it('drafts a mail that is edited and taken along, and sends nothing', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Search or run/ }).fill('Brannigan');
    await page
      .getByRole('option', { name: /Brannigan/ })
      .first()
      .click();
    await page
      .getByRole('heading', { name: /Brannigan/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Search or run/ }).fill('Draft a mail');
    await page.getByRole('option', { name: 'Draft a mail' }).first().click();
    await page.getByRole('radio', { name: 'Decline' }).click();
    await page.getByLabel('What you want to say').fill('Your examples were good.');
    await page.getByRole('button', { name: 'Write a draft' }).click();
    await page.getByText('Written by standin-large at Stand-in').waitFor();
    const text = page.getByLabel('Text', { exact: true });
    expect(await text.inputValue()).toMatch(/^Dear .*Brannigan[\s\S]*Your examples were good/);
    await text.fill('Dear Aoife, goodbye.');
    const link = await page.getByRole('link', { name: 'Open in mail program' }).getAttribute('href');
    expect(link).toMatch(/^mailto:[^?]+@[^?]+\?subject=[^&]+&body=Dear%20Aoife%2C%20goodbye\.$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  });

  it('switched off in the middle of a reading, the rest goes on offline and the page says so', async () => {
    const before = server.counts.answered;
    server.behaviour.chances = { delay: 1 };
    server.behaviour.delayMs = 1_000;
    await go('/jobs');
    await main().getByText('Customer support lead').first().click();
    await page.getByRole('link', { name: /^Applicants/ }).click();
    await page.waitForURL(/applicants/);
    const applicants = page.url();
    await page.getByRole('button', { name: 'Read with a model' }).click();
    await page.getByRole('button', { name: 'Start reading' }).click();
    await expect.poll(() => server.counts.answered - before, { timeout: 60_000 }).toBeGreaterThan(1);
    await go('/settings/models');
    await page.getByRole('button', { name: 'Actions for Stand-in' }).click();
    await page.getByRole('menuitem', { name: 'Switch off' }).click();
    await page.getByText('Off', { exact: true }).waitFor();
    await nothingGoesOn(page);
    await page.goto(applicants);
    await page.getByRole('button', { name: 'Read with a model' }).click();
    await page.getByText(/kept their offline score: The provider is switched off/).waitFor();
    await page.getByText(/\d+ read by standin-large/).waitFor();
  });

  it('met no error on the way', () => {
    expect(room.problems).toEqual([]);
  });
});
