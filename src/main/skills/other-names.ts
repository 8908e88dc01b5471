import { shippedTaxonomy } from './taxonomy.ts';
import { phraseKey } from './tokenise.ts';

/** A skill and what it is called: `keys` are folded words joined by single spaces (see `phraseKey`). */
export interface NamedSkill {
  skill: string;
  keys: string[];
}

/**
 * The skill that `typed` names, with its names: `k8s` gives Kubernetes. Labels that are also everyday words are left out. A
 * word that names no skill gives null.
 */
export function otherNames({ typed }: { typed: string }): NamedSkill | null {
  const taxonomy = shippedTaxonomy();
  const found = taxonomy.label(phraseKey(typed));
  if (!found) return null;
  const { id, name } = taxonomy.concept(found.concept);
  const sure = [...taxonomy.labelsOf(found.concept)].filter(([, trust]) => trust === 'sure');
  return { skill: id, keys: [...new Set([phraseKey(name), ...sure.map(([key]) => key)])] };
}
