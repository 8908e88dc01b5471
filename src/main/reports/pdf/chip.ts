import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Verdict } from '../../../contract/screening-result.ts';
import type { ReportWords } from '../words/report-words.ts';
import { Line } from './line.ts';
import { COLOUR } from './theme.ts';

const TONE: Record<Verdict, { color: string; backgroundColor: string }> = {
  met: { color: COLOUR.met, backgroundColor: COLOUR.metSoft },
  partly: { color: COLOUR.partly, backgroundColor: COLOUR.partlySoft },
  missing: { color: COLOUR.missing, backgroundColor: COLOUR.missingSoft },
};

/** A verdict as a word on its colour: readable in black and white too. */
export function VerdictChip({ verdict, words }: { verdict: Verdict; words: ReportWords }): ReactElement {
  const { color, backgroundColor } = TONE[verdict];
  return h(
    View,
    {
      style: {
        backgroundColor,
        borderRadius: 7,
        paddingHorizontal: 6,
        paddingTop: 1.5,
        paddingBottom: 1.5,
        alignSelf: 'flex-start',
      },
    },
    h(
      Line,
      { style: { color, fontSize: 8, fontWeight: 600, lineHeight: 1.3 } },
      words.t(`verdict.${verdict}`),
    ),
  );
}
