/** A half-open range of UTF-16 offsets with the number of the quote it belongs to. */
export interface MarkedRange {
  start: number;
  end: number;
  quote: number;
}

/** A stretch of text covered by the same quotes from end to end; `quotes` is empty for plain text. */
export interface TextSegment {
  start: number;
  text: string;
  quotes: number[];
}

/**
 * Cuts a text where a quote begins or ends. Joining all `text` gives the input back; ranges may overlap, and what lies
 * outside the text is cut off.
 */
export function segmentText(text: string, ranges: readonly MarkedRange[]): TextSegment[] {
  const inside = ranges
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start),
      end: Math.min(text.length, range.end),
    }))
    .filter((range) => range.start < range.end);
  const cuts = new Set([0, text.length]);
  for (const range of inside) cuts.add(range.start).add(range.end);
  const places = [...cuts].sort((left, right) => left - right);
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    quotes: inside.filter((range) => range.start <= start && start < range.end).map((range) => range.quote),
  }));
}

/** A line of text with its offset in the whole. */
export interface TextLine {
  start: number;
  text: string;
}

/** Lines with the offset each begins at; the line breaks themselves are left out. */
export function linesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const entry = { start, text: line };
    start += line.length + 1;
    return entry;
  });
}
