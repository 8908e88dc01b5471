/** A stretch of text, [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** The places of every match, `group` of it where one is named. The pattern must be global (and have indices for a group). */
export function matchesOf(text: string, pattern: RegExp, group?: string): Range[] {
  return [...text.matchAll(pattern)].flatMap((match): Range[] => {
    if (group === undefined) return [[match.index, match.index + match[0].length]];
    const place = match.indices?.groups?.[group];
    return place ? [place] : [];
  });
}

/** Sorted, and those that touch made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
