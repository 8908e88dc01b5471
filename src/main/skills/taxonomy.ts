import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyTable } from './key-table.ts';
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

/** Bytes of the table's signs. */
const [TAB, NEWLINE, SPACE, SEMICOLON, HASH, DOUBTFUL, CAPITALS] = [9, 10, 32, 59, 35, 63, 94] as const;

/**
 * The skills and their labels. Every worker thread holds one, so the table stays as the bytes it was read in, and a
 * skill's line is decoded only when the skill is first met.
 */
export class Taxonomy {
  readonly #bytes: Buffer;
  /** Where the rest of each skill's line begins, behind its labels, and where the line begins itself. */
  readonly #rests: number[] = [];
  readonly #starts: number[] = [];
  readonly #concepts: (SkillConcept | undefined)[] = [];
  readonly #indexById: KeyTable;
  readonly #labels: KeyTable;
  readonly #longestByFirstWord: KeyTable;

  /** @param table `resources/taxonomy/skills.tsv`: labels, id, name, family, flags, broader, related. */
  constructor(table: Uint8Array) {
    this.#bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
    const size = table.byteLength;
    this.#indexById = new KeyTable(table, size / 200);
    this.#labels = new KeyTable(table, size / 40);
    this.#longestByFirstWord = new KeyTable(table, size / 80);
    for (let start = 0; start < size; ) {
      const end = this.#bytes.indexOf(NEWLINE, start);
      if (table[start] !== HASH) this.#addLine(start);
      start = end + 1;
    }
  }

  get size(): number {
    return this.#starts.length;
  }

  /** The skill at an index; indexes come from {@link label} and {@link indexOf}. */
  concept(index: number): SkillConcept {
    const known = this.#concepts[index];
    if (known) return known;
    const rest = this.#rests[index] ?? 0;
    const line = this.#bytes.toString('utf8', rest, this.#bytes.indexOf(NEWLINE, rest));
    const [id = '', name = '', family = '', flags = '', broader = '', related = ''] = line.split('\t');
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
    const index = this.#indexById.get(id);
    return index === -1 ? undefined : index;
  }

  /** The skill a phrase names; `key` is folded words joined by single spaces (see `phraseKey`). */
  label(key: string): Label | undefined {
    const code = this.#labels.get(key);
    return code === -1 ? undefined : labelOf(code);
  }

  /** Most words in any label that begins with this folded word; 0 where none does. */
  longestFrom(firstWord: string): number {
    return Math.max(0, this.#longestByFirstWord.get(firstWord));
  }

  /** Every label with the skill it names. */
  *labels(): Generator<[key: string, label: Label]> {
    for (const start of this.#starts)
      for (const { from, to } of this.#labelsAt(start)) {
        const code = this.#labels.at(from, to);
        yield [this.#bytes.toString('utf8', from, to), labelOf(code)];
      }
  }

  /** The labels of one skill; those that name another skill first are not among them. */
  *labelsOf(concept: number): Generator<[key: string, trust: LabelTrust]> {
    for (const { from, to } of this.#labelsAt(this.#starts[concept] as number)) {
      const label = labelOf(this.#labels.at(from, to));
      if (label.concept === concept) yield [this.#bytes.toString('utf8', from, to), label.trust];
    }
  }

  #addLine(start: number): void {
    const concept = this.#starts.length;
    const rest = this.#bytes.indexOf(TAB, start) + 1;
    this.#starts.push(start);
    this.#rests.push(rest);
    this.#indexById.set(rest, this.#bytes.indexOf(TAB, rest), concept);
    for (const { from, to, trust } of this.#labelsAt(start)) {
      this.#labels.set(from, to, concept * TRUSTS.length + trust);
      this.#addFirstWord(from, to);
    }
  }

  *#labelsAt(start: number): Generator<{ from: number; to: number; trust: number }> {
    const bytes = this.#bytes;
    for (let from = start, at = start; ; at += 1) {
      const sign = bytes[at];
      if (sign !== SEMICOLON && sign !== TAB) continue;
      const trust = bytes[at - 1] === DOUBTFUL ? 1 : bytes[at - 1] === CAPITALS ? 2 : 0;
      yield { from, to: trust === 0 ? at : at - 1, trust };
      if (sign === TAB) return;
      from = at + 1;
    }
  }

  #addFirstWord(from: number, to: number): void {
    let words = 1;
    let firstEnd = to;
    for (let at = from; at < to; at += 1) {
      if (this.#bytes[at] !== SPACE) continue;
      if (words === 1) firstEnd = at;
      words += 1;
    }
    if (this.#longestByFirstWord.at(from, firstEnd) < words)
      this.#longestByFirstWord.set(from, firstEnd, words);
  }
}

/** Labels are kept as three numbers in one: the skill's index and how far the label is trusted. */
function labelOf(code: number): Label {
  return {
    concept: Math.floor(code / TRUSTS.length),
    trust: TRUSTS[code % TRUSTS.length] ?? 'sure',
  };
}

function ids(list: string): readonly string[] {
  return list === '' ? NONE : list.split(';');
}

let shipped: Taxonomy | undefined;

/** The taxonomy that ships with the product, read once a thread. */
export function shippedTaxonomy(): Taxonomy {
  shipped ??= new Taxonomy(readFileSync(join(taxonomyFolder(), 'skills.tsv')));
  return shipped;
}
