import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { ReportWords } from '../words/report-words.ts';
import { Line } from './line.ts';
import { COLOUR, styles } from './theme.ts';

const HEIGHT = 5;

interface BarProps {
  /** 0 to 100; null where there is none. */
  value: number | null;
  /** Where the upright line stands; null for none. */
  benchmark: number | null;
}

const share = (value: number): string => `${Math.min(100, Math.max(0, value))}%`;

/** A bar from 0 to 100, with the benchmark as an upright line. */
export function Bar({ value, benchmark }: BarProps): ReactElement {
  const filled = { height: HEIGHT, borderRadius: HEIGHT / 2, backgroundColor: COLOUR.accent };
  const line = {
    position: 'absolute' as const,
    top: -3,
    width: 1.2,
    height: HEIGHT + 6,
    backgroundColor: COLOUR.ink,
  };
  return h(
    View,
    { style: { flex: 1, height: HEIGHT, borderRadius: HEIGHT / 2, backgroundColor: COLOUR.line } },
    value === null || value <= 0 ? null : h(View, { style: { ...filled, width: share(value) } }),
    benchmark === null ? null : h(View, { style: { ...line, left: share(benchmark) } }),
  );
}

interface ScoreRowProps extends BarProps {
  label: string;
  strong: boolean;
  words: ReportWords;
}

/** A label, its bar and the number. */
export function ScoreRow({ label, value, benchmark, strong, words }: ScoreRowProps): ReactElement {
  const weight = strong ? styles.strong : {};
  return h(
    View,
    { style: { ...styles.row, alignItems: 'center', marginTop: 4 }, wrap: false },
    h(Line, { style: { ...weight, width: 132 } }, label),
    h(Bar, { value, benchmark }),
    h(Line, { style: { ...styles.end, ...weight, width: 38 } }, value === null ? '–' : words.score(value)),
  );
}
