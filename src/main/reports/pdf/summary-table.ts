import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { ReportCandidate, ReportData } from '../report-data.ts';
import type { ReportWords } from '../words/report-words.ts';
import { shownName } from './candidate-section.ts';
import { Line } from './line.ts';
import { readable } from './readable.ts';
import { Bar } from './score-bar.ts';
import { COLOUR, styles } from './theme.ts';

/** Widths in points; the name takes what is left. */
const COLUMN = { rank: 26, score: 118, missing: 128, stage: 66 } as const;

/** The shortlist on one page: rank, name, score beside the benchmark, missing must-haves, stage. The head repeats on every page. */
export function SummaryTable({ data, words }: { data: ReportData; words: ReportWords }): ReactElement {
  return h(
    View,
    { style: { marginTop: 16 } },
    h(TableHead, { words }),
    ...data.candidates.map((candidate) =>
      h(Row, { key: `${candidate.rank} ${candidate.name}`, candidate, benchmark: data.job.benchmark, words }),
    ),
    h(
      Line,
      { style: { ...styles.small, marginTop: 8 } },
      words.t('barLegend', { benchmark: words.number(data.job.benchmark) }),
    ),
  );
}

function TableHead({ words }: { words: ReportWords }): ReactElement {
  const cell = (label: string, style: object): ReactElement =>
    h(Line, { style: { ...styles.label, ...style } }, label);
  return h(
    View,
    {
      fixed: true,
      style: {
        ...styles.row,
        paddingBottom: 4,
        borderBottomWidth: 0.75,
        borderBottomColor: COLOUR.lineStrong,
      },
    },
    cell(words.t('rank'), { width: COLUMN.rank }),
    cell(words.t('candidate'), { flex: 1 }),
    cell(words.t('score'), { width: COLUMN.score }),
    cell(words.t('missing'), { width: COLUMN.missing, paddingLeft: 14 }),
    cell(words.t('stageLabel'), { width: COLUMN.stage }),
  );
}

function Row({
  candidate,
  benchmark,
  words,
}: {
  candidate: ReportCandidate;
  benchmark: number;
  words: ReportWords;
}): ReactElement {
  const { rank, name, headline, overall, stage, result } = candidate;
  const missing = (result?.missing ?? []).map(readable).join(', ');
  return h(
    View,
    {
      style: { ...styles.row, paddingVertical: 6, borderBottomWidth: 0.75, borderBottomColor: COLOUR.line },
      wrap: false,
    },
    h(Line, { style: { ...styles.dim, width: COLUMN.rank } }, words.number(rank)),
    h(
      View,
      { style: { flex: 1, paddingRight: 12 } },
      h(Line, { style: styles.strong }, shownName(name, words)),
      headline === null || readable(headline) === ''
        ? null
        : h(Line, { style: { ...styles.small, maxLines: 2, textOverflow: 'ellipsis' } }, readable(headline)),
    ),
    h(Score, { overall, benchmark, words }),
    h(
      Line,
      {
        style: {
          fontSize: 8.5,
          width: COLUMN.missing,
          paddingLeft: 14,
          color: missing === '' ? COLOUR.ink3 : COLOUR.missing,
        },
      },
      missing === '' && result !== null ? words.t('missingNone') : missing,
    ),
    h(
      Line,
      { style: { fontSize: 8.5, width: COLUMN.stage } },
      stage === null ? '–' : words.t(`stage.${stage}`),
    ),
  );
}

function Score({
  overall,
  benchmark,
  words,
}: {
  overall: number | null;
  benchmark: number;
  words: ReportWords;
}): ReactElement {
  if (overall === null)
    return h(Line, { style: { ...styles.small, width: COLUMN.score } }, words.t('notScored'));
  return h(
    View,
    { style: { ...styles.row, width: COLUMN.score, height: 13.5, alignItems: 'center' } },
    h(Line, { style: { ...styles.strong, ...styles.end, width: 28, marginRight: 8 } }, words.score(overall)),
    h(Bar, { value: overall, benchmark }),
  );
}
