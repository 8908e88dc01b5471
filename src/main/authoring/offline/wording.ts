import type { WordingLanguage } from '../../../contract/authoring.ts';
import { german } from './wording-de.ts';
import { english } from './wording-en.ts';
import type { Wording } from './wording-form.ts';
import { french } from './wording-fr.ts';

const wordings: Record<WordingLanguage, Wording> = { en: english, de: german, fr: french };
export const wordingOf = (language: WordingLanguage): Wording => wordings[language];

/** Puts values into `{…}`. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A gap only the recruiter can fill, as it stands in a draft. */
export const gap = (wording: Wording, name: keyof Wording['gaps']): string =>
  `[${wording.fillIn}: ${wording.gaps[name]}]`;

/** The gaps of a text, without their brackets. */
export const gapsOf = (text: string): string[] =>
  [...text.matchAll(/\[(?:fill in|ausfüllen|à compléter): ([^\]]+)\]/g)].map((match) => match[1] ?? '');

/** "a, b and c" */
export function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
