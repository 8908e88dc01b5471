import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { CriterionResult } from '../../../contract/screening-result.ts';
import { reasonWords } from '../words/reason-words.ts';
import type { ReportWords } from '../words/report-words.ts';
import { VerdictChip } from './chip.ts';
import { Line, Part } from './line.ts';
import { distinctQuotes, Quote } from './quote.ts';
import { readable } from './readable.ts';
import { COLOUR, styles } from './theme.ts';

const VERDICT_WIDTH = 58;
const POINTS_WIDTH = 44;
/** A criterion with more characters of quotes than this may run on to the next page, between two quotes. */
const LONGEST_WHOLE = 1500;

/** One criterion: verdict, why, every quote with its page, and the points it adds. A heading above it stays with it. */
export function CriterionBlock({
  heading,
  entry,
  words,
}: {
  heading: string | null;
  entry: CriterionResult;
  words: ReportWords;
}): ReactElement {
  const quotes = distinctQuotes(entry.evidence);
  const length = quotes.reduce((sum, { quote }) => sum + quote.length + 60, 0);
  const [first, ...others] = quotes.map((evidence) =>
    h(Quote, { key: `${evidence.start} ${evidence.page}`, evidence, words }),
  );
  return h(
    View,
    {
      style: { paddingVertical: 7, borderBottomWidth: 0.75, borderBottomColor: COLOUR.line },
      wrap: length > LONGEST_WHOLE,
    },
    h(
      View,
      { wrap: false },
      heading === null
        ? null
        : h(Line, { style: { ...styles.heading, marginTop: 9, marginBottom: 7 } }, heading),
      h(Head, { entry, words }),
      h(View, { style: inset }, first),
    ),
    others.length === 0 ? null : h(View, { style: inset }, others),
  );
}

const inset = { paddingLeft: VERDICT_WIDTH, paddingRight: POINTS_WIDTH };

function Head({ entry, words }: { entry: CriterionResult; words: ReportWords }): ReactElement {
  const { criterion, verdict, reasons, points } = entry;
  const asked = words.t('asked', {
    necessity: words.t(`necessity.${criterion.necessity}`),
    weight: words.number(criterion.weight),
  });
  const why = reasons.map((reason) => reasonWords(reason, words)).join('; ');
  return h(
    View,
    { style: styles.row },
    h(View, { style: { width: VERDICT_WIDTH, paddingTop: 0.5 } }, h(VerdictChip, { verdict, words })),
    h(
      View,
      { style: { flex: 1 } },
      h(
        Line,
        null,
        h(Part, { style: styles.strong }, readable(criterion.label)),
        h(Part, { style: styles.small }, `   ${asked}`),
      ),
      why === '' ? null : h(Line, { style: { fontSize: 9, color: COLOUR.ink2 } }, readable(why)),
    ),
    h(
      View,
      { style: { width: POINTS_WIDTH } },
      h(
        Line,
        { style: { ...styles.end, ...styles.strong } },
        words.t('points', { points: words.score(points) }),
      ),
    ),
  );
}
