/** Whether two words differ by one letter (two from nine letters on): Levenshtein distance, cut off early. */
export function isNearly(word: string, other: string): boolean {
  const limit = other.length >= 9 ? 2 : 1;
  if (Math.abs(word.length - other.length) > limit) return false;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= word.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const change = word[at - 1] === other[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + change));
    }
    if (Math.min(...next) > limit) return false;
    row = next;
  }
  return (row[other.length] ?? limit + 1) <= limit;
}
