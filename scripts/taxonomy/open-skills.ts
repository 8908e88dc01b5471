import { phraseKey } from '../../src/main/skills/tokenise.ts';
import type { SkillRow } from './skill-table.ts';
import { slug } from './slug.ts';
import type { EscoSkill, OnetTechnology } from './sources.ts';

/** Commodity groups of O*NET that a curated skill stands for: having the tool shows the broader skill. */
const BROADER_BY_COMMODITY: Readonly<Record<string, string>> = {
  'Data base management system software': 'skill:databases',
  'Customer relationship management CRM software': 'skill:crm',
  'Enterprise resource planning ERP software': 'skill:erp',
  'Accounting software': 'skill:accounting-software',
  'Computer aided design CAD software': 'skill:cad',
  'Geographic information system': 'skill:gis',
  'Project management software': 'skill:project-management',
  'Human resources software': 'skill:hris',
  'Medical software': 'skill:electronic-health-records',
  'Point of sale POS software': 'skill:retail',
  'Industrial control software': 'skill:industrial-automation',
  'Inventory management software': 'skill:inventory-management',
  'Computer based training software': 'skill:educational-technology',
  'Business intelligence and data analysis software': 'skill:business-intelligence',
  'Spreadsheet software': 'skill:spreadsheets',
  'Network monitoring software': 'skill:monitoring',
  'Program testing software': 'skill:software-testing',
  'Operating system software': 'skill:operating-systems',
  'Library software': 'skill:library-science',
  'Tax preparation software': 'skill:taxation',
};

const LONGEST_LABEL = 4;
/** What people can do is worded in endless ways: only its shortest wordings are likely to be met in a résumé. */
const LIMITS = {
  knowledge: { words: LONGEST_LABEL, labels: 5 },
  competence: { words: 3, labels: 3 },
} as const;

/**
 * Skills of ESCO that are never taken over, each with the reason: their labels say something else in most résumés.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'Source (digital game creation systems)': '"Source 2006" stands under figures and in lists of literature.',
};

/** Words that stand in running text in lower case: a lone name that is also such a word is doubtful. */
export function commonWords(descriptions: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of descriptions)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)) words.add(word);
  return words;
}

/** Whether the lists hold a name already: as it is, without "(computer programming)", "software" or the letters it is shortened to. */
function isKnown(name: string, taken: ReadonlySet<string>): boolean {
  const plain = name.replace(/\s*\([^)]*\)/gu, '').replace(/\s+software$/iu, '');
  const withoutLetters = plain.replace(/\s+\p{Lu}{2,6}$/u, '');
  const letters = /\s(\p{Lu}{2,6})$/u.exec(plain)?.[1] ?? '';
  return [name, plain, withoutLetters, letters].some((each) => each !== '' && taken.has(phraseKey(each)));
}

/** Also in other spelling or form: "analyze" where the descriptions say "analyse". */
function isCommon(key: string, common: ReadonlySet<string>): boolean {
  return (
    common.has(key) ||
    common.has(key.replace(/([iy])z/u, '$1s')) ||
    common.has(`${key}s`) ||
    common.has(key.replace(/s$/u, ''))
  );
}

/** Adds the technologies of O*NET that the curated lists lack. */
export function onetRows(
  technologies: readonly OnetTechnology[],
  taken: Set<string>,
  common: ReadonlySet<string>,
): SkillRow[] {
  const rows: SkillRow[] = [];
  for (const { name, commodity } of technologies) {
    const isGeneric =
      /\b(?:software|systems?|programs?|tools?)$/iu.test(name) &&
      name.slice(1) === name.slice(1).toLowerCase();
    const key = phraseKey(name);
    const words = key.split(' ');
    if (isGeneric || key.length < 3 || words.length > LONGEST_LABEL || isKnown(name, taken)) continue;
    taken.add(key);
    const doubtful = words.length === 1 && (isCommon(key, common) || key.length < 4);
    const broader = BROADER_BY_COMMODITY[commodity];
    rows.push({
      id: `skill:${slug(name)}`,
      name,
      family: slug(commodity),
      weak: false,
      labels: [key + (doubtful ? '?' : '')],
      broader: broader ? [broader] : [],
      related: [],
    });
  }
  return rows;
}

/** Adds what ESCO knows beyond the curated lists, only in labels short enough to stand in a résumé. */
export function escoRows(
  skills: readonly EscoSkill[],
  taken: Set<string>,
  common: ReadonlySet<string>,
): SkillRow[] {
  const rows: SkillRow[] = [];
  for (const skill of skills) {
    if (skill.reuse === 'transversal' || isLeftOut(skill)) continue;
    const labels = freeLabels(skill, taken, common);
    if (labels.length === 0) continue;
    for (const label of labels) taken.add(label.replace(/\?$/u, ''));
    const family = skill.kind === 'knowledge' ? 'esco-knowledge' : 'esco-competence';
    rows.push({
      id: `skill:${slug(skill.name)}`,
      name: capital(skill.name),
      family,
      weak: true,
      labels,
      broader: [],
      related: [],
    });
  }
  return rows;
}

function isLeftOut({ name }: EscoSkill): boolean {
  return Object.keys(LEFT_OUT).some((each) => each.toLowerCase() === name.toLowerCase());
}

function freeLabels(skill: EscoSkill, taken: ReadonlySet<string>, common: ReadonlySet<string>): string[] {
  const labels: string[] = [];
  const limit = LIMITS[skill.kind];
  if (isKnown(skill.name, taken)) return labels;
  for (const label of [skill.name, ...skill.labels]) {
    const key = phraseKey(label);
    const words = key.split(' ');
    const isShort = words.length <= limit.words && key.length > 3;
    // A lone word is trusted as the name of a knowledge ("Christianity"), never as one of its many other wordings.
    const isLoneVerb = words.length === 1 && (skill.kind === 'competence' || label !== skill.name);
    if (!isShort || isLoneVerb || taken.has(key) || labels.some((each) => each.replace(/\?$/u, '') === key))
      continue;
    labels.push(words.length === 1 && isCommon(key, common) ? `${key}?` : key);
    if (labels.length === limit.labels) break;
  }
  return labels;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
