import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Evidence } from '../../../contract/resume.ts';
import type { ReportWords } from '../words/report-words.ts';
import { isRightToLeft, Line, Part } from './line.ts';
import { excerpt } from './readable.ts';
import { COLOUR, styles } from './theme.ts';

/** Characters of a quote; a line of a document is no longer, but a file may call a whole book one line. */
const LONGEST_QUOTE = 1200;
/** Latin digits and words in a passage that runs from right to left would be sorted into it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;

/** A verbatim quote with its page; formats without pages (Word, plain text) have none to name. */
export function Quote({
  evidence,
  words,
  longest = LONGEST_QUOTE,
}: {
  evidence: Evidence;
  words: ReportWords;
  longest?: number;
}): ReactElement {
  const { text, whole } = excerpt(evidence.quote, longest);
  const shown = whole === null ? text : `${text} …`;
  const page = evidence.boxes.length === 0 ? null : words.t('page', { page: evidence.page });
  const apart = page !== null && RIGHT_TO_LEFT.test(shown);
  const small = { fontSize: 8, color: COLOUR.ink3 };
  return h(
    View,
    {
      style: { marginTop: 3, paddingLeft: 7, borderLeftWidth: 1.5, borderLeftColor: COLOUR.lineStrong },
      wrap: false,
    },
    h(
      Line,
      { style: { ...styles.dim, fontSize: 9, ...(isRightToLeft(shown) ? styles.end : {}) } },
      shown,
      page === null || apart ? null : h(Part, { style: small }, `  ${page}`),
    ),
    apart ? h(Line, { style: { ...small, ...styles.end } }, page) : null,
  );
}

/** Each passage once: one line may prove several terms of a criterion. */
export function distinctQuotes(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote, page }) => {
    const key = `${page} ${quote}`;
    return quote.trim() !== '' && !seen.has(key) && seen.add(key);
  });
}
