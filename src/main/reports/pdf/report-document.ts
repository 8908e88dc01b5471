import { Document, type DocumentProps, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { ReportCandidate, ReportData } from '../report-data.ts';
import { FONTS } from './fonts.ts';

const INK = '#1c1b19';
const INK_2 = '#57544e';
const LINE = '#e7e6e2';
const ACCENT = '#3451d1';

const styles = StyleSheet.create({
  page: { padding: 44, fontFamily: FONTS as never, fontSize: 9.5, color: INK, lineHeight: 1.4 },
  title: { fontSize: 18, fontWeight: 600 },
  heading: { fontSize: 12, fontWeight: 600 },
  dim: { color: INK_2 },
  row: { flexDirection: 'row', alignItems: 'center', gap: 8 },
  candidate: { marginTop: 14, paddingTop: 10, borderTopWidth: 1, borderTopColor: LINE },
  track: { width: 120, height: 5, backgroundColor: LINE, borderRadius: 2 },
  bar: { height: 5, backgroundColor: ACCENT, borderRadius: 2 },
  criterion: { marginTop: 6, flexDirection: 'row', gap: 8 },
  verdict: { width: 46, color: INK_2 },
  quote: { color: INK_2, borderLeftWidth: 2, borderLeftColor: LINE, paddingLeft: 6, marginTop: 2 },
});

/** The whole report; see docs/scoring.md for what the figures mean. */
export function ReportDocument({
  data,
  locale,
  timeZone,
}: {
  data: ReportData;
  locale: string;
  timeZone: string;
}): ReactElement<DocumentProps> {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(data.createdAt);
  const head = h(
    View,
    null,
    h(Text, { style: styles.title }, data.job.title),
    h(
      Text,
      { style: styles.dim },
      [data.job.location, date, `${data.job.applicants} applicants`, `benchmark ${data.job.benchmark}`]
        .filter((part) => part !== null)
        .join(' · '),
    ),
  );
  return h<DocumentProps>(
    Document,
    { title: data.job.title, language: locale },
    h(
      Page,
      { size: 'A4', style: styles.page },
      head,
      ...data.candidates.map((candidate) => h(CandidateSection, { key: candidate.rank, candidate })),
    ),
  );
}

function CandidateSection({ candidate }: { candidate: ReportCandidate }): ReactElement {
  const overall = candidate.overall ?? 0;
  return h(
    View,
    { style: styles.candidate },
    h(
      View,
      { style: styles.row, wrap: false },
      h(Text, { style: styles.heading }, `${candidate.rank}  ${candidate.name}`),
      h(View, { style: styles.track }, h(View, { style: { ...styles.bar, width: `${overall}%` } })),
      h(Text, { style: styles.heading }, String(candidate.overall ?? '')),
    ),
    h(Text, { style: styles.dim }, candidate.headline ?? ''),
    ...(candidate.result?.criteria ?? []).map((entry) =>
      h(
        View,
        { key: entry.criterion.id, style: styles.criterion, wrap: false },
        h(Text, { style: styles.verdict }, entry.verdict),
        h(
          View,
          { style: { flex: 1 } },
          h(Text, { style: { fontWeight: 600 } }, entry.criterion.label),
          ...entry.evidence
            .slice(0, 1)
            .map((evidence) => h(Text, { key: evidence.start, style: styles.quote }, evidence.quote)),
        ),
        h(Text, null, String(entry.points)),
      ),
    ),
  );
}
