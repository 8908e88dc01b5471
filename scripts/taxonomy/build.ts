/** Builds resources/taxonomy from the curated lists and from O*NET and ESCO: `node scripts/taxonomy/build.ts DATA_FOLDER`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCuratedSkills } from './curated-skills.ts';
import { buildKin, writeKin } from './kin-table.ts';
import { commonWords, escoRows, onetRows } from './open-skills.ts';
import { curatedRows, type SkillRow, writeTable } from './skill-table.ts';
import { readEscoOccupations, readEscoSkills, readOnetOccupations, readOnetTechnologies } from './sources.ts';
import { buildTerms, writeTerms } from './term-table.ts';

const data = process.argv[2];
if (data === undefined) throw new Error('Name the folder that holds esco-v1.1.1-en and onet-29.2.');
const here = import.meta.dirname;
const target = join(here, '..', '..', 'resources', 'taxonomy');

const escoSkills = readEscoSkills(data);
const escoOccupations = readEscoOccupations(data);
const onetOccupations = readOnetOccupations(data);
const technologies = readOnetTechnologies(data);

const descriptions = [...escoSkills, ...escoOccupations, ...onetOccupations].map((each) => each.description);
const common = commonWords(descriptions);
const curated = curatedRows(readCuratedSkills(join(here, 'curated')));
const taken = new Set(curated.flatMap((row) => row.labels.map((label) => label.replace(/[?^]$/u, ''))));
const rows = uniqueIds([
  ...curated,
  ...onetRows(technologies, taken, common),
  ...escoRows(escoSkills, taken, common),
]);
writeFileSync(join(target, 'skills.tsv'), writeTable(rows));

const terms = buildTerms({ escoSkills, escoOccupations, onetOccupations, technologies });
writeFileSync(join(target, 'terms.tsv'), writeTerms(terms));
writeFileSync(join(target, 'kin.tsv'), writeKin(buildKin(terms)));
process.stdout.write(
  `${rows.length} skills, ${terms.terms.length} terms, ${terms.groups.length} occupation groups\n`,
);

function uniqueIds(all: readonly SkillRow[]): SkillRow[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}
