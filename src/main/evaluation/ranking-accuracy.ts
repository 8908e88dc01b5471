/** One posting with its résumés, graded: a higher grade is a better fit. */
export interface GradedRanking {
  name: string;
  grades: readonly number[];
}

/** How often a ranking agrees with the grades. */
export interface RankingAccuracy {
  /** Pairs of résumés of one posting with different grades. */
  pairs: number;
  /** Pairs put the wrong way round; a tie is half. */
  wrong: number;
  postings: number;
  /** Postings whose highest-scored résumé has the best grade; ties on top share. */
  bestOnTop: number;
}

/** Counts over postings; `scores` answers the scores of a posting's résumés in the order of its grades. */
export function rankingAccuracy<Ranking extends GradedRanking>(
  rankings: readonly Ranking[],
  scores: (ranking: Ranking) => readonly number[],
): RankingAccuracy {
  const total = { pairs: 0, wrong: 0, postings: 0, bestOnTop: 0 };
  for (const ranking of rankings) {
    const given = scores(ranking);
    const { grades } = ranking;
    for (let one = 0; one < grades.length; one += 1) {
      for (let other = one + 1; other < grades.length; other += 1)
        countPair(grades, given, one, other, total);
    }
    total.postings += 1;
    total.bestOnTop += shareOfBestOnTop(grades, given);
  }
  return total;
}

function countPair(
  grades: readonly number[],
  scores: readonly number[],
  one: number,
  other: number,
  total: RankingAccuracy,
): void {
  const wanted = Math.sign((grades[one] ?? 0) - (grades[other] ?? 0));
  if (wanted === 0) return;
  const given = Math.sign((scores[one] ?? 0) - (scores[other] ?? 0));
  total.pairs += 1;
  if (given === 0) total.wrong += 0.5;
  else if (given !== wanted) total.wrong += 1;
}

function shareOfBestOnTop(grades: readonly number[], scores: readonly number[]): number {
  const best = Math.max(...grades);
  const highest = Math.max(...scores);
  const top = scores.flatMap((score, index) => (score === highest ? [index] : []));
  return top.filter((index) => grades[index] === best).length / top.length;
}
