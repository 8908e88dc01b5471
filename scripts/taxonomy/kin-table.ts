import type { TermTable } from './term-table.ts';

/** How near two occupation groups stand by the words of their descriptions: places in the list of groups, 1 to 99. */
export interface KinRow {
  group: number;
  kin: [group: number, nearness: number][];
}

const MOST_KIN = 8;
/** Cosines below this are chance. */
const LEAST_COSINE = 0.035;
/** Two groups are never said to be one. */
const MOST_NEARNESS = 60;
const SPREAD = 120;

/**
 * For each occupation group those whose descriptions share most of its words: a phlebotomist and a laboratory technologist,
 * a cost estimator and a construction manager. Cosines of such texts are small, so their square root is kept.
 */
export function buildKin({ groups, terms }: TermTable): KinRow[] {
  const words = groups.map(() => new Map<string, number>());
  for (const { term, idf, groups: shares } of terms)
    for (const [group, weight] of shares) words[group]?.set(term, weight * idf);
  const lengths = words.map((each) => Math.sqrt(sumOf([...each.values()].map((weight) => weight * weight))));
  return groups.map((_, group) => {
    const kin = words.flatMap((other, index): KinRow['kin'] => {
      if (index === group) return [];
      const cosine = dot(words[group], other) / ((lengths[group] ?? 0) * (lengths[index] ?? 0) || 1);
      const nearness = Math.min(MOST_NEARNESS, Math.round(Math.sqrt(cosine) * SPREAD));
      return cosine < LEAST_COSINE ? [] : [[index, nearness]];
    });
    return { group, kin: kin.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_KIN) };
  });
}

/** One line a group, in their order: its kin as `place:nearness`, base 36. */
export function writeKin(rows: readonly KinRow[]): string {
  const line = ({ kin }: KinRow) =>
    kin.map(([group, nearness]) => `${group.toString(36)}:${nearness.toString(36)}`).join(' ');
  return `${rows.map(line).join('\n')}\n`;
}

function dot(one: ReadonlyMap<string, number> | undefined, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of one ?? []) sum += weight * (other.get(term) ?? 0);
  return sum;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
