interface Passage {
  text: string;
  /** `[start, end)` offsets of what matched. */
  marks: readonly (readonly [number, number])[];
}

/** Characters kept before the first word that matched. */
const BEFORE = 24;

/** A passage that begins shortly before the first match, so that a narrow line shows it. Cut at a space. */
export function nearFirstMark({ text, marks }: Passage): Passage {
  const first = marks[0]?.[0] ?? 0;
  if (first <= BEFORE) return { text, marks };
  const space = text.indexOf(' ', first - BEFORE);
  const cut = space === -1 || space >= first ? first : space + 1;
  const shift = cut - 1;
  return { text: `…${text.slice(cut)}`, marks: marks.map(([start, end]) => [start - shift, end - shift]) };
}
