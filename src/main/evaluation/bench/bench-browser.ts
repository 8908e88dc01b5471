import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findProduct } from '../../doors/product.ts';

const DOOR = join(findProduct(import.meta.url).rendererFolder, '..', 'main', 'browser.js');
const CHROMIUM = [
  process.env.CANDOR_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const LINK = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/;
const PATIENCE_MS = 60_000;

/** A browser as a recruiter has it open already; null, with a word on why `what` is left out, where there is none or nothing was built. */
export async function browserOrNot(what: string): Promise<Browser | null> {
  const executablePath = CHROMIUM.find((path) => path !== undefined && existsSync(path));
  const playwright = await import('playwright-core').catch(() => null);
  if (executablePath === undefined || playwright === null || !existsSync(DOOR)) {
    process.stderr.write(`${what} is left out: it needs the build, playwright-core and Chromium.\n`);
    return null;
  }
  return playwright.chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Starts the built browser door on a folder, with the flags `npm start` gives it, opens its link in `browser` and ends both after `work`. */
export async function throughTheDoor<Result>(
  browser: Browser,
  dataFolder: string,
  work: (page: Page, begun: number) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const begun = performance.now();
  const flags = [...process.execArgv, DOOR, '--no-open', '--port', '0', '--data', dataFolder];
  const door = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await page.goto(await linkOf(door));
    return await work(page, begun);
  } finally {
    await context.close();
    const ended = once(door, 'exit');
    if (door.kill('SIGTERM')) await ended;
  }
}

async function linkOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of stdout ?? []) {
    said += String(text);
    const [link] = LINK.exec(said) ?? [];
    if (link) return link;
  }
  throw new Error('The door ended before it was open.');
}
