import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/main/resumes/extraction/extract-document.ts';
import { box, line, pdf } from './pdf-fixture.ts';

async function textOf(content: string, extra?: string): Promise<string> {
  const page = extra === undefined ? { content } : { content, extra };
  return (await extractDocument(pdf([page]), 'cv.pdf')).text;
}

/** Text lines one under the other from `y` down, 14 points apart. */
function column(x: number, y: number, texts: string[], size = 10): string[] {
  return texts.map((text, index) => line(x, y - index * 14, text, size));
}

const SIDE = ['SKILLS', 'Python', 'Java', 'Terraform', 'LANGUAGES', 'English', 'German'];
const MAIN = [
  'EXPERIENCE',
  'Engineer at Sample Works in Springfield',
  'Built bridges of steel and of software, and kept both of them',
  'standing for eleven years',
  'EDUCATION',
  'Bachelor of Science in Engineering',
  'University of Example',
];

describe('reading order of a PDF', () => {
  it('goes down the left column, then down the right one, under a heading across both', async () => {
    const head = line(60, 760, 'Ada Example, Engineer of bridges and of the software in them', 16, 'F2');
    const text = await textOf([head, ...column(60, 700, SIDE), ...column(230, 695, MAIN)].join('\n'));
    expect(text.split(/\n+/)).toEqual([
      'Ada Example, Engineer of bridges and of the software in them',
      ...SIDE,
      ...MAIN,
    ]);
  });

  it('keeps a sidebar on the right together, whatever order the file draws things in', async () => {
    const side = column(430, 700, SIDE);
    const main = column(60, 694, MAIN);
    const byRow = main.flatMap((one, index) => [one, side[index] ?? '']);
    expect((await textOf([...side, ...main].join('\n'))).split(/\n+/)).toEqual([...MAIN, ...SIDE]);
    expect((await textOf(byRow.join('\n'))).split(/\n+/)).toEqual([...MAIN, ...SIDE]);
  });

  it('reads a date at the far end of a line with the line, after a tab', async () => {
    const rows = [1, 2, 3, 4].flatMap((number) => [
      line(60, 760 - number * 60, `Employer ${number}`),
      line(480, 760 - number * 60, `201${number} - 202${number}`),
      line(60, 745 - number * 60, 'Did this and that, and more of it than anyone would want to read here'),
    ]);
    expect((await textOf(rows.join('\n'))).split(/\n+/).slice(0, 2)).toEqual([
      'Employer 1\t2011 - 2021',
      'Did this and that, and more of it than anyone would want to read here',
    ]);
  });

  it('reads dates in the left margin with the line they stand beside', async () => {
    const rows = [1, 2, 3, 4].flatMap((number) => [
      line(40, 760 - number * 60, `201${number}`),
      line(120, 760 - number * 60, `Employer ${number}, Springfield`),
      line(120, 745 - number * 60, 'Did this and that'),
    ]);
    expect((await textOf(rows.join('\n'))).split(/\n+/).slice(0, 4)).toEqual([
      '2011\tEmployer 1, Springfield',
      'Did this and that',
      '2012\tEmployer 2, Springfield',
      'Did this and that',
    ]);
  });

  it('turns rotated pages and cropped pages upright, with boxes from the top left', async () => {
    const turned = await extractDocument(
      pdf([{ content: line(60, 700, 'Ada'), extra: '/Rotate 90' }]),
      'cv.pdf',
    );
    expect(turned.pages).toEqual([{ width: 800, height: 600 }]);
    expect(turned.lines[0]?.box).toMatchObject({ x: expect.closeTo(697.5, 0), y: expect.closeTo(60, 0) });
    const cropped = await extractDocument(
      pdf([{ content: line(160, 700, 'Ada'), extra: '/CropBox [100 100 500 750]' }]),
      'cv.pdf',
    );
    expect(cropped.pages).toEqual([{ width: 400, height: 650 }]);
    expect(cropped.lines[0]?.box).toMatchObject({ x: 60, y: expect.closeTo(39.6, 0) });
  });

  it('drops page numbers and repeats of a header, and keeps the header once', async () => {
    const page = (number: number) =>
      [
        line(60, 780, 'Ada Example - ada@example.org', 8),
        line(60, 500, `Page text ${'abc'[number]}`),
        line(280, 20, `${number + 1} / 3`, 8),
      ].join('\n');
    const document = await extractDocument(pdf([page(0), page(1), page(2)]), 'cv.pdf');
    expect(document.text.split(/\n+/)).toEqual([
      'Ada Example - ada@example.org',
      'Page text a',
      'Page text b',
      'Page text c',
    ]);
  });
});

describe('text of a PDF', () => {
  it('gives every character an edge on the page', async () => {
    const document = await extractDocument(pdf([line(60, 700, 'Ada Example')]), 'cv.pdf');
    const [first] = document.lines;
    expect(document.text).toBe('Ada Example');
    expect(first?.edges).toHaveLength('Ada Example'.length + 1);
    expect(first?.edges.every((edge, index, edges) => index === 0 || edge >= (edges[index - 1] ?? 0))).toBe(
      true,
    );
    expect([first?.edges[0], first?.edges.at(-1)]).toEqual([60, expect.closeTo(125.4, 1)]);
  });

  it('joins letters that are set apart and parts words by the wider gap', async () => {
    const spread = `BT /F1 20 Tf 8 Tc 1 0 0 1 60 700 Tm (JOHN) Tj 1 0 0 1 172 700 Tm (DOE) Tj ET`;
    const spaced = line(60, 600, 'J O H N   D O E', 20);
    expect(await textOf(spread)).toBe('JOHN DOE');
    expect(await textOf(spaced)).toBe('JOHN DOE');
  });

  it('finds spaces that are only gaps', async () => {
    expect(await textOf('BT /F1 11 Tf 1 0 0 1 60 700 Tm [(Senior)-300(Software)-300(Engineer)] TJ ET')).toBe(
      'Senior Software Engineer',
    );
  });

  it('takes text struck twice for bold once', async () => {
    const document = await extractDocument(
      pdf([`${line(60, 700, 'Ada Example')} ${line(60.3, 700, 'Ada Example')}`]),
      'cv.pdf',
    );
    expect(document.text).toBe('Ada Example');
  });

  it('puts accents printed over a letter and the letter together', async () => {
    const text =
      'BT /F1 20 Tf 1 0 0 1 60 700 Tm (M) Tj 1 0 0 1 78.8 700 Tm (\\250) Tj 1 0 0 1 76.7 700 Tm (u) Tj (nchen) Tj ET';
    expect(await textOf(text)).toBe('München');
  });

  it('marks a hyphen that only divides a word, and leaves one that belongs to it', async () => {
    const lines = [
      'Worked on the whole of the infra-',
      'structure, then as a full-',
      'stack engineer for a while',
    ];
    expect(await textOf(column(60, 700, lines).join('\n'))).toBe(
      'Worked on the whole of the infra\u00ad\nstructure, then as a full-\nstack engineer for a while',
    );
  });

  it('leaves out the dots that lead to a date', async () => {
    expect(await textOf(line(60, 700, 'Engineer ........................ 2019'))).toBe('Engineer\t2019');
  });

  it('reports links with their place', async () => {
    const extra =
      '/Annots [<< /Type /Annot /Subtype /Link /Rect [60 690 160 712] /A << /S /URI /URI (mailto:ada@example.org) >> >>]';
    const document = await extractDocument(pdf([{ content: line(60, 700, 'Write to me'), extra }]), 'cv.pdf');
    expect(document.links).toEqual([
      { uri: 'mailto:ada@example.org', page: 1, box: { x: 60, y: 88, width: 100, height: 22 } },
    ]);
  });

  it('is the same bytes each time', async () => {
    const content = [
      box(0, 0, 200, 800, '0.1 0.2 0.3'),
      '1 1 1 rg',
      ...column(20, 700, SIDE),
      '0 g',
      ...column(230, 695, MAIN),
    ];
    const first = JSON.stringify(await extractDocument(pdf([content.join('\n')]), 'cv.pdf'));
    expect(JSON.stringify(await extractDocument(pdf([content.join('\n')]), 'other.pdf'))).toBe(first);
  });
});
