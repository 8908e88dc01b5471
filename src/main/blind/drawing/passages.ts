import type { ExtractedDocument, ExtractedLine } from '../../resumes/extracted-document.ts';
import type { Rectangle } from '../../resumes/extraction/pdf/page-frame.ts';
import type { Range } from '../ranges.ts';

/** A stretch of a line that may be shown, and where it stands. */
export interface ShownPassage {
  text: string;
  box: Rectangle;
}

/** What of a page may be shown, and what is painted over. In points from the page's top left. */
export interface PagePassages {
  shown: ShownPassage[];
  hidden: Rectangle[];
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u;

/** Where the units [from, to) of a line stand; the whole line where single letters are not known. */
function placeOf(line: ExtractedLine, from: number, to: number): Rectangle | null {
  if (!line.box) return null;
  const { x, y, width, height } = line.box;
  const edges = line.edges.slice(from, to + 1);
  const isWhole = line.edges.length !== line.end - line.start + 1;
  const x0 = isWhole ? x : Math.min(...edges);
  const x1 = isWhole ? x + width : Math.max(...edges);
  return { x0, y0: y, x1, y1: y + height };
}

/** Ranges of a line, [from, to) in its own units. `whole` words where recognition only guesses where letters stand. */
function hiddenIn(text: string, line: ExtractedLine, ranges: readonly Range[], whole: boolean): Range[] {
  const own = ranges
    .filter(([start, end]) => start < line.end && line.start < end)
    .map(([start, end]): Range => [Math.max(0, start - line.start), Math.min(text.length, end - line.start)]);
  const cannotCut = RIGHT_TO_LEFT.test(text) || line.edges.length !== text.length + 1;
  if (own.length > 0 && cannotCut) return [[0, text.length]];
  if (!whole) return own;
  return own.map(([start, end]): Range => {
    const after = text.slice(end).search(/\s/);
    return [text.slice(0, start).search(/\S*$/), after === -1 ? text.length : end + after];
  });
}

/** The stretches between hidden ones, cut at wide gaps. */
function shownIn(text: string, hidden: readonly Range[]): Range[] {
  const shown: Range[] = [];
  let from = 0;
  for (const [start, end] of [...hidden, [text.length, text.length] as const]) {
    for (const match of text.slice(from, Math.max(from, start)).matchAll(/[^\t]*[^\t\s][^\t]*/gu))
      shown.push([from + match.index, from + match.index + match[0].length]);
    from = Math.max(from, end);
  }
  return shown;
}

/** What of each page may be shown. Everything that is not listed stays out of the copy: running headers, hidden text, pictures. */
export function passagesByPage(document: ExtractedDocument, ranges: readonly Range[]): PagePassages[] {
  const pages = document.pages.map((): PagePassages => ({ shown: [], hidden: [] }));
  for (const line of document.lines) {
    const page = pages[line.page - 1];
    if (!page) continue;
    const text = document.text.slice(line.start, line.end);
    const hidden = hiddenIn(text, line, ranges, document.recognised);
    page.hidden.push(...hidden.flatMap(([from, to]) => placeOf(line, from, to) ?? []));
    for (const [from, to] of shownIn(text, hidden)) {
      const box = placeOf(line, from, to);
      if (box) page.shown.push({ text: text.slice(from, to).replaceAll('\u00ad', '-').trim(), box });
    }
  }
  return pages;
}
