// Derives resources/authoring/en/occupations.json from O*NET and ESCO: titles people use, and what the work consists of.
// Usage: node scripts/derive-occupations.mjs <folder with onet-29.2/ and esco-v1.1.1-en/>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds onet-29.2 and esco-v1.1.1-en.');
const table = (name) =>
  parse(readFileSync(join(folder, 'onet-29.2', name)), { columns: true, delimiter: '\t', quote: false });

/** Sentences that describe work; "may", "includes" and the like only mark the edges of an occupation. */
const isTask = (sentence) =>
  sentence.length > 24 &&
  sentence.length < 220 &&
  !/^(may|includes?|excludes?|duties|usually|examples?|work is|such|this|these|those|all other|the |a |an |some|most|many|in addition|for example|subject|all|licensing|licensure|training|also|other|general|positions?|responsible|known|able|capable|skilled|experts?|professionals?|if|when|as|under|at|in|on|with)\b/i.test(
    sentence,
  ) &&
  !/\bmay\b|\d|e\.g\.|i\.e\.|not listed|subordinate|classified|weapon|disabled|handicap|elderly|convalescent/i.test(
    sentence,
  );
const sentences = (text) =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[a-z)]\.)\s+(?=[A-Z])/)
    .map((one) => one.trim().replace(/\.$/, ''));

const codes = new Map();
for (const row of table('Occupation_Data.txt'))
  codes.set(row['O*NET-SOC Code'], {
    code: row['O*NET-SOC Code'],
    title: row.Title,
    titles: [],
    tasks: sentences(row.Description)
      .filter(isTask)
      .filter((one) => /^[A-Z][a-z]+\b/.test(one)),
  });
for (const row of table('Alternate_Titles.txt')) {
  const occupation = codes.get(row['O*NET-SOC Code']);
  const title = row['Alternate Title'].replace(/\s*\(.*\)$/, '');
  if (occupation && title.length < 50) occupation.titles.push(title);
}

/** "They repair pipes" says what "Repair pipes" asks. */
function imperative(sentence) {
  const match =
    /^(?:They|[A-Z][\w' -]{3,60}?)\s+(?:also\s+)?((?!are\b|have\b|can\b|may\b|is\b|will\b|usually\b|often\b|were\b|who\b|should\b|must\b)[a-z]+(?<!s)\b.*)$/.exec(
      sentence,
    );
  return match && sentence.startsWith('They ') ? match[1][0].toUpperCase() + match[1].slice(1) : null;
}

const esco = parse(readFileSync(join(folder, 'esco-v1.1.1-en', 'occupations_en.csv')), {
  columns: true,
  bom: true,
});
const fromEsco = esco.map((row) => ({
  code: row.iscoGroup,
  title: row.preferredLabel,
  titles: row.altLabels.split('\n').filter((title) => title && title.length < 50),
  tasks: sentences(row.description)
    .map(imperative)
    .filter((one) => one !== null && isTask(one) && !/\b(their|themselves|they)\b.*\bthey\b/i.test(one)),
}));

const unique = (list) => [...new Set(list.map((one) => one.toLowerCase().trim()))].filter(Boolean);
const lines = [...codes.values(), ...fromEsco]
  .map(({ code, title, titles, tasks }) => [
    code,
    title,
    unique(titles)
      .filter((one) => one !== title.toLowerCase())
      .join('|'),
    tasks.slice(0, 5).join('|'),
  ])
  .map((columns) => columns.map((column) => column.replace(/[\t\n]/g, ' ')).join('\t'))
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(new URL('../resources/authoring/en/occupations.tsv', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${lines.length} occupations`);
