import { phraseKey } from '../../src/main/skills/tokenise.ts';
import type { CuratedSkill } from './curated-skills.ts';
import { slug } from './slug.ts';

/** A row of the table while it is being built; labels are folded keys with their mark (`?`, `^`). */
export interface SkillRow {
  id: string;
  name: string;
  family: string;
  weak: boolean;
  labels: string[];
  broader: string[];
  related: string[];
}

/** Turns the curated skills into rows, giving each label to the first skill that claims it. */
export function curatedRows(skills: readonly CuratedSkill[]): SkillRow[] {
  const idByName = new Map(skills.map((skill) => [skill.name, `skill:${slug(skill.name)}`]));
  const taken = new Set(skills.map((skill) => phraseKey(skill.name)));
  const resolve = (names: readonly string[], from: string) =>
    names.map((name) => {
      const id = idByName.get(name);
      if (!id) throw new Error(`"${from}" points at "${name}", which is not in the lists.`);
      return id;
    });
  return skills.map((skill) => ({
    id: idByName.get(skill.name) ?? '',
    name: skill.name,
    family: skill.family,
    weak: skill.weak,
    labels: labelsOf(skill, taken),
    broader: resolve(skill.broader, skill.name),
    related: resolve(skill.related, skill.name),
  }));
}

function labelsOf(skill: CuratedSkill, taken: Set<string>): string[] {
  const own = phraseKey(skill.name);
  const labels = [own + (skill.ambiguous && !own.includes(' ') ? '?' : '')];
  for (const alias of skill.aliases) {
    const mark = /[?^]$/u.exec(alias)?.[0] ?? '';
    const key = phraseKey(alias);
    if (key === '' || taken.has(key)) continue;
    taken.add(key);
    labels.push(key + mark);
  }
  return labels;
}

/** Writes rows as the tab-separated table the product reads. */
export function writeTable(rows: readonly SkillRow[]): string {
  const lines = rows.map((row) =>
    [
      row.labels.join(';'),
      row.id,
      row.name,
      row.family,
      row.weak ? 'w' : '',
      row.broader.join(';'),
      row.related.join(';'),
    ].join('\t'),
  );
  return `# labels (folded; ? doubtful, ^ capitals only), id, name, family, flags (w: a word everyone uses), broader, related. See NOTICE.md.\n${lines.join('\n')}\n`;
}
