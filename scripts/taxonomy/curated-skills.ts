import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One skill as the curated lists write it. Names in `broader` and `related` are resolved later. */
export interface CuratedSkill {
  name: string;
  family: string;
  aliases: string[];
  broader: string[];
  related: string[];
  ambiguous: boolean;
  weak: boolean;
}

const FIELD = /\s([=>~!])\s*/u;

/** Reads all lists of a folder in the order of their names. */
export function readCuratedSkills(folder: string): CuratedSkill[] {
  const skills: CuratedSkill[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const groups: string[][] = [];
  for (const file of files.sort()) readList(readFileSync(join(folder, file), 'utf8'), skills, groups);
  for (const group of groups) joinNeighbours(group, skills);
  return skills;
}

function readList(text: string, skills: CuratedSkill[], groups: string[][]): void {
  let family = '';
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) family = line.slice(1, -1);
    else if (line.startsWith('~~')) groups.push(names(line.slice(2)));
    else skills.push(readSkill(line, family));
  }
}

function readSkill(line: string, family: string): CuratedSkill {
  const [name = '', ...parts] = line.split(FIELD);
  const skill: CuratedSkill = {
    name: name.trim(),
    family,
    aliases: [],
    broader: [],
    related: [],
    ambiguous: false,
    weak: false,
  };
  for (let index = 0; index < parts.length; index += 2)
    applyField(skill, parts[index] ?? '', parts[index + 1] ?? '');
  return skill;
}

function applyField(skill: CuratedSkill, sign: string, value: string): void {
  if (sign === '=') skill.aliases.push(...names(value));
  if (sign === '>') skill.broader.push(...names(value));
  if (sign === '~') skill.related.push(...names(value));
  if (sign === '!' && value.startsWith('ambiguous')) skill.ambiguous = true;
  if (sign === '!' && value.startsWith('weak')) skill.weak = true;
}

function names(list: string): string[] {
  return list
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function joinNeighbours(group: string[], skills: CuratedSkill[]): void {
  for (const name of group) {
    const skill = skills.find((each) => each.name === name);
    if (!skill) throw new Error(`A line of neighbours names "${name}", which no list defines.`);
    for (const other of group)
      if (other !== name && !skill.related.includes(other)) skill.related.push(other);
  }
}
