import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { LABELS } from './labels.mjs';
import { renderLayout } from './layouts/layouts.mjs';
import { portraitSvg } from './portrait.mjs';

const HERE = import.meta.dirname;
const FONT_FOLDER = join(HERE, 'node_modules');
const style = (name) => readFileSync(join(HERE, 'layouts/styles', `${name}.css`), 'utf8');

/** Families that come as packages, with the weights the style sheets use; all others are the system's. */
const PACKAGES = {
  Barlow: 'barlow',
  'EB Garamond': 'eb-garamond',
  'IBM Plex Sans': 'ibm-plex-sans',
  Lato: 'lato',
  Merriweather: 'merriweather',
  Montserrat: 'montserrat',
  'Open Sans': 'open-sans',
  Raleway: 'raleway',
  'Source Sans 3': 'source-sans-3',
  'Source Serif 4': 'source-serif-4',
};

function fontLinks(family) {
  const link = (path) => (existsSync(path) ? `<link rel="stylesheet" href="${pathToFileURL(path)}">` : '');
  const face = link(join(FONT_FOLDER, '@fortawesome/fontawesome-free/css/all.min.css'));
  if (family === 'CMU Serif') return face + link(join(FONT_FOLDER, 'computer-modern/cmu-serif.css'));
  const folder = PACKAGES[family];
  if (!folder) return face;
  const weights = ['300', '400', '400-italic', '500', '600', '700', '800'];
  return (
    face + weights.map((weight) => link(join(FONT_FOLDER, '@fontsource', folder, `${weight}.css`))).join('')
  );
}

/** The complete page of one résumé. */
export function page(resume) {
  const family = `"${resume.font}", ${resume.language === 'ja' ? '"Noto Serif CJK JP"' : '"Liberation Sans"'}, sans-serif`;
  return (
    `<!doctype html><html lang="${resume.language}"><head><meta charset="utf-8"><title>${LABELS[resume.language].title} ${resume.name}</title>` +
    `${fontLinks(resume.font)}<style>${style('base')}${style(resume.layout)}` +
    `html{--accent:${resume.accent}}body{font-family:${family}${resume.size ? `;font-size:${resume.size}pt` : ''}}${resume.css ?? ''}</style></head><body>${renderLayout(resume)}</body></html>`
  );
}

/** One Chromium for the whole run. `draw` opens a page of HTML from a file, so that fonts beside it may be loaded. */
export async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--allow-file-access-from-files', '--font-render-hinting=none'],
  });
  const scratch = join(HERE, 'node_modules', `.drawing-${process.pid}.html`);
  const draw = async (html, use, viewport = { width: 794, height: 1123 }, scale = 1) => {
    await writeFile(scratch, html);
    const tab = await browser.newPage({ viewport, deviceScaleFactor: scale });
    await tab.goto(pathToFileURL(scratch).href);
    await tab.evaluate('document.fonts.ready');
    const result = await use(tab);
    await tab.close();
    return result;
  };
  const close = async () => {
    await browser.close();
    await rm(scratch, { force: true });
  };
  return { draw, close };
}

/** A portrait as a JPEG data URI, as a photo would stand in the document. */
export async function portraitData(browser, portrait) {
  const html = `<body style="margin:0">${portraitSvg(portrait)}</body>`;
  const bytes = await browser.draw(html, (tab) => tab.screenshot({ type: 'jpeg', quality: 82 }), {
    width: 480,
    height: 600,
  });
  return `data:image/jpeg;base64,${bytes.toString('base64')}`;
}

const countPages = (bytes) => bytes.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Dates of making are the same in every run; the length must not change, or all offsets would. */
const withoutDates = (bytes) =>
  Buffer.from(bytes.toString('latin1').replace(/\(D:\d{14}/g, '(D:20261101090000'), 'latin1');

/** How far down text may reach, in CSS pixels: A4 less a margin. */
const A4_HEIGHT = 1085;

/** Layouts whose coloured bars reach the edges of the paper; scaling them up would push the bars over it. */
const FULL_BLEED = new Set(['sidebar-left', 'sidebar-right', 'infographic', 'profile-export', 'icons']);

/** Larger type, step by step, for as long as everything stays on the sheet. */
const growInside = (tab, height) =>
  tab.evaluate((limit) => {
    const parts = [...document.querySelectorAll('main, .columns:not(:has(.reach)) aside, body > section')];
    const setZoom = (zoom) => {
      for (const part of parts) part.style.zoom = zoom;
    };
    let zoom = 1;
    while (zoom < 1.26) {
      setZoom(zoom + 0.02);
      const bottom = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
      const name = document.querySelector('h1');
      if (bottom > limit || name.scrollWidth > name.clientWidth) break;
      zoom += 0.02;
    }
    setZoom(zoom);
  }, height);

/** Prints a résumé as large as it fits the pages it should have: few words fill the sheet, many shrink a little. */
export async function printPdf(browser, resume) {
  const wanted = resume.pages ?? 1;
  return browser.draw(page(resume), async (tab) => {
    if (FULL_BLEED.has(resume.layout) && resume.layout !== 'profile-export') await growInside(tab, A4_HEIGHT);
    const largest = FULL_BLEED.has(resume.layout) ? 1 : 1.14;
    for (let scale = largest; scale >= 0.8; scale -= 0.02) {
      const bytes = Buffer.from(
        await tab.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          scale,
          tagged: resume.tagged ?? false,
        }),
      );
      if (countPages(bytes) <= wanted) return { bytes: withoutDates(bytes), pages: countPages(bytes), scale };
    }
    throw new Error(`${resume.id} does not fit on ${wanted} page(s)`);
  });
}
