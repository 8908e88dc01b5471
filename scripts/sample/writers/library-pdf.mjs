import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { LABELS, printedRange } from '../labels.mjs';

const FACES = { Helvetica: ['Helvetica', 'Helvetica-Bold'], Times: ['Times-Roman', 'Times-Bold'] };

function sheet(resume) {
  const [plain, bold] = FACES[resume.font];
  return StyleSheet.create({
    page: {
      paddingVertical: 44,
      paddingHorizontal: 52,
      fontFamily: plain,
      fontSize: 10.4,
      lineHeight: 1.42,
      color: '#22262b',
    },
    name: { fontFamily: bold, fontSize: 23, lineHeight: 1.2, color: resume.accent },
    headline: { fontSize: 12, marginBottom: 6 },
    reach: {
      flexDirection: 'row',
      gap: 14,
      fontSize: 9,
      color: '#4b5259',
      paddingBottom: 8,
      borderBottomWidth: 1.4,
      borderBottomColor: resume.accent,
    },
    heading: { fontFamily: bold, fontSize: 11.5, color: resume.accent, marginTop: 12, marginBottom: 4 },
    row: { flexDirection: 'row', justifyContent: 'space-between' },
    bold: { fontFamily: bold },
    muted: { color: '#5a6169' },
    entry: { marginBottom: 6 },
    point: { paddingLeft: 10, flexDirection: 'row', gap: 5 },
    grow: { flex: 1 },
  });
}

/** A résumé written by a PDF library of JavaScript, with the fonts every reader has: a producer of its own kind. */
export function libraryPdf(resume) {
  const styles = sheet(resume);
  const label = { ...LABELS[resume.language], ...resume.headings };
  const text = (value, style) => h(Text, { style, key: value }, value);
  const entry = (item, what) =>
    h(
      View,
      { style: styles.entry, key: what + item.at, wrap: false },
      h(
        View,
        { style: styles.row },
        text(what, styles.bold),
        text(printedRange(item, resume.language, resume.dateStyle), styles.muted),
      ),
      text([item.at, item.place].filter(Boolean).join(', '), styles.muted),
      ...(item.points ?? []).map((point) =>
        h(View, { style: styles.point, key: point }, text('•'), text(point, styles.grow)),
      ),
    );
  const part = (heading, ...children) =>
    h(View, { key: heading }, text(heading, styles.heading), ...children);
  const pages = h(
    Page,
    { size: 'A4', style: styles.page },
    text(resume.name, styles.name),
    text(resume.headline, styles.headline),
    h(
      View,
      { style: styles.reach },
      ...[resume.location, resume.phone, resume.email, ...(resume.links ?? [])]
        .filter(Boolean)
        .map((value) => text(value)),
    ),
    part(label.summary, text(resume.summary)),
    part(label.experience, ...resume.experience.map((post) => entry(post, post.title))),
    part(label.education, ...resume.education.map((course) => entry(course, course.degree))),
    part(
      label.skills,
      ...Object.entries(resume.skills).map(([group, items]) => text(`${group}: ${items.join(', ')}`)),
    ),
    part(
      label.languages,
      text(resume.languages.map((item) => `${item.name} (${item.printed ?? item.level})`).join(', ')),
    ),
    ...(resume.certificates?.length
      ? [
          part(
            label.certificates,
            ...resume.certificates.map((item) => text([item.name, item.year].filter(Boolean).join(', '))),
          ),
        ]
      : []),
    ...(resume.more ?? []).map((extra) => part(extra.heading, ...extra.lines.map((line) => text(line)))),
  );
  return renderToBuffer(
    h(Document, { title: label.title, creationDate: new Date(Date.UTC(2026, 10, 1, 9)) }, pages),
  );
}
