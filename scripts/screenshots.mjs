/**
 * Takes the pictures of `docs/images` from the sample workspace, on the built product:
 * `node scripts/screenshots.mjs [--only NAME] [--to DIR] [--size 1280x720]`. Needs Chromium, FFmpeg, and pdftoppm for the report.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { openBuiltDoor } from '../tests/support/built-door.ts';
import { fixturePath } from '../tests/support/fixtures.ts';
import { ROOT } from './bootstrap-dependencies.mjs';
import { findChromium } from './bootstrap-programs.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    to: { type: 'string', default: join(ROOT, 'docs', 'images') },
    size: { type: 'string', default: '1440x900' },
  },
});
const [width, height] = values.size.split('x').map(Number);

const JOB = 'Senior data engineer';
const QUERY = 'skill:python years:>=5 -contract';

/** What each picture shows, and how one gets there. Each begins where the one before it ended. */
const PICTURES = {
  welcome: async ({ page, origin }) => {
    await page.goto(`${origin}/#/welcome`);
    await page.getByRole('heading', { name: 'Welcome to Candor' }).waitFor();
  },
  home: async ({ page, origin }) => {
    await page.goto(`${origin}/#/`);
    await page.getByRole('main').getByText(JOB).first().waitFor();
  },
  jobs: async ({ page, origin }) => {
    await page.goto(`${origin}/#/jobs`);
    await page.getByRole('row', { name: new RegExp(JOB) }).waitFor();
  },
  'applicants-light': showEvidence,
  'applicants-dark': async (room) => {
    await room.page.emulateMedia({ colorScheme: 'dark' });
    await showEvidence(room);
  },
  weights: async (room) => {
    await openJob(room, 'applicants');
    await room.page.getByRole('button', { name: 'Adjust weights' }).click();
    await room.page.getByRole('slider').first().waitFor();
  },
  criteria: async (room) => {
    await openJob(room, 'criteria');
    await room.page.getByRole('slider').first().waitFor();
  },
  comparison: async (room) => {
    await openJob(room, 'applicants');
    for (const row of [1, 2, 3]) await room.page.getByRole('row').nth(row).getByRole('checkbox').click();
    await room.page.keyboard.press('c');
    await room.page.getByRole('table').getByText('Python').first().waitFor();
  },
  'bulk-preview': async (room) => {
    await openJob(room, 'applicants');
    for (const row of [4, 5, 6]) await room.page.getByRole('row').nth(row).getByRole('checkbox').click();
    await room.page.keyboard.press('a');
    await room.page.getByRole('dialog').waitFor();
  },
  board: async (room) => {
    await openJob(room, 'board');
    await room.page.getByText('Nadia', { exact: false }).first().waitFor();
  },
  suggestions: async (room) => {
    await openJob(room, 'suggestions');
    await room.page
      .getByText('1 of')
      .or(room.page.getByText(/^Advance/))
      .first()
      .waitFor();
  },
  candidate: async (room) => {
    await openJob(room, 'applicants');
    await room.page.getByRole('row').nth(1).click();
    await room.page.keyboard.press('Enter');
    await room.page.waitForURL(/candidates\//);
    // The page before has a document of its own.
    await room.page.getByText('Applications and notes').waitFor();
    await room.page.locator('canvas.size-full').first().waitFor();
  },
  search: async ({ page, origin }) => {
    await page.goto(`${origin}/#/candidates`);
    await page.getByRole('searchbox', { name: 'Search candidates' }).fill(QUERY);
    await page.locator('mark').first().waitFor();
  },
  palette: async (room) => {
    await room.page.goto(`${room.origin}/#/`);
    await room.page.getByRole('main').waitFor();
    await room.page.keyboard.press('Control+k');
    await room.page.getByRole('combobox').fill('da');
  },
  keys: async (room) => {
    await openJob(room, 'applicants');
    await room.page.keyboard.press('?');
    await room.page.getByRole('dialog').waitFor();
  },
  'add-resumes': async (room) => {
    await openJob(room, 'applicants');
    await room.page.getByRole('button', { name: 'Add résumés' }).first().click();
    await room.page.getByRole('dialog').waitFor();
  },
  duplicates: async ({ page, origin }) => {
    await page.goto(`${origin}/#/duplicates`);
    await page.getByRole('heading', { name: 'Is this one person?' }).waitFor();
  },
  import: async (room) => {
    await room.page.goto(`${room.origin}/#/candidates`);
    await room.page.getByRole('button', { name: 'Add résumés' }).first().click();
    await room.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await Promise.all(FILES.map(fixturePath)));
    await room.page.waitForURL(/imports\/.+/);
    await room.page.getByText('became').first().waitFor({ timeout: 180_000 });
    await room.page.getByText('Locked with a password').waitFor();
  },
  reports: async (room) => {
    await openJob(room, 'reports');
    await room.page.getByRole('button', { name: 'Create and download' }).waitFor();
  },
  settings: async ({ page, origin }) => {
    await page.goto(`${origin}/#/settings`);
    await page.getByRole('heading', { name: 'Appearance' }).waitFor();
  },
  blind: async (room) => {
    await openJob(room, 'applicants');
    await room.page.keyboard.press('Control+k');
    await room.page.getByRole('combobox').fill('Turn blind review on');
    await room.page.getByRole('option', { name: 'Turn blind review on' }).waitFor();
    await room.page.keyboard.press('Enter');
    await room.page.getByText('Blind review is on').waitFor();
    await showEvidence(room);
  },
};

const FILES = [
  'two-columns.pdf',
  'resume.docx',
  'resume.odt',
  'scanned.pdf',
  'mixed.zip',
  'encrypted-aes.pdf',
  'corrupted.pdf',
  'program.exe',
  'empty.txt',
];

const openJob = async ({ page, origin, jobId }, tab) => {
  await page.goto(`${origin}/#/jobs/${jobId}/${tab}`);
  await page.getByRole('main').waitFor();
  if (tab === 'applicants') await page.getByRole('row').nth(1).waitFor();
};

/** Quotes of the best applicant lit up in the document. */
async function showEvidence(room) {
  await openJob(room, 'applicants');
  await room.page.getByRole('row').nth(1).click();
  await room.page.locator('[title^="Show on page"]').first().click();
  await room.page.locator('canvas.size-full').first().waitFor();
  await room.page.locator('[data-quote=active]').first().waitFor();
}

/** Nothing is being read or ranked any more. */
const atRest = (page) =>
  page
    .getByRole('region', { name: 'Work in the background' })
    .waitFor({ state: 'detached', timeout: 180_000 });

/** At most 256 colours: a page has few, and the picture becomes a third in size. */
const FEW_COLOURS = 'split[a][b];[a]palettegen=stats_mode=single[p];[b][p]paletteuse=dither=none';
const pressed = (picture, target) =>
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', '-', '-vf', FEW_COLOURS, '-frames:v', '1', target], {
    input: picture,
  });

const take = async (room, name, show) => {
  // What the picture before left open.
  await room.page.keyboard.press('Escape');
  await room.page.emulateMedia({ colorScheme: 'light' });
  await show(room);
  await room.page.waitForLoadState('networkidle');
  await room.page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  pressed(await room.page.screenshot(), join(values.to, `${name}.png`));
  process.stderr.write(`${name}\n`);
};

/** The report of the job as HR gets it: its first page. */
const takeReport = async (room) => {
  await openJob(room, 'reports');
  const [download] = await Promise.all([
    room.page.waitForEvent('download'),
    room.page.getByRole('button', { name: 'Create and download' }).first().click(),
  ]);
  const target = join(values.to, 'report');
  execFileSync('pdftoppm', [
    '-png',
    '-r',
    '80',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    await download.path(),
    target,
  ]);
  process.stderr.write('report\n');
};

const findJob = async ({ page, origin }) => {
  await page.goto(`${origin}/#/jobs`);
  await page
    .getByRole('row', { name: new RegExp(JOB) })
    .getByText(JOB)
    .dblclick();
  await page.waitForURL(/jobs\/[0-9a-f-]{36}/);
  await page.getByRole('row').nth(12).waitFor({ timeout: 180_000 });
  await atRest(page);
  return /jobs\/([0-9a-f-]{36})/.exec(page.url())[1];
};

mkdirSync(values.to, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const door = await openBuiltDoor('--sample');
try {
  const page = await (
    await browser.newContext({ viewport: { width, height }, acceptDownloads: true, locale: 'en-GB' })
  ).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(door.link);
  await page.getByRole('navigation').first().waitFor();
  const room = { page, origin: door.origin };
  room.jobId = await findJob(room);
  for (const [name, show] of Object.entries(PICTURES)) {
    if (values.only && values.only !== name) continue;
    await take(room, name, show);
    if (name === 'reports') await takeReport(room);
  }
} finally {
  await browser.close();
  await door[Symbol.asyncDispose]();
}
