import type { DiffLine } from '../../contract/authoring.ts';

/** Two texts line by line, by their longest common subsequence. Removed lines stand before added ones. */
export function diffLines(from: string, to: string): DiffLine[] {
  const before = from === '' ? [] : from.split('\n');
  const after = to === '' ? [] : to.split('\n');
  const lengths = commonLengths(before, after);
  const common = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const lines: DiffLine[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const old = before[left];
    const fresh = after[right];
    if (old !== undefined && old === fresh) {
      lines.push({ kind: 'same', text: old });
      left += 1;
      right += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || common(left + 1, right) >= common(left, right + 1))
    ) {
      lines.push({ kind: 'removed', text: old });
      left += 1;
    } else if (fresh !== undefined) {
      lines.push({ kind: 'added', text: fresh });
      right += 1;
    }
  }
  return lines;
}

/** Length of the longest common subsequence of what follows each pair of lines. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      const below = lengths[row + 1];
      if (!line || !below) continue;
      line[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, line[column + 1] ?? 0);
    }
  return lengths;
}
