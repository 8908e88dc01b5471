import type { ShownPassage } from './passages.ts';

/** Share of a line's height above the base line, and size of its type in relation to it. */
const ASCENT = 0.76;
const SIZE = 0.8;
/** Width of every character of the font the words are set in, in em. */
const CHARACTER = 0.5;

const short = (value: number): string => value.toFixed(2);

function hexadecimal(text: string): string {
  return [...Array(text.length).keys()]
    .map((at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
    .join('');
}

/** Words that are not drawn (text rendering mode 3), each passage stretched to the width it has in the picture. Content stream operators. */
export function textLayer(passages: readonly ShownPassage[], pageHeight: number): string {
  const shown = passages.filter(({ text, box }) => text !== '' && box.x1 > box.x0 && box.y1 > box.y0);
  if (shown.length === 0) return '';
  const operators = shown.map(({ text, box }) => {
    const height = box.y1 - box.y0;
    const size = height * SIZE;
    const stretch = ((box.x1 - box.x0) / (text.length * CHARACTER * size)) * 100;
    const y = pageHeight - (box.y0 + height * ASCENT);
    return `/W ${short(size)} Tf ${short(stretch)} Tz 1 0 0 1 ${short(box.x0)} ${short(y)} Tm <${hexadecimal(text)}> Tj`;
  });
  return `BT 3 Tr\n${operators.join('\n')}\nET\n`;
}
