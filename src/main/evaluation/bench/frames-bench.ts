import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSettings } from '../../workspace/settings-queries.ts';
import type { Figure } from '../figures.ts';
import { browserOrNot, throughTheDoor } from './bench-browser.ts';
import { addBenchJob, numbered } from './bench-imports.ts';
import { openBenchWorkspace, percentile } from './bench-workspace.ts';

/** Rows drawn before anybody scrolls through them: more than are in sight. */
const ENOUGH_ROWS = 25;

/** Frames that say something of the slowest in a hundred. */
const FEWEST = 100;

/**
 * Milliseconds between one frame and the next, for as long as `goesOn` holds and `most` milliseconds at the most. The list is
 * scrolled up and down by `step` pixels a frame; 0 leaves it alone.
 */
const frames = (step: number, most: number, goesOn: string): string => `new Promise((resolve) => {
  const list = document.querySelector('#ranking').parentElement;
  const between = [];
  let [direction, start, last] = [1, performance.now(), performance.now()];
  const frame = (now) => {
    between.push(now - last);
    last = now;
    list.scrollTop += ${step} * direction;
    if (list.scrollTop + list.clientHeight >= list.scrollHeight - 2) direction = -1;
    if (list.scrollTop <= 0) direction = 1;
    if (now - start < ${most} && ${goesOn}) requestAnimationFrame(frame);
    else resolve(between.slice(1));
  };
  requestAnimationFrame(frame);
})`;

const READING = `document.querySelector('[aria-label="Work in the background"]') !== null`;

/**
 * How evenly the ranking is drawn while `count` résumés are read into it: scrolled by more than half a row a frame, and
 * looked at. Beside it the same list when everything has been read.
 */
export async function frameFigures(paths: readonly string[], count: number): Promise<Figure[]> {
  const browser = await browserOrNot('How evenly frames come');
  if (browser === null) return [];
  const space = await openBenchWorkspace();
  try {
    const jobId = await addBenchJob(space);
    await writeSettings(space.workstation.core.database, { welcomed: true });
    const files = await copies(paths, count, space.folder);
    await space.workstation.close();
    return await throughTheDoor(browser, space.folder, async (page) => {
      await page.locator('nav a[href$="/jobs"]').first().waitFor();
      await page.goto(`${new URL(page.url()).origin}/#/jobs/${jobId}/applicants`);
      await page.getByRole('button', { name: 'Add résumés' }).first().click();
      await page.locator('input[type=file]').first().setInputFiles(files);
      await page.keyboard.press('Escape');
      await page.locator('#ranking tbody b').nth(ENOUGH_ROWS).waitFor();
      const scrolled = await page.evaluate<number[]>(frames(24, 6_000, READING));
      const looked = await page.evaluate<number[]>(frames(0, 6_000, READING));
      await page.locator('[aria-label="Work in the background"]').waitFor({ state: 'detached' });
      const rest = await page.evaluate<number[]>(frames(24, 3_000, 'true'));
      return [
        ...figuresOf('scrolling while it is read', scrolled, rest),
        ...figuresOf('looking on while it is read', looked, rest),
      ];
    });
  } finally {
    await browser.close();
    await rm(space.folder, { recursive: true, force: true });
  }
}

async function copies(paths: readonly string[], count: number, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (let number = 0; number < count; number++) {
    const file = join(folder, `cv-${number}.pdf`);
    await writeFile(file, numbered(await readFile(paths[number % paths.length] as string), number));
    files.push(file);
  }
  return files;
}

function figuresOf(what: string, between: readonly number[], rest: readonly number[]): Figure[] {
  if (between.length < FEWEST) {
    process.stderr.write(`Frames ${what} are left out: it was read before there were enough of them.\n`);
    return [];
  }
  return [0.5, 0.95, 0.99].map((share) => ({
    what: `a frame, ${what}, ${share * 100} in 100 within`,
    value: percentile(between, share),
    unit: 'ms',
    goal: share === 0.95 ? '60 a second' : '',
    reached: share === 0.95 ? percentile(between, share) < 17.5 : null,
    peer: { name: 'scrolling, nothing read', value: percentile(rest, share) },
  }));
}
