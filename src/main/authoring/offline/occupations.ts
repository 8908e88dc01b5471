import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allFamilies } from './families.ts';

/** What a title stands for. `tasks` are English and may be empty; `known` is false where only the kind of work was recognised. */
export interface Occupation {
  family: string;
  tasks: string[];
  known: boolean;
}

interface Entry {
  code: string;
  titles: string[];
  tasks: string[];
}

let loaded: { entries: Entry[]; byTitle: Map<string, number[]> } | undefined;

/** Words that say how senior a post is or how it is held, not what is done. */
const RANK =
  /\b(?:senior|sr|junior|jr|lead|principal|staff|mid level|entry level|experienced|trainee|graduate|intern|internship|apprentice|working student|chief|head of|deputy|assistant to the|interim|freelance|part time|full time|temporary|m f d|m w d|f m d|w m d|f h|h f|all genders)\b/g;

/**
 * Finds what a title stands for: the whole title among those people use (ESCO, O*NET), then shorter endings of it ("pediatric ward
 * nurse" → "ward nurse" → "nurse"), then words that name a kind of work. Any title gets an answer.
 */
export function occupationOf(title: string): Occupation {
  const words = plain(title).split(' ').filter(Boolean);
  const family = familyByWords(words);
  for (let from = 0; from < words.length; from += 1) {
    const entry = bestEntry(words.slice(from).join(' '), family);
    if (entry)
      return {
        family: family ?? familyOfCode(entry.code),
        tasks: saysTheSame(entry, words) ? entry.tasks : [],
        known: true,
      };
  }
  return { family: family ?? 'generic', tasks: [], known: false };
}

/** Other titles of an occupation can be far from it ("data engineer" under "data scientist"); then its tasks are not taken over. */
const saysTheSame = (entry: Entry, words: readonly string[]) =>
  (entry.titles[0] ?? '').split(' ').every((word) => words.some((one) => singular(one) === singular(word)));

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[*:_](?:in(?:nen)?|e|euse|rice)\b/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(RANK, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Plural and singular count as the same title. */
const singular = (title: string) => title.replace(/(?<=[a-z]{3})s$/, '');

/** Heads that name a rank or any kind of work: alone they say nothing. */
const VAGUE =
  /^(?:engineer|manager|officer|assistant|specialist|worker|executive|artist|technician|operator|director|head|coordinator|agent|associate|representative|consultant|analyst|partner|leader|supervisor|support|scientist|researcher|administrator|advisor|expert|owner|designer|developer|trainer|instructor)$/;

/** The entry that fits a title best. Entries of another kind of work than the title's words tell are left out. */
function bestEntry(title: string, family: string | null): Entry | null {
  if (VAGUE.test(singular(title))) return null;
  const { entries, byTitle } = table();
  const found = (byTitle.get(singular(title)) ?? [])
    .flatMap((at) => entries[at] ?? [])
    .filter((entry) => family === null || familyOfCode(entry.code) === family);
  const own = (entry: Entry) => (singular(entry.titles[0] ?? '') === singular(title) ? 0 : 1);
  return found.toSorted((a, b) => own(a) - own(b) || a.titles.length - b.titles.length)[0] ?? null;
}

const COMPOUND_END = 6;

/** English titles carry their head at the end, so the last telling word wins; vague heads count only where nothing else tells. */
function familyByWords(words: readonly string[]): string | null {
  const text = ` ${words.map(singular).join(' ')} `;
  const hits = allFamilies.flatMap(({ id, words: names }) =>
    names.flatMap((name) => {
      // German puts words together: "Softwareentwickler" ends in "entwickler".
      const whole = text.lastIndexOf(` ${singular(name)} `);
      const ending = name.length >= COMPOUND_END ? text.lastIndexOf(`${singular(name)} `) - 1 : -1;
      const at = Math.max(whole, ending);
      return at < 0
        ? []
        : [{ id, end: at + singular(name).length, length: name.length, vague: VAGUE.test(name) }];
    }),
  );
  const best = hits.toSorted(
    (a, b) => Number(a.vague) - Number(b.vague) || b.end - a.end || b.length - a.length,
  )[0];
  return best?.id ?? null;
}

/** The family whose code beginning fits longest. O*NET codes have a hyphen, ISCO codes do not. */
function familyOfCode(code: string): string {
  const kind = code.includes('-') ? 'soc' : 'isco';
  const fits = allFamilies.flatMap((family) =>
    family[kind]
      .filter((start) => code.startsWith(start))
      .map((start) => ({ id: family.id, length: start.length })),
  );
  return fits.toSorted((a, b) => b.length - a.length)[0]?.id ?? 'generic';
}

function table() {
  loaded ??= load(readFileSync(join(authoringFolder(), 'en', 'occupations.tsv'), 'utf8'));
  return loaded;
}

function load(text: string) {
  const entries: Entry[] = [];
  const byTitle = new Map<string, number[]>();
  for (const line of text.split('\n')) {
    const [code, title, others, tasks] = line.split('\t');
    if (!code || !title) continue;
    const at = entries.push({
      code,
      titles: [plain(title), ...(others ?? '').split('|').map(plain)].filter(Boolean),
      tasks: (tasks ?? '').split('|').filter(Boolean),
    });
    for (const name of new Set(entries[at - 1]?.titles.map(singular)))
      byTitle.set(name, [...(byTitle.get(name) ?? []), at - 1]);
  }
  return { entries, byTitle };
}

/** The folder `resources/authoring`, looked for upwards: source, bundle and package keep it at different depths. */
function authoringFolder(folder = import.meta.dirname): string {
  const candidate = join(folder, 'resources', 'authoring');
  if (existsSync(join(candidate, 'en', 'occupations.tsv'))) return candidate;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder resources/authoring is missing from this installation.');
  return authoringFolder(parent);
}
