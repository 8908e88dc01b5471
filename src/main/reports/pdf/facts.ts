import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { Line } from './line.ts';
import { readable } from './readable.ts';
import { COLOUR, styles } from './theme.ts';

export type Fact = readonly [label: string, value: string];

/** Small labelled facts side by side between two rules. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactElement {
  return h(
    View,
    {
      style: {
        ...styles.row,
        flexWrap: 'wrap',
        marginTop: 14,
        paddingVertical: 8,
        borderTopWidth: 0.75,
        borderBottomWidth: 0.75,
        borderColor: COLOUR.line,
      },
      wrap: false,
    },
    ...facts.map(([label, value]) =>
      h(
        View,
        {
          key: label,
          style: { flexGrow: 1, flexBasis: 90, maxWidth: 260, paddingRight: 12, paddingVertical: 1 },
        },
        h(Line, { style: styles.label }, label),
        h(Line, { style: { fontWeight: 600, fontSize: 10.5 } }, readable(value)),
      ),
    ),
  );
}
