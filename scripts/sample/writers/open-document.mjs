import { strToU8, zipSync } from 'fflate';
import { LABELS, printedRange } from '../labels.mjs';
import { escaped } from '../layouts/parts.mjs';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

function styles(resume) {
  const text = (size, extra = '') =>
    `<style:text-properties style:font-name="F" fo:font-family="'${resume.font}'" fo:font-size="${size}pt" ${extra}/>`;
  const style = (name, paragraph, run) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/>${run}</style:style>`;
  return (
    style(
      'Name',
      'fo:margin-bottom="0.05cm"',
      text(24, `fo:font-weight="bold" fo:color="${resume.accent}"`),
    ) +
    style('Body', 'fo:margin-bottom="0.1cm"', text(10.5)) +
    style(
      'Section',
      `fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:border-bottom="0.03cm solid ${resume.accent}"`,
      text(13, `fo:font-weight="bold" fo:color="${resume.accent}"`),
    ) +
    `<style:style style:name="Entry" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.25cm"><style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops></style:paragraph-properties>${text(10.5, 'fo:font-weight="bold"')}</style:style>` +
    `<style:style style:name="When" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>` +
    `<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style>`
  );
}

const paragraph = (style, inner) => `<text:p text:style-name="${style}">${inner}</text:p>`;
const points = (items = []) =>
  items.length
    ? `<text:list text:style-name="Points">${items.map((item) => `<text:list-item>${paragraph('Body', escaped(item))}</text:list-item>`).join('')}</text:list>`
    : '';

function entry(resume, item, what) {
  return (
    paragraph(
      'Entry',
      `${escaped(what)}<text:span text:style-name="When"><text:tab/>${escaped(printedRange(item, resume.language, resume.dateStyle))}</text:span>`,
    ) +
    paragraph('Body', escaped([item.at, item.place].filter(Boolean).join(', '))) +
    points(item.points)
  );
}

/** A résumé as an OpenDocument text. */
export function openDocument(resume) {
  const label = { ...LABELS[resume.language], ...resume.headings };
  const heading = (value) =>
    `<text:h text:style-name="Section" text:outline-level="2">${escaped(value)}</text:h>`;
  const reach = [resume.location, resume.phone].filter(Boolean).map(escaped).join(' · ');
  const body = [
    `<text:h text:style-name="Name" text:outline-level="1">${escaped(resume.name)}</text:h>`,
    paragraph('Body', escaped(resume.headline)),
    paragraph(
      'Body',
      `${reach} · <text:a xlink:type="simple" xlink:href="mailto:${resume.email}">${resume.email}</text:a>`,
    ),
    ...(resume.summary ? [heading(label.summary), paragraph('Body', escaped(resume.summary))] : []),
    heading(label.experience),
    ...resume.experience.map((post) => entry(resume, post, post.title)),
    heading(label.education),
    ...resume.education.map((course) => entry(resume, course, course.degree)),
    heading(label.skills),
    ...Object.entries(resume.skills).map(([group, items]) =>
      paragraph('Body', `${escaped(group)}: ${items.map(escaped).join(', ')}`),
    ),
    heading(label.languages),
    ...resume.languages.map((language) =>
      paragraph('Body', `${escaped(language.name)}: ${escaped(language.printed ?? language.level)}`),
    ),
    ...(resume.certificates?.length
      ? [
          heading(label.certificates),
          points(resume.certificates.map((item) => [item.name, item.year].filter(Boolean).join(', '))),
        ]
      : []),
    ...(resume.more ?? []).flatMap((extra) => [
      heading(extra.heading),
      ...extra.lines.map((line) => paragraph('Body', escaped(line))),
    ]),
  ].join('');
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES} office:version="1.3"><office:font-face-decls><style:font-face style:name="F" svg:font-family="'${resume.font}'"/></office:font-face-decls><office:automatic-styles>${styles(resume)}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
      'META-INF/manifest.xml': strToU8(manifest),
    },
    { mtime: new Date(2026, 10, 1, 9), level: 9 },
  );
}
