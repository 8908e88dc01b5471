import { Circle, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { ReportData } from '../report-data.ts';
import type { ReportWords } from '../words/report-words.ts';
import { readable } from './readable.ts';
import { COLOUR, MARGIN, styles } from './theme.ts';

interface FurnitureProps {
  data: ReportData;
  words: ReportWords;
}

/** The product's mark and what kind of paper this is, at the head of every page. */
export function RunningHead({ data, words }: FurnitureProps): ReactElement {
  const kind = words.t(`kind.${data.kind}`);
  return h(
    View,
    {
      fixed: true,
      style: {
        ...styles.row,
        position: 'absolute',
        top: 28,
        left: MARGIN.side,
        right: MARGIN.side,
        alignItems: 'center',
        gap: 5,
      },
    },
    h(
      Svg,
      { width: 10, height: 10, viewBox: '0 0 18 18' },
      h(Circle, { cx: 9, cy: 9, r: 6.5, stroke: COLOUR.accent, strokeWidth: 5, fill: 'none' }),
    ),
    h(Text, { style: { fontSize: 9, fontWeight: 600 } }, words.t('product')),
    h(Text, {
      style: { ...styles.furniture, flex: 1, marginLeft: 6, maxLines: 1, textOverflow: 'ellipsis' },
      render: ({ pageNumber }) => (pageNumber > 1 ? `${kind} · ${readable(data.job.title)}` : kind),
    }),
    data.blind
      ? h(Text, { style: { ...styles.furniture, color: COLOUR.blind, fontWeight: 600 } }, words.t('blind'))
      : null,
    h(Text, { style: styles.furniture }, words.date(data.createdAt)),
  );
}

/** What the scores are and who decides, by what they were made, and the page. */
export function RunningFoot({ data, words }: FurnitureProps): ReactElement {
  const engine = data.candidates.find(({ result }) => result !== null)?.result?.engine;
  const made = words.t('made', { at: words.dateTime(data.createdAt), version: data.version });
  const origin = engine === undefined ? made : `${made}, ${words.t('engine', { engine: readable(engine) })}`;
  return h(
    View,
    {
      fixed: true,
      style: {
        ...styles.row,
        position: 'absolute',
        bottom: 26,
        left: MARGIN.side,
        right: MARGIN.side,
        paddingTop: 6,
        borderTopWidth: 0.75,
        borderTopColor: COLOUR.line,
      },
    },
    h(
      View,
      { style: { flex: 1, paddingRight: 20 } },
      h(Text, { style: styles.furniture }, words.t('footer')),
      h(Text, { style: styles.furniture }, origin),
    ),
    h(Text, {
      style: { ...styles.furniture, ...styles.end, width: 90 },
      render: ({ pageNumber, totalPages }) => words.t('pageOf', { page: pageNumber, pages: totalPages }),
    }),
  );
}
