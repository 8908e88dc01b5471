import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { ScreeningResult } from '../../../contract/screening-result.ts';
import type { ReportCandidate, ReportData } from '../report-data.ts';
import type { ReportWords } from '../words/report-words.ts';
import { CriterionBlock } from './criterion-block.ts';
import { type Fact, Facts } from './facts.ts';
import { Line, Part } from './line.ts';
import { readable } from './readable.ts';
import { ScoreRow } from './score-bar.ts';
import { COLOUR, styles } from './theme.ts';
import { WarningBox } from './warning-box.ts';

interface SectionProps {
  candidate: ReportCandidate;
  job: ReportData['job'];
  words: ReportWords;
  /** Whether the job is named among the facts: in a report on one candidate it stands nowhere else. */
  namesJob: boolean;
}

const DIMENSIONS = ['skills', 'experience', 'education', 'communication'] as const;

/** Everything a report says of one candidate. */
export function CandidateSection({ candidate, job, words, namesJob }: SectionProps): ReactElement {
  const { result } = candidate;
  return h(
    View,
    null,
    h(Head, { candidate, words }),
    h(Facts, { facts: factsOf({ candidate, job, words, namesJob }) }),
    result === null
      ? h(Line, { style: { ...styles.dim, marginTop: 12 } }, words.t('notScoredText'))
      : h(Result, { candidate, result, job, words }),
  );
}

/** A name for the heading, which is never empty. */
export function shownName(name: string, words: ReportWords): string {
  return readable(name) === '' ? words.t('noName') : readable(name);
}

function Head({ candidate, words }: { candidate: ReportCandidate; words: ReportWords }): ReactElement {
  const headline = candidate.headline === null ? '' : readable(candidate.headline);
  return h(
    View,
    { style: { ...styles.row, alignItems: 'flex-start' }, wrap: false },
    h(
      View,
      { style: { flex: 1, paddingRight: 24 } },
      h(Line, { style: styles.name }, shownName(candidate.name, words)),
      headline === '' ? null : h(Line, { style: { ...styles.dim, marginTop: 3 } }, headline),
    ),
    candidate.overall === null
      ? h(Line, { style: styles.dim }, words.t('notScored'))
      : h(
          View,
          { style: { alignItems: 'flex-end' } },
          h(
            Line,
            { style: { fontSize: 26, fontWeight: 600, lineHeight: 1, letterSpacing: -0.6 } },
            words.score(candidate.overall),
          ),
          h(Line, { style: { ...styles.label, marginTop: 3 } }, words.t('outOf')),
        ),
  );
}

function factsOf({ candidate, job, words, namesJob }: SectionProps): Fact[] {
  const { t, number } = words;
  const stage = candidate.stage === null ? null : t(`stage.${candidate.stage}`);
  const listed = candidate.shortlisted ? t('shortlisted') : null;
  const years = candidate.yearsOfExperience;
  const place = [stage, listed].filter((part) => part !== null).join(', ');
  return [
    ...(namesJob ? [[t('job'), job.title] as const] : []),
    [t('rank'), t('rankOf', { rank: number(candidate.rank), applicants: number(job.applicants) })],
    [t('benchmark'), number(job.benchmark)],
    ...(years === null
      ? []
      : [[t('yearsLabel'), t('years', { count: years, years: number(years) })] as const]),
    ...(place === '' ? [] : [[t('stageLabel'), place] as const]),
    ...(candidate.result
      ? [[t('suggestionLabel'), t(`suggestion.${candidate.result.suggestion}`)] as const]
      : []),
  ];
}

function Result({
  candidate,
  result,
  job,
  words,
}: {
  candidate: ReportCandidate;
  result: ScreeningResult;
  job: ReportData['job'];
  words: ReportWords;
}): ReactElement {
  const { t, percent } = words;
  const bars = DIMENSIONS.filter((dimension) => result.dimensions[dimension] !== null);
  const missing = result.missing.map(readable).join(', ');
  return h(
    View,
    null,
    h(
      View,
      { style: { marginTop: 10 }, wrap: false },
      h(ScoreRow, {
        label: t('overall'),
        value: candidate.overall,
        benchmark: job.benchmark,
        strong: true,
        words,
      }),
      ...bars.map((dimension) =>
        h(ScoreRow, {
          key: dimension,
          label: t(`dimension.${dimension}`),
          value: result.dimensions[dimension],
          benchmark: null,
          strong: false,
          words,
        }),
      ),
    ),
    missing === ''
      ? null
      : h(
          Line,
          { style: { marginTop: 10, color: COLOUR.missing } },
          h(Part, { style: styles.strong }, `${t('missing')}: `),
          `${missing}. ${t('capped')}`,
        ),
    result.warnings.length === 0 ? null : h(WarningBox, { warnings: result.warnings, words }),
    ...result.criteria.map((entry, index) =>
      h(CriterionBlock, {
        key: entry.criterion.id,
        heading: index === 0 ? t('criteria') : null,
        entry,
        words,
      }),
    ),
    h(
      Line,
      { style: { ...styles.small, marginTop: 8 } },
      `${t('similarity', { value: percent(result.similarity) })}; ${t('confidence', { value: percent(result.confidence) })}.`,
    ),
  );
}
