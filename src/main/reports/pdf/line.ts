import { type Styles, Text } from '@react-pdf/renderer';
import { createElement as h, type PropsWithChildren, type ReactElement, type ReactNode } from 'react';

type Style = Styles[string];

interface LineProps {
  style?: Style;
  /** Points of what follows that must fit on the same page. */
  minPresenceAhead?: number;
}

/** Points, where a style does not say otherwise. */
const SIZE = 9.5;
/** Share of its size that a line of type takes; more for scripts that reach further up and down than Latin. */
const LEADING = 1.42;
const TALL_LEADING = 1.8;
const TALL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;

/**
 * A paragraph. Size and leading are set on each: inherited, the leading is that of another size, and on a page it is
 * multiplied again for heads and feet, which are laid out twice.
 */
export function Line({ style, minPresenceAhead, children }: PropsWithChildren<LineProps>): ReactElement {
  const ahead = minPresenceAhead === undefined ? {} : { minPresenceAhead };
  const text = wordsOf(children);
  const script = {
    ...(TALL.test(text) ? { lineHeight: TALL_LEADING } : {}),
    ...(isRightToLeft(text) ? { direction: 'rtl' as const } : {}),
  };
  const plain = { fontSize: SIZE, lineHeight: LEADING, textAlign: 'left' as const };
  return h(Text, { style: { ...plain, ...style, ...script }, ...ahead }, children);
}

/** Whether a text runs from right to left, which its first letter decides (Unicode Standard Annex 9, P2). */
export function isRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

function wordsOf(children: ReactNode): string {
  if (typeof children === 'string') return children;
  return Array.isArray(children) ? children.map(wordsOf).join('') : '';
}

/** Some words of a paragraph in another style. */
export function Part({ style, children }: PropsWithChildren<{ style: Style }>): ReactElement {
  return h(Text, { style }, children);
}
