/** How far repeated runs are apart. `unstable`: not all of them are on the same side of the benchmark. */
export interface Spread {
  median: number;
  spread: number;
  unstable: boolean;
}

/** `scores` is not empty. Of an even number of runs the lower middle one is the median, so that it is the score of a real run. */
export function spreadOf(scores: readonly number[], benchmark: number): Spread {
  const sorted = scores.toSorted((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return {
    median,
    spread: Math.round((most - least) * 10) / 10,
    unstable: least < benchmark && most >= benchmark,
  };
}
