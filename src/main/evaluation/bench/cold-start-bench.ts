import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { writeSettings } from '../../workspace/settings-queries.ts';
import type { Figure } from '../figures.ts';
import { browserOrNot, throughTheDoor } from './bench-browser.ts';
import { openBenchWorkspace, percentile } from './bench-workspace.ts';
import { addPlausibleCandidates } from './plausible-candidates.ts';

const QUERIES = [
  'skill:python years:>=5 -contract',
  'python',
  'java OR sql',
  'skill:excel',
  'years:3..9 python',
  'title:engineer',
  'skill:python OR skill:java',
];

/** Types a query at once and resolves with the milliseconds until its rows are drawn. The page's own clock, so that nothing of the measuring counts. */
const paintedAfter = (query: string): string => `new Promise((resolve) => {
  const field = document.querySelector('input[type=search]');
  const seen = () => document.querySelector('tbody')?.textContent ?? '';
  const before = seen();
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const start = performance.now();
  write.call(field, ${JSON.stringify(query)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const look = () => {
    const drawn = seen();
    if (drawn !== before && document.querySelector('tbody mark')) requestAnimationFrame(() => resolve(performance.now() - start));
    else if (performance.now() - start > 10000) resolve(Infinity);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

/**
 * The built browser door on a folder full of people, from the start of its process to a candidate opened from the list; and
 * searches in that list until they are drawn. Of `starts` the first fills the system's file cache and does not count.
 */
export async function coldStartFigures(count: number, starts: number): Promise<Figure[]> {
  const browser = await browserOrNot('Cold start');
  if (browser === null) return [];
  const space = await openBenchWorkspace();
  try {
    await addPlausibleCandidates(space.workstation.core.database, count, null, Date.now());
    await writeSettings(space.workstation.core.database, { welcomed: true });
    await space.workstation.close();
    const opened: number[] = [];
    const searches: number[] = [];
    for (let start = 0; start < starts; start++) {
      const measured = await startOnce(browser, space.folder);
      if (start === 0) continue;
      opened.push(measured.start);
      searches.push(...measured.searches);
    }
    return figuresOf(count, opened, searches);
  } finally {
    await browser.close();
    await rm(space.folder, { recursive: true, force: true });
  }
}

function startOnce(browser: Browser, dataFolder: string): Promise<{ start: number; searches: number[] }> {
  return throughTheDoor(browser, dataFolder, async (page, begun) => {
    await openFirst(page);
    const start = performance.now() - begun;
    await page.goBack();
    await page.locator('tbody tr b').first().waitFor();
    const searches: number[] = [];
    for (const query of QUERIES) searches.push(await page.evaluate<number>(paintedAfter(query)));
    return { start, searches };
  });
}

/** The first click in the list answers: its candidate's page is there. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('nav a[href$="/candidates"]').first().click();
  const row = page.locator('tbody tr').first();
  const name = await row.locator('b').first().innerText();
  await row.click();
  await page.locator('h1, h2').filter({ hasText: name }).first().waitFor();
}

function figuresOf(count: number, starts: readonly number[], searches: readonly number[]): Figure[] {
  const figure = (what: string, value: number, limit: number): Figure => ({
    what,
    value,
    unit: 'ms',
    goal: `≤ ${limit} ms`,
    reached: value <= limit,
    peer: null,
  });
  return [
    figure(`cold start to a list of ${count}, median`, percentile(starts, 0.5), 2000),
    figure(`cold start to a list of ${count}, worst of ${starts.length}`, Math.max(...starts), 2000),
    figure(`search over ${count} drawn, median`, percentile(searches, 0.5), 100),
    figure(`search over ${count} drawn, p95`, percentile(searches, 0.95), 100),
  ];
}
