/** Builds resources/taxonomy from the curated lists and from O*NET and ESCO: `node scripts/taxonomy/build.ts DATA_FOLDER`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCuratedSkills } from './curated-skills.ts';
import { curatedRows, writeTable } from './skill-table.ts';

const here = import.meta.dirname;
const target = join(here, '..', '..', 'resources', 'taxonomy');
const rows = curatedRows(readCuratedSkills(join(here, 'curated')));
writeFileSync(join(target, 'skills.tsv'), writeTable(rows));
process.stdout.write(`${rows.length} skills\n`);
