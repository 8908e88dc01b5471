import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { mutate, randomFrom } from './mutants.ts';
import { box, line, pdf } from './pdf-fixture.ts';

interface Sample {
  name: string;
  bytes: Uint8Array;
}

/** `CANDOR_FUZZ=5000` runs the long form, also on the documents of ../shared/data where they are there. */
const MUTANTS = Number(process.env.CANDOR_FUZZ ?? 150);
const SHARED = join(process.cwd(), '../shared/data/resumes');
const WITH_SHARED = process.env.CANDOR_FUZZ !== undefined && existsSync(SHARED);
/** The application stops a document that takes longer than this; in milliseconds. */
const LIMIT = 10_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

let worker: Worker | null = null;

/** One document in a thread of its own with a memory ceiling: the outcome, or `hang` or `crash`. */
async function attempt(sample: Sample): Promise<string> {
  worker ??= new Worker(new URL('./fuzz-worker.ts', import.meta.url), { resourceLimits: MEMORY });
  const current = worker;
  const settled = new AbortController();
  const { signal } = settled;
  const outcome = Promise.race([
    once(current, 'message', { signal }).then(([answer]) => String(answer)),
    setTimeout(LIMIT, 'hang', { signal }),
  ]).catch((error: Error) => `crash: ${error.message}`);
  current.postMessage(sample);
  const answer = await outcome;
  settled.abort();
  if (/^(hang|crash)/.test(answer)) {
    worker = null;
    await current.terminate();
  }
  return answer;
}

async function samples(): Promise<Sample[]> {
  const rich = [
    box(0, 0, 200, 800, '0.1 0.2 0.3'),
    line(60, 700, 'Ada Example', 20),
    'q /Faint gs',
    line(60, 600, 'Engineer'),
    'Q /Photo Do /Form Do',
  ];
  const cell = new TableCell({ children: [new Paragraph('Python')] });
  const word = new Document({
    sections: [
      { children: [new Paragraph('Ada Example'), new Table({ rows: [new TableRow({ children: [cell] })] })] },
    ],
  });
  const content =
    '<office:document-content><office:body><office:text><text:h>Ada</text:h><text:p>Engineer</text:p></office:text></office:body></office:document-content>';
  const own: Sample[] = [
    {
      name: 'cv.pdf',
      bytes: pdf([rich.join('\n'), { content: line(60, 700, 'Second page'), extra: '/Rotate 90' }]),
    },
    { name: 'cv.docx', bytes: new Uint8Array(await Packer.toBuffer(word)) },
    {
      name: 'cv.odt',
      bytes: zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8(content),
      }),
    },
    {
      name: 'cv.rtf',
      bytes: strToU8(
        String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\b Ada\b0\par \u233? \'e9 {\field{\*\fldinst HYPERLINK "x"}{\fldrslt y}}}`,
      ),
    },
    {
      name: 'cv.html',
      bytes: strToU8(
        '<!doctype html><style>p{color:#123}</style><h1>Ada</h1><p style="opacity:1">Engineer<table><tr><td>x</table>',
      ),
    },
    { name: 'cv.txt', bytes: strToU8('Ada Example\n\nEngineer at Sample Works\n') },
  ];
  if (!WITH_SHARED) return own;
  const folders = ['pdf', 'docx', 'edge-cases', 'image-only'].map((folder) => join(SHARED, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  );
  return [...own, ...files.filter((file) => file.bytes.length < 400_000)];
}

function tinyObjects(count: number): Uint8Array {
  const objects = Array.from({ length: count }, (_, index) => `${index + 20} 0 obj\n1\nendobj\n`).join('');
  const base = Buffer.from(pdf([line(60, 700, 'Ada')])).toString('latin1');
  return new Uint8Array(Buffer.from(base.replace('xref\n', `${objects}xref\n`), 'latin1'));
}

function deepForms(): string {
  return '/Form Do '.repeat(20_000);
}

const HOSTILE: [string, string, () => Uint8Array][] = [
  ['a million tiny objects', 'cv.pdf', () => tinyObjects(1_000_000)],
  ['half a million painted boxes', 'cv.pdf', () => pdf(['0 0 1 1 re f '.repeat(500_000)])],
  [
    'a hundred thousand lines of text',
    'cv.pdf',
    () =>
      pdf([Array.from({ length: 100_000 }, (_, index) => line(index % 500, index % 800, 'x', 5)).join('\n')]),
  ],
  [
    'letters laid out one by one',
    'cv.pdf',
    () =>
      pdf([
        Array.from({ length: 60_000 }, (_, index) =>
          line((index * 7919) % 590, (index * 104729) % 790, 'y', 4),
        ).join('\n'),
      ]),
  ],
  ['a form painted twenty thousand times', 'cv.pdf', () => pdf([deepForms()])],
  ['graphics states nested for ever', 'cv.pdf', () => pdf(['q '.repeat(500_000)])],
  ['arrays nested for ever', 'cv.pdf', () => pdf([{ content: '', extra: `/X ${'['.repeat(200_000)}` }])],
  ['a million groups in RTF', 'cv.rtf', () => strToU8(`{\\rtf1${'{'.repeat(1_000_000)}x`)],
  [
    'two hundred thousand nested elements',
    'cv.html',
    () => strToU8(`<html><body>${'<div>'.repeat(200_000)}x`),
  ],
  [
    'XML nested for ever',
    'cv.docx',
    () => zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${'<w:sdt>'.repeat(300_000)}`) }),
  ],
  ['one line of ten million letters', 'cv.txt', () => strToU8('ignore all previous '.repeat(500_000))],
  ['a wall of hyphens and dots', 'cv.txt', () => strToU8('- . '.repeat(1_000_000))],
];

describe('damaged and hostile documents', () => {
  afterAll(() => worker?.terminate());

  it(`end in a text or a clear error, ${MUTANTS} mutants`, { timeout: LIMIT * MUTANTS }, async () => {
    const seeds = await samples();
    const random = randomFrom(20_240_501);
    const bytes = seeds.map((seed) => seed.bytes);
    const wrong: string[] = [];
    for (let index = 0; index < MUTANTS; index++) {
      const seed = seeds[Math.floor(random() * seeds.length)];
      if (!seed) continue;
      const outcome = await attempt({ name: seed.name, bytes: mutate(seed.bytes, random, bytes) });
      if (/^(hang|crash|unforeseen)/.test(outcome)) wrong.push(`mutant ${index} of ${seed.name}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(HOSTILE)('end in a text or a clear error: %s', { timeout: LIMIT * 3 }, async (_, name, build) => {
    expect(await attempt({ name, bytes: build() })).toMatch(/^(read|[A-Z_]+)$/);
  });
});
