// Draws the sample workspace: resources/sample/documents and resources/sample/manifest.json from the data in candidates/.
// Needs Chromium (CHROMIUM=/path, /usr/bin/chromium unless said) and the fonts: npm ci --prefix scripts/sample
// Usage: node scripts/sample/generate.mjs [CANDIDATE…]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser, portraitData, printPdf } from './browser.mjs';
import { readCandidates } from './read-candidates.mjs';
import { truthOf, WRITTEN_IN } from './truth.mjs';
import { libraryPdf } from './writers/library-pdf.mjs';
import { openDocument } from './writers/open-document.mjs';
import { photographed, scanned, screenshot } from './writers/picture.mjs';
import { htmlDocument, richText, textDocument } from './writers/text.mjs';
import { wordDocument } from './writers/word.mjs';

const SAMPLE = join(import.meta.dirname, '../../resources/sample');

/** Job ids in the order they are shown, with how long ago each was posted. */
const JOBS = [
  { id: 'senior-data-engineer', postedDaysAgo: 24 },
  { id: 'clinic-practice-manager', postedDaysAgo: 31 },
  { id: 'customer-support-lead', postedDaysAgo: 17 },
];

const EXTENSIONS = {
  pdf: 'pdf',
  library: 'pdf',
  scan: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  txt: 'txt',
  html: 'html',
  png: 'png',
  jpg: 'jpg',
};

/** The bytes of a candidate's document in its own format. */
async function documentOf(resume, browser) {
  switch (resume.format) {
    case 'pdf':
      return (await printPdf(browser, resume)).bytes;
    case 'library':
      return libraryPdf(resume);
    case 'scan':
      return scanned(browser, resume);
    case 'jpg':
      return photographed(browser, resume);
    case 'png':
      return screenshot(browser, resume);
    case 'docx':
      return wordDocument(resume);
    case 'odt':
      return openDocument(resume);
    case 'rtf':
      return richText(resume);
    case 'txt':
      return textDocument(resume);
    case 'html':
      return htmlDocument(resume);
    default:
      throw new Error(`${resume.id}: there is no format ${resume.format}`);
  }
}

const fileOf = (resume) => `documents/${resume.file ?? resume.id}.${EXTENSIONS[resume.format]}`;

function manifestEntry(resume) {
  return {
    id: resume.id,
    job: resume.job,
    file: fileOf(resume),
    language: resume.language,
    layout: resume.layout,
    appliedDaysAgo: resume.days,
    source: resume.source,
    samePersonAs: resume.samePersonAs ?? null,
    traits: resume.traits,
    truth: truthOf(resume),
  };
}

const wanted = new Set(process.argv.slice(2));
const resumes = readCandidates();
await mkdir(join(SAMPLE, 'documents'), { recursive: true });
const browser = await openBrowser();
for (const resume of resumes) {
  if (wanted.size > 0 && !wanted.has(resume.id)) continue;
  if (resume.photo) resume.photoData = await portraitData(browser, resume.photo);
  await writeFile(join(SAMPLE, fileOf(resume)), await documentOf(resume, browser));
}
await browser.close();

const jobs = JOBS.map((job) => ({ ...job, file: `jobs/${job.id}.md` }));
for (const job of jobs) await readFile(join(SAMPLE, job.file));
const manifest = { version: 1, writtenIn: WRITTEN_IN, jobs, candidates: resumes.map(manifestEntry) };
await writeFile(join(SAMPLE, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
