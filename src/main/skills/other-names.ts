import { shippedTaxonomy } from './taxonomy.ts';
import { phraseKey } from './tokenise.ts';

/** Labels of one skill that are worth searching for; a few have dozens. */
const MOST_NAMES = 12;

/**
 * The names of the skill that `typed` names, the taxonomy's own first: `k8s` gives Kubernetes and k8s. Labels that are
 * also everyday words are left out, unless they are what was typed. A word that names no skill gives none.
 */
export function otherNames({ typed }: { typed: string }): string[] {
  const taxonomy = shippedTaxonomy();
  const key = phraseKey(typed);
  const found = taxonomy.label(key);
  if (!found) return [];
  const { name } = taxonomy.concept(found.concept);
  const labels: string[] = [];
  for (const [label, { concept, trust }] of taxonomy.labels())
    if (concept === found.concept && trust === 'sure' && label !== key) labels.push(label);
  labels.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return [name, ...labels.filter((label) => label !== phraseKey(name))].slice(0, MOST_NAMES);
}
