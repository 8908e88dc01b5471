import { countTerms } from '../../src/main/skills/text-terms.ts';
import type { EscoSkill, OnetTechnology, SourceOccupation } from './sources.ts';

export interface TermSources {
  escoSkills: readonly EscoSkill[];
  escoOccupations: readonly SourceOccupation[];
  onetOccupations: readonly SourceOccupation[];
  technologies: readonly OnetTechnology[];
}

/** A term with its inverse document frequency (0-99) and what share of each occupation group's language it is (1-99). */
export interface TermRow {
  term: string;
  idf: number;
  groups: [group: number, weight: number][];
}

export interface TermTable {
  groups: { code: string; title: string }[];
  terms: TermRow[];
}

const MOST_GROUPS = 14;
const LEAST_WEIGHT = 3;

/** An occupation group is a detailed SOC occupation (seven characters, `15-1252`). */
const groupOf = (code: string): string => code.slice(0, 7);

interface Group {
  code: string;
  title: string;
  counts: Map<string, number>;
}

/** Counts which words belong to which occupation, and how rare each word is. */
export function buildTerms(sources: TermSources): TermTable {
  const groups = onetGroups(sources);
  addEsco(sources, groups);
  const list = [...groups.values()];
  const documentFrequency = frequencies(sources);
  const documents = documentCount(sources);
  const spread = new Map<string, number>();
  for (const { counts } of list)
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rows = new Map<string, TermRow>();
  for (const [index, group] of list.entries()) addGroup(group, index, list.length, spread, rows);
  for (const [term, frequency] of documentFrequency) {
    if (frequency < 3 && !rows.has(term)) continue;
    if (term.includes(' ') && !rows.has(term)) continue;
    const row = rows.get(term) ?? { term, idf: 0, groups: [] };
    row.idf = frequency;
    rows.set(term, row);
  }
  const terms = [...rows.values()].filter((row) => isTelling(row));
  for (const row of terms)
    row.idf = Math.round((Math.log(documents / (row.idf + 1)) / Math.log(documents)) * 99);
  for (const row of terms)
    row.groups = row.groups.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_GROUPS);
  terms.sort((a, b) => (a.term < b.term ? -1 : 1));
  return { groups: list.map(({ code, title }) => ({ code, title })), terms };
}

/** Pairs of words are many: only those that clearly belong to some occupation are worth their place. */
function isTelling({ term, idf, groups }: TermRow): boolean {
  const strongest = Math.max(0, ...groups.map(([, weight]) => weight));
  return term.includes(' ') ? strongest >= 6 : strongest >= LEAST_WEIGHT || idf >= 3;
}

function add(counts: Map<string, number>, text: string, weight: number): void {
  for (const [term, count] of countTerms(text))
    counts.set(term, (counts.get(term) ?? 0) + weight * Math.sqrt(count));
}

function onetGroups({ onetOccupations, technologies }: TermSources): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { code, title, alternates, description } of onetOccupations) {
    const key = groupOf(code);
    const group = groups.get(key) ?? { code: key, title, counts: new Map() };
    groups.set(key, group);
    add(group.counts, title, 6);
    add(group.counts, description, 2);
    for (const alternate of alternates) add(group.counts, alternate, 1);
  }
  for (const { name, occupations } of technologies) {
    const share = 1.5 / Math.sqrt(occupations.length);
    for (const code of occupations) {
      const group = groups.get(groupOf(code));
      if (group) add(group.counts, name, share);
    }
  }
  return groups;
}

/** ESCO has no SOC codes: an ISCO group follows the SOC groups in whose titles its own titles stand. */
function addEsco({ escoOccupations, onetOccupations }: TermSources, groups: Map<string, Group>): void {
  const byTitle = new Map<string, Set<string>>();
  for (const { code, title, alternates } of onetOccupations) {
    for (const each of [title, ...alternates]) {
      const key = [...countTerms(each).keys()].join('|');
      const known = byTitle.get(key) ?? new Set();
      byTitle.set(key, known.add(groupOf(code)));
    }
  }
  for (const { title, alternates, description } of escoOccupations) {
    const votes = new Map<string, number>();
    [title, ...alternates].forEach((each, index) => {
      const codes = byTitle.get([...countTerms(each).keys()].join('|'));
      for (const code of codes ?? [])
        votes.set(code, (votes.get(code) ?? 0) + (index === 0 ? 3 : 1) / (codes?.size ?? 1));
    });
    const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    const group = best && groups.get(best[0]);
    if (!group) continue;
    add(group.counts, description, 1);
    for (const each of [title, ...alternates]) add(group.counts, each, 0.5);
  }
}

function addGroup(
  group: Group,
  index: number,
  total: number,
  spread: Map<string, number>,
  rows: Map<string, TermRow>,
): void {
  const weights: [string, number][] = [];
  let squares = 0;
  for (const [term, count] of group.counts) {
    const weight = Math.log1p(count) * Math.log(total / (spread.get(term) ?? 1));
    squares += weight * weight;
    weights.push([term, weight]);
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of weights) {
    const scaled = Math.round((weight / length) * 200);
    if (scaled < LEAST_WEIGHT) continue;
    const row = rows.get(term) ?? { term, idf: 0, groups: [] };
    row.groups.push([index, Math.min(scaled, 99)]);
    rows.set(term, row);
  }
}

function documentsOf({ escoSkills, escoOccupations, onetOccupations }: TermSources): string[] {
  return [
    ...escoSkills.map(({ name, description }) => `${name}. ${description}`),
    ...[...escoOccupations, ...onetOccupations].map(({ title, description }) => `${title}. ${description}`),
  ];
}

function documentCount(sources: TermSources): number {
  return documentsOf(sources).length;
}

function frequencies(sources: TermSources): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of documentsOf(sources))
    for (const term of countTerms(text).keys()) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

/** First line: groups as `code title` joined by `|`. Then `term<TAB>idf<TAB>group:weight …`, groups and weights in base 36. */
export function writeTerms({ groups, terms }: TermTable): string {
  const head = groups.map(({ code, title }) => `${code} ${title}`).join('|');
  const body = terms.map(({ term, idf, groups: list }) =>
    [
      term,
      idf.toString(36),
      list.map(([group, weight]) => `${group.toString(36)}:${weight.toString(36)}`).join(' '),
    ].join('\t'),
  );
  return `${head}\n${body.join('\n')}\n`;
}
