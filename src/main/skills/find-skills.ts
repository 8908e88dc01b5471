import { shippedTaxonomy } from './taxonomy.ts';

/**
 * Skills for someone typing: those with a label that begins with `typed` first, then those that hold it; shorter names first.
 * `typed` is folded (lower case, no accents). Nothing typed finds nothing.
 */
export function findSkills({
  typed,
  limit,
}: {
  typed: string;
  limit: number;
}): { id: string; name: string }[] {
  if (typed === '') return [];
  const taxonomy = shippedTaxonomy();
  const places = new Map<number, number>();
  for (const [label, { concept }] of taxonomy.labels()) {
    const place = label.startsWith(typed) ? 0 : label.includes(` ${typed}`) ? 1 : null;
    if (place !== null) places.set(concept, Math.min(place, places.get(concept) ?? place));
  }
  return [...places]
    .map(([index, place]) => ({ ...taxonomy.concept(index), place }))
    .sort((a, b) => a.place - b.place || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ id, name }) => ({ id, name }));
}
