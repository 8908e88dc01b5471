import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from '../../../src/main/blind/identity.ts';
import { redactDocument } from '../../../src/main/blind/redact-document.ts';
import type { ExtractedDocument } from '../../../src/main/resumes/extracted-document.ts';
import { extractDocument } from '../../../src/main/resumes/extraction/extract-document.ts';
import { openDocument } from '../../../src/main/resumes/extraction/pdf/open-document.ts';
import { type Rectangle, readPageFrame } from '../../../src/main/resumes/extraction/pdf/page-frame.ts';
import { loadPdfium } from '../../../src/main/resumes/extraction/pdf/pdfium.ts';
import { drawRegion, type Picture } from '../../../src/main/resumes/extraction/pdf/render-probe.ts';
import { parseResume } from '../../../src/main/resumes/parsing/parse-resume.ts';
import { packDocument } from '../../../src/main/resumes/stored-document.ts';
import { rectangle, text } from '../../fixtures/pdf/text.ts';
import { A4, type PdfWriter, writePdf } from '../../fixtures/pdf/writer.ts';
import { fixture, fixtureTruth } from '../../support/fixtures.ts';
import { bytesAsText, leaksIn, textOfPdf } from '../../support/leaks.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-redact-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function redact(
  bytes: Uint8Array,
  name = 'resume.pdf',
  identity = {},
): Promise<{ copy: Uint8Array; document: ExtractedDocument }> {
  const document = await extractDocument(bytes, name);
  const resume = parseResume(document, { fileName: name, asOf: '2026-01', matchSkills: () => [] });
  const file = join(folder, name);
  await writeFile(file, bytes);
  const copy = await redactDocument({
    file,
    extracted: packDocument(document),
    parsed: JSON.stringify(resume),
    identity: { ...NOBODY, ...identity },
  });
  return { copy, document };
}

async function drawn(pdf: Uint8Array, number = 1): Promise<Picture> {
  const pdfium = await loadPdfium();
  const { document, release } = openDocument(pdfium, pdf);
  const page = pdfium.call.FPDF_LoadPage(document, number - 1);
  const frame = readPageFrame(pdfium, page);
  const picture = drawRegion(pdfium, page, frame, { x0: 0, y0: 0, x1: frame.width, y1: frame.height }, 2);
  pdfium.call.FPDF_ClosePage(page);
  release();
  if (!picture) throw new Error('The page could not be drawn.');
  return picture;
}

/** Colours within a box, as red green blue. */
function coloursIn({ pixels, width, scale }: Picture, { x0, y0, x1, y1 }: Rectangle): Set<string> {
  const colours = new Set<string>();
  for (let y = Math.ceil(y0 * scale); y < Math.floor(y1 * scale); y++)
    for (let x = Math.ceil(x0 * scale); x < Math.floor(x1 * scale); x++) {
      const at = (y * width + x) * 4;
      colours.add(`${pixels[at + 2]} ${pixels[at + 1]} ${pixels[at]}`);
    }
  return colours;
}

/** Whom a fixture is about, and an employer that its copy still names. */
function personOf(name: string) {
  const { resume } = fixtureTruth(name);
  if (!resume?.name) throw new Error(`${name} is about nobody.`);
  return { secret: { ...resume, names: [resume.name] }, employer: resume.experience[0]?.organisation ?? '' };
}

const box = (x: number, y: number, width: number, height: number): Rectangle => ({
  x0: x,
  y0: y,
  x1: x + width,
  y1: y + height,
});
const WHITE = new Set(['255 255 255']);

/** A picture that looks like nothing else: every pixel another colour. */
function portrait(writer: PdfWriter): number {
  const pixels = Buffer.from(Array.from({ length: 40 * 50 * 3 }, (_, index) => (index * 7919) % 251));
  return writer.addStream(
    pixels,
    '/Type /XObject /Subtype /Image /Width 40 /Height 50 /ColorSpace /DeviceRGB /BitsPerComponent 8',
  );
}

const BODY =
  text(56, 150, 10, 'EXPERIENCE') +
  text(56, 170, 10, 'Logistics planner, Tarnfield Foods, Apr 2021 - present') +
  text(56, 186, 10, 'Plans 140 daily routes for 62 drivers across the north of England.');

/** A page with a name at its head, contact data, and whatever else is drawn on it. */
function page(more: string, head = text(56, 60, 20, 'Mara Ellingworth', { font: 'F2' })): string {
  return head + text(56, 80, 10, 'mara.ellingworth@example.org | +44 7700 900142') + BODY + more;
}

describe('the copy of a PDF', () => {
  it('holds the words that tell nothing, where they stood, and bars instead of the others', async () => {
    const original = writePdf([{ content: page('') }]);
    const { copy, document } = await redact(original);
    const [before, after] = [await drawn(original), await drawn(copy)];
    const line = document.lines.find(({ start, end }) =>
      document.text.slice(start, end).startsWith('Plans 140'),
    );
    const place = line?.box ? box(line.box.x, line.box.y, line.box.width, line.box.height) : box(0, 0, 0, 0);
    expect(coloursIn(after, place).size).toBeGreaterThan(4);
    expect(coloursIn(after, place)).toEqual(coloursIn(before, place));
    expect(coloursIn(after, box(58, 48, 150, 12))).toEqual(new Set(['48 46 43']));
    expect(coloursIn(after, box(58, 74, 200, 6))).toEqual(new Set(['48 46 43']));
    const words = await textOfPdf(copy);
    expect(words).toContain('Plans 140 daily routes for 62 drivers across the north of England.');
    expect(words).not.toMatch(/mara|ellingworth|7700/i);
  });

  it('holds no metadata, no link, no attachment and no font of the original', async () => {
    const original = writePdf(
      [
        {
          content: page(''),
          annotations:
            '/Annots [<< /Type /Annot /Subtype /Link /Rect [56 750 200 770] /A << /S /URI /URI (https://example.org/in/mara-ellingworth) >> >>]',
        },
      ],
      { trailer: '/Info << /Author (Mara Ellingworth) /Title (CV Mara Ellingworth) >>' },
    );
    const { copy } = await redact(original);
    expect(bytesAsText(copy)).not.toMatch(
      /mara|ellingworth|\/Info|\/Annot|\/URI|\/Metadata|FontFile|CreationDate|\/ID ?\[/i,
    );
  });

  it('shows no picture, in whatever it is wrapped', async () => {
    const prepare = (writer: PdfWriter): string => {
      const image = portrait(writer);
      const inner = writer.addStream(
        'q 80 0 0 100 0 0 cm /Im1 Do Q',
        `/Type /XObject /Subtype /Form /BBox [0 0 80 100] /Resources << /XObject << /Im1 ${image} 0 R >> >>`,
      );
      const outer = writer.addStream(
        'q 1 0 0 1 0 0 cm /Fm1 Do Q',
        `/Type /XObject /Subtype /Form /BBox [0 0 80 100] /Resources << /XObject << /Fm1 ${inner} 0 R >> >>`,
      );
      const pattern = writer.addStream(
        'q 80 0 0 100 0 0 cm /Im1 Do Q',
        `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 80 100] /XStep 80 /YStep 100 /Matrix [1 0 0 1 400 ${A4.height - 500}] /Resources << /XObject << /Im1 ${image} 0 R >> >>`,
      );
      return `/XObject << /Im1 ${image} 0 R /Fm2 ${outer} 0 R >> /Pattern << /P1 ${pattern} 0 R >>`;
    };
    const content =
      `q 80 0 0 100 400 ${A4.height - 200} cm /Im1 Do Q\n` +
      `q 1 0 0 1 400 ${A4.height - 350} cm /Fm2 Do Q\n` +
      `q /Pattern cs /P1 scn 400 ${A4.height - 500} 80 100 re f Q\n`;
    const original = writePdf([{ content: page(content) }], { prepare });
    const places = [box(400, 100, 80, 100), box(400, 250, 80, 100), box(400, 400, 80, 100)];
    const before = await drawn(original);
    const after = await drawn((await redact(original)).copy);
    expect(places.map((place) => coloursIn(before, place).size > 100)).toEqual([true, true, true]);
    expect(places.map((place) => coloursIn(after, place).size)).toEqual([1, 1, 1]);
  });

  it('shows no letters that were turned into outlines, and no code to be scanned', async () => {
    const letter = (x: number): string =>
      `q 0 0 0 rg ${x} 600 m ${x + 12} 600 l ${x + 12} 604 l ${x + 4} 604 l ${x + 4} 620 l ${x} 620 l h f Q\n`;
    const name = [56, 72, 88, 104].map(letter).join('');
    const squares = Array.from({ length: 400 }, (_, index) =>
      index % 3 === 0
        ? ''
        : rectangle(400 + (index % 20) * 4, 400 + Math.floor(index / 20) * 4, 4, 4, [0, 0, 0]),
    ).join('');
    const original = writePdf([{ content: page(name + squares) }]);
    const after = await drawn((await redact(original)).copy);
    expect(coloursIn(after, box(50, 215, 80, 30))).toEqual(WHITE);
    expect(coloursIn(after, box(400, 400, 80, 80))).toEqual(WHITE);
  });

  it('keeps the rules and panels of the page, so that it is known again', async () => {
    const sidebar =
      rectangle(400, 0, 195, 842, [0.2, 0.3, 0.4]) + text(420, 300, 10, 'Python, SQL', { colour: [1, 1, 1] });
    const after = await drawn((await redact(writePdf([{ content: page(sidebar) }]))).copy);
    expect(coloursIn(after, box(420, 500, 100, 50))).toEqual(new Set(['51 77 102']));
    expect(coloursIn(after, box(420, 292, 50, 8)).size).toBeGreaterThan(3);
  });

  it('leaves out the header that repeats on every page with the name in it', async () => {
    const header = text(56, 30, 9, 'Curriculum vitae of Mara Ellingworth');
    const pages = [1, 2, 3].map((number) => ({ content: header + (number === 1 ? page('') : BODY) }));
    const { copy } = await redact(writePdf(pages));
    for (const number of [2, 3]) {
      const after = await drawn(copy, number);
      expect(coloursIn(after, box(56, 20, 300, 14)).size).toBeLessThanOrEqual(2);
    }
    expect(await textOfPdf(copy)).not.toMatch(/mara|ellingworth/i);
  });

  it('hides what only a correction tells', async () => {
    const original = writePdf([
      { content: page(text(56, 220, 10, 'Worked as Marie Sundqvist until 2019.')) },
    ]);
    const { copy } = await redact(original, 'corrected.pdf', { names: ['Marie Sundqvist'] });
    expect(await textOfPdf(copy)).not.toMatch(/sundqvist/i);
    expect(await textOfPdf((await redact(original)).copy)).toMatch(/Sundqvist/);
  });

  it('is the same file every time', async () => {
    const original = await fixture('two-columns.pdf');
    const [one, other] = [await redact(original), await redact(original)];
    expect(Buffer.from(one.copy).equals(Buffer.from(other.copy))).toBe(true);
  });

  it.each([
    'turned-page.pdf',
    'sidebar-white-on-dark.pdf',
    'scanned-with-text-layer.pdf',
    'hidden-off-page.pdf',
    'owner-locked-aes.pdf',
  ])('%s is drawn with its words', async (name) => {
    const { copy, document } = await redact(await fixture(name), name);
    const words = await textOfPdf(copy);
    const after = await drawn(copy);
    const { secret, employer } = personOf(name);
    const line = document.lines.find(({ start, end }) => document.text.slice(start, end).includes(employer));
    expect(words).toContain(employer);
    expect(leaksIn(words, secret)).toEqual([]);
    expect(
      line?.box && coloursIn(after, box(line.box.x, line.box.y, line.box.width, line.box.height)).size,
    ).toBeGreaterThan(3);
  });
});

describe('the copy of a picture', () => {
  it.each(['resume.png', 'scanned.pdf'])(
    'of %s holds only the words that were recognised and tell nothing',
    async (name) => {
      const { copy, document } = await redact(await fixture(name), name);
      expect(document.recognised).toBe(true);
      const words = await textOfPdf(copy);
      const { secret, employer } = personOf(name);
      expect(words).toContain(employer);
      expect(leaksIn(words, secret)).toEqual([]);
      const found = document.lines.find(({ start, end }) =>
        document.text.slice(start, end).includes(secret.names[0] ?? ''),
      );
      const place = found?.box;
      if (!place) throw new Error('The name was not recognised.');
      const after = await drawn(copy);
      expect(coloursIn(after, box(place.x + 1, place.y + 1, place.width - 2, place.height - 2))).toEqual(
        new Set(['48 46 43']),
      );
      const bottom = document.pages[0]?.height ?? 0;
      expect(coloursIn(after, box(2, bottom - 30, 500, 20))).toEqual(WHITE);
    },
  );
});

describe('the copy of any other document', () => {
  it.each(['resume.docx', 'resume.odt', 'resume.rtf', 'resume.html', 'resume.txt'])(
    'of %s is text, painted over',
    async (name) => {
      const { copy } = await redact(await fixture(name), name);
      const shown = new TextDecoder('utf-8', { fatal: true }).decode(copy);
      const { secret, employer } = personOf(name);
      expect(shown).toContain(employer);
      expect(leaksIn(shown, secret)).toEqual([]);
      expect(shown).toContain('█');
    },
  );
});
