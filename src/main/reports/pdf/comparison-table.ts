import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { CriterionResult } from '../../../contract/screening-result.ts';
import type { ReportCandidate, ReportData } from '../report-data.ts';
import { reasonWords } from '../words/reason-words.ts';
import type { ReportWords } from '../words/report-words.ts';
import { shownName } from './candidate-section.ts';
import { VerdictChip } from './chip.ts';
import { Line } from './line.ts';
import { distinctQuotes, Quote } from './quote.ts';
import { readable } from './readable.ts';
import { Bar } from './score-bar.ts';
import { COLOUR, styles } from './theme.ts';

const LABEL_WIDTH = 128;
/** Characters of a quote in a narrow column; the candidate's own report has all of it. */
const LONGEST_QUOTE = 180;
const DIMENSIONS = ['skills', 'experience', 'education', 'communication'] as const;

interface TableProps {
  data: ReportData;
  words: ReportWords;
}

/** Two to four candidates side by side: score, its parts, what is missing, and every criterion with its best quote. */
export function ComparisonTable({ data, words }: TableProps): ReactElement {
  const { candidates, job } = data;
  const { t } = words;
  const scored =
    (pick: (candidate: ReportCandidate) => number | null, benchmark: number | null) =>
    (candidate: ReportCandidate) =>
      h(Score, { value: pick(candidate), benchmark, words });
  const row = (label: string, cell: (candidate: ReportCandidate) => ReactNode, hint = ''): ReactElement =>
    h(Row, { key: `${label} ${hint}`, label, hint, cells: candidates.map(cell) });
  const dimensions = DIMENSIONS.filter((dimension) =>
    candidates.some(({ result }) => (result?.dimensions[dimension] ?? null) !== null),
  );
  return h(
    View,
    { style: { marginTop: 14 } },
    h(Names, { data, words }),
    row(
      t('overall'),
      scored(({ overall }) => overall, job.benchmark),
    ),
    ...dimensions.map((dimension) =>
      row(
        t(`dimension.${dimension}`),
        scored(({ result }) => result?.dimensions[dimension] ?? null, null),
      ),
    ),
    row(t('missing'), (candidate) => missingText(candidate, words)),
    row(t('stageLabel'), ({ stage }) => (stage === null ? '–' : t(`stage.${stage}`))),
    ...criteriaOf(candidates).map(({ criterion }) =>
      row(
        readable(criterion.label),
        (candidate) => h(CriterionCell, { entry: entryOf(candidate, criterion.id), words }),
        t('asked', {
          necessity: t(`necessity.${criterion.necessity}`),
          weight: words.number(criterion.weight),
        }),
      ),
    ),
  );
}

function missingText({ result }: ReportCandidate, words: ReportWords): string {
  if (result === null) return words.t('notScored');
  return result.missing.length === 0 ? words.t('missingNone') : result.missing.map(readable).join(', ');
}

/** Every criterion that any of them was measured by, in the order of the first. */
function criteriaOf(candidates: readonly ReportCandidate[]): CriterionResult[] {
  const all = new Map<string, CriterionResult>();
  for (const { result } of candidates)
    for (const entry of result?.criteria ?? [])
      if (!all.has(entry.criterion.id)) all.set(entry.criterion.id, entry);
  return [...all.values()];
}

function entryOf({ result }: ReportCandidate, id: string): CriterionResult | null {
  return result?.criteria.find((entry) => entry.criterion.id === id) ?? null;
}

function Names({ data, words }: TableProps): ReactElement {
  return h(
    View,
    {
      fixed: true,
      style: {
        ...styles.row,
        paddingBottom: 6,
        borderBottomWidth: 0.75,
        borderBottomColor: COLOUR.lineStrong,
      },
    },
    h(View, { style: { width: LABEL_WIDTH } }),
    ...data.candidates.map((candidate) =>
      h(
        View,
        { key: `${candidate.rank} ${candidate.name}`, style: { flex: 1, paddingRight: 14 } },
        h(Line, { style: { ...styles.heading, fontSize: 11.5 } }, shownName(candidate.name, words)),
        h(
          Line,
          { style: styles.small },
          `${words.t('rank')} ${words.t('rankOf', { rank: words.number(candidate.rank), applicants: words.number(data.job.applicants) })}`,
        ),
      ),
    ),
  );
}

function Row({ label, hint, cells }: { label: string; hint: string; cells: ReactNode[] }): ReactElement {
  return h(
    View,
    {
      style: { ...styles.row, paddingVertical: 6, borderBottomWidth: 0.75, borderBottomColor: COLOUR.line },
      wrap: false,
    },
    h(
      View,
      { style: { width: LABEL_WIDTH, paddingRight: 12 } },
      h(Line, { style: styles.strong }, label),
      hint === '' ? null : h(Line, { style: styles.small }, hint),
    ),
    ...cells.map((cell, index) =>
      h(
        View,
        { key: index, style: { flex: 1, paddingRight: 14 } },
        typeof cell === 'string' ? h(Line, { style: { fontSize: 9 } }, cell) : cell,
      ),
    ),
  );
}

function Score({
  value,
  benchmark,
  words,
}: {
  value: number | null;
  benchmark: number | null;
  words: ReportWords;
}): ReactElement {
  return h(
    View,
    { style: { ...styles.row, alignItems: 'center', height: 13.5 } },
    h(Line, { style: { ...styles.strong, width: 34 } }, value === null ? '–' : words.score(value)),
    h(Bar, { value, benchmark }),
  );
}

function CriterionCell({
  entry,
  words,
}: {
  entry: CriterionResult | null;
  words: ReportWords;
}): ReactElement {
  if (!entry) return h(Line, null, '–');
  const why = entry.reasons.map((reason) => reasonWords(reason, words)).join('; ');
  const [best] = distinctQuotes(entry.evidence);
  return h(
    View,
    null,
    h(VerdictChip, { verdict: entry.verdict, words }),
    why === ''
      ? null
      : h(Line, { style: { fontSize: 8.5, color: COLOUR.ink2, marginTop: 2 } }, readable(why)),
    best ? h(Quote, { evidence: best, words, longest: LONGEST_QUOTE }) : null,
  );
}
