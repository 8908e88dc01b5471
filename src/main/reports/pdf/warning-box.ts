import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { DocumentWarning } from '../../../contract/resume.ts';
import type { ReportWords } from '../words/report-words.ts';
import { Line } from './line.ts';
import { excerpt } from './readable.ts';
import { COLOUR, styles } from './theme.ts';

/** Kinds whose detail is a passage of the document; of all others the sentence says it all. */
const QUOTED: ReadonlySet<DocumentWarning['kind']> = new Set(['hidden-text', 'instruction']);
const LONGEST_DETAIL = 400;

/** What a reader should know of the document, hidden passages and instructions shown as what they are. */
export function WarningBox({
  warnings,
  words,
}: {
  warnings: readonly DocumentWarning[];
  words: ReportWords;
}): ReactElement {
  return h(
    View,
    {
      style: {
        marginTop: 12,
        padding: 9,
        backgroundColor: COLOUR.partlySoft,
        borderLeftWidth: 2.5,
        borderLeftColor: COLOUR.partly,
      },
    },
    h(
      Line,
      { style: { ...styles.strong, color: COLOUR.partly }, minPresenceAhead: 24 },
      words.t('warnings', { count: warnings.length }),
    ),
    ...warnings.map((warning, index) => h(Warning, { key: `${index} ${warning.kind}`, warning, words })),
  );
}

function Warning({ warning, words }: { warning: DocumentWarning; words: ReportWords }): ReactElement {
  const { text, whole } = excerpt(warning.detail, LONGEST_DETAIL);
  const more =
    whole === null ? '' : ` ${words.t('more', { count: whole, replace: { count: words.number(whole) } })}`;
  const page = warning.boxes.length === 0 ? '' : ` (${words.t('page', { page: warning.page })})`;
  return h(
    View,
    { style: { marginTop: 3 }, wrap: false },
    h(Line, null, `${words.t(`warning.${warning.kind}`)}${page}`),
    QUOTED.has(warning.kind) && text !== ''
      ? h(Line, { style: { ...styles.dim, fontSize: 9, paddingLeft: 7, marginTop: 2 } }, `“${text}${more}”`)
      : null,
  );
}
