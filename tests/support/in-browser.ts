import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/bootstrap-programs.mjs';
import { type BuiltDoor, openBuiltDoor } from './built-door.ts';

/** The built product in a browser window. */
export interface InBrowser extends AsyncDisposable {
  door: BuiltDoor;
  browser: Browser;
  context: BrowserContext;
  page: Page;
  /** Errors the page threw or wrote to its console so far. */
  problems: string[];
}

/** Opens the built door with `flags`, and its link in a browser. */
export async function openInBrowser(...flags: string[]): Promise<InBrowser> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const door = await openBuiltDoor(...flags);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    locale: 'en-GB',
  });
  // The machine may be busy with other tests: what takes long is not what these ask about.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(door.link);
  return {
    door,
    browser,
    context,
    page,
    problems,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await door[Symbol.asyncDispose]();
    },
  };
}

/** Goes to the candidates and waits for them: until then the page before is shown, and has buttons of the same names. */
export async function openCandidates({ page, door }: InBrowser): Promise<void> {
  await page.goto(`${door.origin}/#/candidates`);
  await page.getByRole('heading', { level: 1, name: 'Candidates' }).waitFor();
}

/** Resolves once a job of the sample has this many applicants and nothing is read or ranked any more. */
export async function sampleIsRead(room: InBrowser): Promise<void> {
  const { page } = room;
  await openCandidates(room);
  await page.getByText('41 candidates').waitFor();
  await nothingGoesOn(page);
}

/** Resolves once nothing is read, ranked or compared in the background. */
export async function nothingGoesOn(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Work in the background' }).waitFor({ state: 'detached' });
}

/** Leaves the welcome page with an empty workspace. */
export async function startEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Start empty/ }).click();
  await page.getByRole('link', { name: 'Jobs' }).first().waitFor();
}

/** Runs the entry of the palette that stands first for `name`, as fast hands do: Enter at once after the last letter. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Search or run/ }).fill(name);
  await page.keyboard.press('Enter');
}
