import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, 'candidates');
const DEFAULTS = { language: 'en', dateStyle: 'month', accent: '#1f5f5b', font: 'Lato', traits: [] };

/** `[en, English, C2, fluent]` is shorter to write than four keys. */
const language = ([code, name, level, printed]) => ({
  code,
  name,
  level: level ?? null,
  ...(printed ? { printed } : {}),
});

/** Every candidate's data, in the order of their file names. */
export function readCandidates() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const data = parse(readFileSync(join(FOLDER, file), 'utf8'));
      const id = basename(file, '.yaml');
      return { ...DEFAULTS, ...data, id, languages: data.languages.map(language) };
    });
}
