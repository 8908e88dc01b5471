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

/** A label points at its skill, by index into the taxonomy. */
export interface Label {
  concept: number;
  trust: LabelTrust;
}

const NONE: readonly string[] = [];
const TRUSTS: readonly LabelTrust[] = ['sure', 'doubtful', 'capitals'];

/**
 * The skills and their labels. Every worker thread holds one, so labels are kept as slices of the table and a skill's
 * line is decoded only when the skill is first met.
 */
export class Taxonomy {
  /** Most words in any label that begins with this folded word. */
  readonly longestByFirstWord = new Map<string, number>();
  readonly #lines: string[] = [];
  readonly #concepts: (SkillConcept | undefined)[] = [];
  readonly #indexById = new Map<string, number>();
  readonly #labels = new Map<string, number>();

  /** @param table `resources/taxonomy/skills.tsv`: labels, id, name, family, flags, broader, related. */
  constructor(table: string) {
    for (let start = 0; start < table.length; ) {
      const end = table.indexOf('\n', start);
      if (table.charCodeAt(start) !== 35 /* # */) this.#addLine(table, start, end);
      start = end + 1;
    }
  }

  get size(): number {
    return this.#lines.length;
  }

  /** The skill at an index; indexes come from {@link label} and {@link indexOf}. */
  concept(index: number): SkillConcept {
    const known = this.#concepts[index];
    if (known) return known;
    const [id = '', name = '', family = '', flags = '', broader = '', related = ''] = (
      this.#lines[index] ?? ''
    ).split('\t');
    const made = {
      id,
      name,
      family,
      weak: flags.includes('w'),
      broader: ids(broader),
      related: ids(related),
    };
    this.#concepts[index] = made;
    return made;
  }

  /** Index of a skill's id, or undefined where the taxonomy has none. */
  indexOf(id: string): number | undefined {
    return this.#indexById.get(id);
  }

  /** The skill a phrase names; `key` is folded words joined by single spaces (see `phraseKey`). */
  label(key: string): Label | undefined {
    const code = this.#labels.get(key);
    return code === undefined
      ? undefined
      : { concept: Math.floor(code / 3), trust: TRUSTS[code % 3] ?? 'sure' };
  }

  /** Every label with the skill it names. */
  *labels(): Generator<[key: string, label: Label]> {
    for (const [key, code] of this.#labels)
      yield [key, { concept: Math.floor(code / 3), trust: TRUSTS[code % 3] ?? 'sure' }];
  }

  #addLine(table: string, start: number, end: number): void {
    const labelsEnd = table.indexOf('\t', start);
    const concept = this.#lines.length;
    const line = table.slice(labelsEnd + 1, end);
    this.#lines.push(line);
    this.#indexById.set(line.slice(0, line.indexOf('\t')), concept);
    for (let from = start; from < labelsEnd; ) {
      const semicolon = table.indexOf(';', from);
      const to = semicolon === -1 || semicolon > labelsEnd ? labelsEnd : semicolon;
      this.#addLabel(table, from, to, concept);
      from = to + 1;
    }
  }

  #addLabel(table: string, from: number, to: number, concept: number): void {
    const mark = table.charCodeAt(to - 1);
    const trust = mark === 63 /* ? */ ? 1 : mark === 94 /* ^ */ ? 2 : 0;
    const key = table.slice(from, trust === 0 ? to : to - 1);
    this.#labels.set(key, concept * 3 + trust);
    let words = 1;
    for (let space = key.indexOf(' '); space !== -1; space = key.indexOf(' ', space + 1)) words += 1;
    const first = words === 1 ? key : key.slice(0, key.indexOf(' '));
    if ((this.longestByFirstWord.get(first) ?? 0) < words) this.longestByFirstWord.set(first, words);
  }
}

function ids(list: string): readonly string[] {
  return list === '' ? NONE : list.split(';');
}

let shipped: Taxonomy | undefined;

/** The taxonomy that ships with the product, read once a thread. */
export function shippedTaxonomy(): Taxonomy {
  shipped ??= new Taxonomy(readFileSync(join(taxonomyFolder(), 'skills.tsv'), 'utf8'));
  return shipped;
}
