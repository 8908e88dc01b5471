import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { LABELS, printedRange } from '../labels.mjs';

const POINTS = 2;
const TWIPS = 20;
const colour = (resume) => resume.accent.slice(1);
const when = (resume, entry) => printedRange(entry, resume.language, resume.dateStyle);
const words = (resume) => ({ ...LABELS[resume.language], ...resume.headings });

const run = (text, options = {}) => new TextRun({ text, ...options });

function heading(resume, text) {
  return new Paragraph({
    heading: 'Heading2',
    spacing: { before: 220, after: 80 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colour(resume), space: 1 } },
    children: [run(text, { bold: true, size: 12 * POINTS, color: colour(resume) })],
  });
}

const bullets = (entry) =>
  (entry.points ?? []).map(
    (point) => new Paragraph({ text: point, bullet: { level: 0 }, spacing: { after: 20 } }),
  );

/** What at the left, dates at a tab stop at the right edge. */
function entryLines(resume, entry, what) {
  return [
    new Paragraph({
      spacing: { before: 100 },
      keepNext: true,
      tabStops: [{ type: TabStopType.RIGHT, position: 470 * TWIPS }],
      children: [run(what, { bold: true }), new TextRun({ children: [new Tab(), when(resume, entry)] })],
    }),
    new Paragraph({ children: [run([entry.at, entry.place].filter(Boolean).join(', '), { italics: true })] }),
    ...bullets(entry),
  ];
}

const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
  ]),
);

/** Dates in a narrow column, the rest beside them: a table without lines, as many templates are made. */
function entryTable(resume, entries, what) {
  const rows = entries.map(
    (entry) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: 2100, type: WidthType.DXA },
            children: [new Paragraph({ children: [run(when(resume, entry), { color: '5A6169' })] })],
          }),
          new TableCell({
            width: { size: 7300, type: WidthType.DXA },
            margins: { bottom: 100 },
            children: [
              new Paragraph({ children: [run(what(entry), { bold: true })] }),
              new Paragraph([entry.at, entry.place].filter(Boolean).join(', ')),
              ...bullets(entry),
            ],
          }),
        ],
      }),
  );
  return [
    new Table({
      borders: noBorders,
      width: { size: 9400, type: WidthType.DXA },
      columnWidths: [2100, 7300],
      rows,
    }),
  ];
}

function head(resume) {
  const centred = resume.layout === 'word-classic';
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  const shading =
    resume.layout === 'word-banner' ? { shading: { type: ShadingType.CLEAR, fill: colour(resume) } } : {};
  const ink = resume.layout === 'word-banner' ? 'FFFFFF' : colour(resume);
  const ways = [resume.location, resume.phone].filter(Boolean).join('  |  ');
  return [
    new Paragraph({
      ...shading,
      alignment,
      children: [run(resume.printedName ?? resume.name, { bold: true, size: 24 * POINTS, color: ink })],
    }),
    new Paragraph({
      ...shading,
      alignment,
      spacing: { after: 60 },
      children: [run(resume.headline, { size: 12 * POINTS, ...(ink === 'FFFFFF' ? { color: ink } : {}) })],
    }),
    new Paragraph({
      alignment,
      spacing: { before: 60 },
      children: [
        run(`${ways}  |  `),
        new ExternalHyperlink({
          link: `mailto:${resume.email}`,
          children: [run(resume.email, { style: 'Hyperlink' })],
        }),
        ...(resume.links ?? []).map((link) => run(`  |  ${link}`)),
      ],
    }),
  ];
}

/** A résumé as a Word document in one of three looks: `word-classic`, `word-table`, `word-banner`. */
export async function wordDocument(resume) {
  const label = words(resume);
  const entries = (list, what) =>
    resume.layout === 'word-table'
      ? entryTable(resume, list, what)
      : list.flatMap((entry) => entryLines(resume, entry, what(entry)));
  const children = [
    ...head(resume),
    ...(resume.summary ? [heading(resume, label.summary), new Paragraph(resume.summary)] : []),
    heading(resume, label.experience),
    ...entries(resume.experience, (post) => post.title),
    heading(resume, label.education),
    ...entries(resume.education, (course) => course.degree),
    heading(resume, label.skills),
    ...Object.entries(resume.skills).map(
      ([group, items]) =>
        new Paragraph({ children: [run(`${group}: `, { bold: true }), run(items.join(', '))] }),
    ),
    heading(resume, label.languages),
    new Paragraph(
      resume.languages
        .map((language) => `${language.name} (${language.printed ?? language.level})`)
        .join(', '),
    ),
    ...(resume.certificates?.length
      ? [
          heading(resume, label.certificates),
          ...resume.certificates.map(
            (item) =>
              new Paragraph({
                text: [item.name, item.year].filter(Boolean).join(', '),
                bullet: { level: 0 },
              }),
          ),
        ]
      : []),
    ...(resume.more ?? []).flatMap((extra) => [
      heading(resume, extra.heading),
      ...extra.lines.map((line) => new Paragraph(line)),
    ]),
  ];
  const document = new Document({
    creator: 'Candor sample',
    title: label.title,
    styles: { default: { document: { run: { font: resume.font, size: 21 } } } },
    sections: [
      { properties: { page: { margin: { top: 1000, bottom: 900, left: 1200, right: 1200 } } }, children },
    ],
  });
  return sameEveryTime(await Packer.toBuffer(document));
}

/** The library writes the time of day and random ids of links into the archive; a sample must not change by itself. */
function sameEveryTime(bytes) {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const ids = new Map();
  const fixed = Object.entries(unzipSync(bytes)).map(([name, data]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, data];
    const text = decoder
      .decode(data)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-11-01T09:00:00Z')
      .replace(/"rId[\w-]{21}"/g, (id) => {
        if (!ids.has(id)) ids.set(id, `"rIdLink${ids.size + 1}"`);
        return ids.get(id);
      });
    return [name, encoder.encode(text)];
  });
  return zipSync(Object.fromEntries(fixed), { level: 9, mtime: new Date(2026, 10, 1, 9) });
}
