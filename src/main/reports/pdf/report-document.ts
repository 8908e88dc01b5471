import { Document, type DocumentProps, Page, View } from '@react-pdf/renderer';
import { createElement as h, type PropsWithChildren, type ReactElement } from 'react';
import type { ReportCandidate, ReportData } from '../report-data.ts';
import type { ReportWords } from '../words/report-words.ts';
import { CandidateSection, shownName } from './candidate-section.ts';
import { ComparisonTable } from './comparison-table.ts';
import { Facts } from './facts.ts';
import { Line } from './line.ts';
import { RunningFoot, RunningHead } from './page-furniture.ts';
import { readable } from './readable.ts';
import { SummaryTable } from './summary-table.ts';
import { COLOUR, styles } from './theme.ts';

interface ReportProps {
  data: ReportData;
  words: ReportWords;
  /** Font families, in the order they are tried. */
  fonts: string[];
}

/** Where paper is Letter (ISO 216 did not reach there). */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'PR']);

function paperOf(locale: string): 'A4' | 'LETTER' {
  return LETTER_REGIONS.has(new Intl.Locale(locale).region ?? '') ? 'LETTER' : 'A4';
}

/** The whole report; docs/scoring.md says what the figures mean. */
export function ReportDocument({ data, words, fonts }: ReportProps): ReactElement<DocumentProps> {
  const subject = words.t(`subject.${data.kind}`, { job: readable(data.job.title) });
  const [first] = data.candidates;
  const title =
    data.kind === 'candidate' && first
      ? `${shownName(first.name, words)}, ${readable(data.job.title)}`
      : subject;
  const made = new Date(data.createdAt);
  return h<DocumentProps>(
    Document,
    {
      title,
      subject,
      author: words.t('product'),
      creator: `${words.t('product')} ${data.version}`,
      producer: words.t('product'),
      language: words.locale,
      creationDate: made,
      modificationDate: made,
      pdfVersion: '1.7',
    },
    ...pagesOf({ data, words }).map(({ bookmark, body }) =>
      h(
        Page,
        {
          key: bookmark,
          bookmark,
          size: paperOf(words.locale),
          orientation: data.kind === 'comparison' ? 'landscape' : 'portrait',
          style: { ...styles.page, fontFamily: fonts },
        },
        h(RunningHead, { data, words }),
        body,
        h(RunningFoot, { data, words }),
      ),
    ),
  );
}

interface Part {
  /** Its line in the reader's table of contents. */
  bookmark: string;
  body: ReactElement;
}

/** The parts that begin a new page. */
function pagesOf({ data, words }: Omit<ReportProps, 'fonts'>): Part[] {
  const { candidates, job } = data;
  const title = readable(job.title);
  const of = (candidate: ReportCandidate): Part => ({
    bookmark: `${words.number(candidate.rank)}. ${shownName(candidate.name, words)}`,
    body: h(CandidateSection, { candidate, job, words, namesJob: data.kind === 'candidate' }),
  });
  switch (data.kind) {
    case 'candidate':
      return candidates.map((candidate) => {
        const { bookmark, body } = of(candidate);
        return { bookmark, body: h(View, null, body, h(BlindNote, { data, words })) };
      });
    case 'comparison':
      return [{ bookmark: title, body: h(Opening, { data, words }, h(ComparisonTable, { data, words })) }];
    case 'shortlist':
      return [
        { bookmark: title, body: h(Opening, { data, words }, h(SummaryTable, { data, words })) },
        ...candidates.map(of),
      ];
  }
}

function Opening({ data, words, children }: PropsWithChildren<Omit<ReportProps, 'fonts'>>): ReactElement {
  return h(View, null, h(JobHead, { data, words }), h(BlindNote, { data, words }), children);
}

function JobHead({ data, words }: Omit<ReportProps, 'fonts'>): ReactElement {
  const { t, number } = words;
  const { job, candidates } = data;
  const above = candidates.filter(({ overall }) => overall !== null && overall >= job.benchmark).length;
  return h(
    View,
    null,
    h(Line, { style: styles.title }, readable(job.title)),
    job.location === null || readable(job.location) === ''
      ? null
      : h(Line, { style: { ...styles.dim, marginTop: 3 } }, readable(job.location)),
    h(Facts, {
      facts: [
        [t('applicants'), number(job.applicants)],
        [t('reported'), number(candidates.length)],
        [t('benchmark'), number(job.benchmark)],
        [t('aboveBenchmark'), number(above)],
      ],
    }),
  );
}

function BlindNote({ data, words }: Omit<ReportProps, 'fonts'>): ReactElement | null {
  if (!data.blind) return null;
  return h(Line, { style: { ...styles.small, color: COLOUR.blind, marginTop: 8 } }, words.t('blindText'));
}
