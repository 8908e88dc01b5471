import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyTable } from './key-table.ts';
import { taxonomyFolder } from './taxonomy-folder.ts';

/** What the shipped corpus (descriptions of O*NET and ESCO) knows of a term. */
export interface TermKnowledge {
  /** Rarity, 0 (in every description) to 1 (in almost none). */
  idf: number;
  /** Pairs of occupation group and how much the term belongs to it (0 to 1), flattened: group, weight, group, weight … */
  groups: readonly number[];
}

/** Fixed rarities and occupation weights of terms: no score ever depends on the other résumés of a batch. */
export interface TermModel {
  /** SOC code (`15-1252`) and title of each occupation group. */
  groups: readonly { code: string; title: string }[];
  lookUp: (term: string) => TermKnowledge;
}

/** A term no description holds is most likely a name or a foreign word: rare, but trusted a little less. */
const UNKNOWN: TermKnowledge = { idf: 0.8, groups: [] };

/** Reads the table written by scripts/taxonomy/term-table.ts; each line is decoded when its term is first asked for. */
export function parseTermModel(table: Uint8Array): TermModel {
  const bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
  const headEnd = bytes.indexOf(NEWLINE);
  const groups = bytes
    .toString('utf8', 0, headEnd)
    .split('|')
    .map((group) => ({ code: group.slice(0, 7), title: group.slice(8) }));
  const lines = new KeyTable(table, bytes.byteLength / BYTES_PER_TERM);
  for (let start = headEnd + 1; start < bytes.byteLength; ) {
    const tab = bytes.indexOf(TAB, start);
    lines.set(start, tab, tab + 1);
    start = bytes.indexOf(NEWLINE, tab) + 1;
  }
  const decoded = new Map<string, TermKnowledge>();
  const lookUp = (term: string): TermKnowledge => {
    const known = decoded.get(term);
    if (known) return known;
    const start = lines.get(term);
    if (start === -1) return UNKNOWN;
    const made = decode(bytes.toString('latin1', start, bytes.indexOf(NEWLINE, start)));
    if (decoded.size >= MOST_DECODED) decoded.clear();
    decoded.set(term, made);
    return made;
  };
  return { groups, lookUp };
}

const [TAB, NEWLINE] = [9, 10] as const;
/** About how long a line is. */
const BYTES_PER_TERM = 40;
/** Terms kept decoded: those of a few hundred résumés. */
const MOST_DECODED = 10_000;

function decode(line: string): TermKnowledge {
  const [idf = '0', list = ''] = line.split('\t');
  const groups: number[] = [];
  for (const pair of list === '' ? [] : list.split(' ')) {
    const [group = '0', weight = '0'] = pair.split(':');
    groups.push(Number.parseInt(group, 36), Number.parseInt(weight, 36) / 99);
  }
  return { idf: Number.parseInt(idf, 36) / 99, groups };
}

let shipped: TermModel | undefined;

/** The model that ships with the product, read once a thread. */
export function shippedTermModel(): TermModel {
  shipped ??= parseTermModel(readFileSync(join(taxonomyFolder(), 'terms.tsv')));
  return shipped;
}
