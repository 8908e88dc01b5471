import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taxonomyFolder } from './taxonomy-folder.ts';

/** One skill of the taxonomy. */
export interface SkillConcept {
  /** Stable id: `skill:` and a slug of the name at the time it was first added. */
  id: string;
  name: string;
  /** Slug of the family it belongs to: `web-frontend`, `nursing`. */
  family: string;
  /** A word everyone uses: outside a list of skills it says little about a person. */
  weak: boolean;
  /** Ids of skills this one is a part or kind of. */
  broader: readonly string[];
  /** Ids of neighbours: knowing one makes learning the other quick. */
  related: readonly string[];
}

/** How far a label is trusted on its own: `sure` anywhere, `doubtful` only in fitting company, `capitals` only in capitals. */
export type LabelTrust = 'sure' | 'doubtful' | 'capitals';

/** A label points at its skill by index into {@link Taxonomy.concepts}. */
export interface Label {
  concept: number;
  trust: LabelTrust;
}

export interface Taxonomy {
  concepts: readonly SkillConcept[];
  indexById: ReadonlyMap<string, number>;
  /** Folded words joined by spaces (see `phraseKey`) to the skill they name. */
  labels: ReadonlyMap<string, Label>;
  /** Most words in any label that begins with this word. */
  longestByFirstWord: ReadonlyMap<string, number>;
}

const TRUST: Readonly<Record<string, LabelTrust>> = { '?': 'doubtful', '^': 'capitals' };

/** Reads the table `resources/taxonomy/skills.tsv`: id, name, family, flags, labels, broader, related. */
export function parseTaxonomy(table: string): Taxonomy {
  const concepts: SkillConcept[] = [];
  const indexById = new Map<string, number>();
  const labels = new Map<string, Label>();
  const longestByFirstWord = new Map<string, number>();
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [id = '', name = '', family = '', flags = '', labelList = '', broader = '', related = ''] =
      line.split('\t');
    const concept = concepts.length;
    indexById.set(id, concept);
    concepts.push({
      id,
      name,
      family,
      weak: flags.includes('w'),
      broader: ids(broader),
      related: ids(related),
    });
    for (const label of labelList.split(';')) addLabel(label, concept, labels, longestByFirstWord);
  }
  return { concepts, indexById, labels, longestByFirstWord };
}

const NONE: readonly string[] = [];

function ids(list: string): readonly string[] {
  return list === '' ? NONE : list.split(';');
}

function addLabel(
  label: string,
  concept: number,
  labels: Map<string, Label>,
  longest: Map<string, number>,
): void {
  if (label === '') return;
  const trust = TRUST[label.slice(-1)] ?? 'sure';
  const key = trust === 'sure' ? label : label.slice(0, -1);
  labels.set(key, { concept, trust });
  const words = key.split(' ');
  const first = words[0] ?? key;
  if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length);
}

let shipped: Taxonomy | undefined;

/** The taxonomy that ships with the product, read once a thread. */
export function shippedTaxonomy(): Taxonomy {
  shipped ??= parseTaxonomy(readFileSync(join(taxonomyFolder(), 'skills.tsv'), 'utf8'));
  return shipped;
}
