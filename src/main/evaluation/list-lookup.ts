import { shippedTaxonomy } from '../skills/taxonomy.ts';
import { partOf, type ReadResume } from './parsing-accuracy.ts';

/**
 * The peer for skills: looks every name of the taxonomy up in the text as it stands, case folded, no aliases, no context,
 * nothing taken from the résumé's own lists. Answers its recall (0 to 1) on the same labels.
 */
export function listRecall(resumes: readonly ReadResume[], texts: readonly string[]): number {
  const taxonomy = shippedTaxonomy();
  const concepts = new Set([...taxonomy.labels()].map(([, { concept }]) => concept));
  const names = [...concepts].map((index) => taxonomy.concept(index).name);
  let right = 0;
  let all = 0;
  for (const [index, { truth }] of resumes.entries()) {
    const text = ` ${(texts[index] ?? '').toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, ' ')} `;
    const found = names.filter((name) => text.includes(` ${name.toLowerCase()} `));
    for (const skill of truth.skills ?? []) {
      all++;
      if (found.some((name) => partOf(skill, name))) right++;
    }
  }
  return all === 0 ? 1 : right / all;
}
