import { afterAll, describe, expect, it } from 'vitest';
import { closeOcr, extractDocument } from '../../../../src/main/resumes/extraction/extract-document.ts';
import { encodePng, type GreyImage, toGrey } from '../../../../src/main/resumes/extraction/ocr/grey-image.ts';
import { guessLanguage } from '../../../../src/main/resumes/extraction/ocr/ocr-language.ts';
import { openDocument } from '../../../../src/main/resumes/extraction/pdf/open-document.ts';
import { readPageFrame } from '../../../../src/main/resumes/extraction/pdf/page-frame.ts';
import { loadPdfium } from '../../../../src/main/resumes/extraction/pdf/pdfium.ts';
import { drawRegion } from '../../../../src/main/resumes/extraction/pdf/render-probe.ts';
import { line, pdf } from './pdf-fixture.ts';

const LINES = [
  'Ada Example',
  'Senior Engineer',
  'ada@example.org',
  'Experience',
  'Built bridges of steel for Sample Works',
];
const PAGE = LINES.map((text, index) => line(60, 740 - index * 40, text, index === 0 ? 24 : 14)).join('\n');

/** A photograph of a page: drawn, not written. */
async function photograph(content: string): Promise<GreyImage> {
  const pdfium = await loadPdfium();
  const { document, release } = openDocument(pdfium, pdf([content]));
  const page = pdfium.call.FPDF_LoadPage(document, 0);
  const frame = readPageFrame(pdfium, page);
  const picture = drawRegion(pdfium, page, frame, { x0: 0, y0: 0, x1: frame.width, y1: frame.height }, 2);
  pdfium.call.FPDF_ClosePage(page);
  release();
  if (!picture) throw new Error('The page could not be drawn');
  return toGrey(picture.width, picture.height, picture.pixels);
}

/** A PDF that shows nothing but a picture. */
function scan({ width, height, pixels }: GreyImage): Uint8Array {
  const hex = Buffer.from(pixels).toString('hex');
  const inline = `q 600 0 0 800 0 0 cm BI /W ${width} /H ${height} /CS /G /BPC 8 /F /AHx ID ${hex}> EI Q`;
  return pdf([inline]);
}

describe('character recognition', () => {
  afterAll(() => closeOcr());

  it('reads a picture of a page, also when it is named a PDF, and says that it did', async () => {
    const png = new Uint8Array(encodePng(await photograph(PAGE)));
    const document = await extractDocument(png, 'cv.pdf');
    expect(document.text.split(/\n+/)).toEqual(LINES);
    expect({ kind: document.kind, recognised: document.recognised, pages: document.pages }).toEqual({
      kind: 'image',
      recognised: true,
      pages: [{ width: 595, height: 793 }],
    });
    expect(document.warnings.map(({ kind, page }) => ({ kind, page }))).toEqual([{ kind: 'ocr', page: 1 }]);
    expect(document.lines[0]?.box).toMatchObject({ x: expect.closeTo(60, -1), y: expect.closeTo(42, -1) });
  });

  it('reads a page of a PDF that is only a picture', async () => {
    const document = await extractDocument(scan(await photograph(PAGE)), 'scan.pdf');
    expect(document.text.split(/\n+/)).toEqual(LINES);
    expect([document.kind, document.recognised]).toEqual(['pdf', true]);
    expect(document.lines[0]?.box).toMatchObject({ x: expect.closeTo(60, -1), y: expect.closeTo(42, -1) });
  });

  it('is left alone when it is switched off', async () => {
    const image = await photograph(PAGE);
    await expect(
      extractDocument(new Uint8Array(encodePng(image)), 'cv.png', { ocr: false }),
    ).rejects.toMatchObject({ code: 'NO_TEXT' });
    await expect(extractDocument(scan(image), 'scan.pdf', { ocr: false })).rejects.toMatchObject({
      code: 'NO_TEXT',
    });
  });

  it('finds no text on an empty picture', async () => {
    const blank = { width: 400, height: 500, pixels: new Uint8Array(400 * 500).fill(255) };
    await expect(extractDocument(new Uint8Array(encodePng(blank)), 'cv.png')).rejects.toMatchObject({
      code: 'NO_TEXT',
    });
  });

  it.each([
    [
      'deu',
      'Berufserfahrung seit 2019 bei der Muster AG und Kenntnisse in Java mit dem Schwerpunkt auf der Entwicklung von Systemen fur die Industrie',
    ],
    [
      'fra',
      'Formation et competences dans les domaines du logiciel pour des clients avec une equipe sur les langues',
    ],
    [
      'spa',
      'Experiencia en el desarrollo de los sistemas y las habilidades para los clientes con una empresa por el mundo',
    ],
    [
      'por',
      'Experiencia em desenvolvimento e formacao na area dos sistemas com uma equipa ao longo das fases no Porto',
    ],
    [
      'ita',
      'Esperienza presso il gruppo e formazione nel settore della meccanica per gli impianti di Torino con una squadra che lavora',
    ],
    ['eng', 'Experience with the design of bridges and work for the city at the office'],
  ])('knows %s by its small words', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
