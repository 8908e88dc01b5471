import type { WordingLanguage } from '../../../contract/authoring.ts';
import type { Seniority } from '../../../contract/criteria.ts';
import type { JobDraft } from '../../../contract/jobs.ts';
import type { CefrLevel } from '../../../contract/resume.ts';
import { german } from './wording-de.ts';
import { english } from './wording-en.ts';
import { french } from './wording-fr.ts';

/** Several ways to say one thing; the title decides which. */
export type Ways = readonly [string, ...string[]];

/** `{…}` stand for: title, place, mode, topics, topic, years, language, level. */
export interface Wording {
  intro: Ways;
  introWithPlace: Ways;
  topicsSentence: Ways;
  conditions: string;
  experience: Record<Seniority | 'any', Ways>;
  years: Ways;
  topicTask: Ways;
  topicMust: Ways;
  topicYears: string;
  topicNice: Ways;
  topicQuestion: Ways;
  topicStrong: string;
  weakTopic: string;
  fairTopic: string;
  topicFollowUps: readonly string[];
  language: string;
  languageLevel: string;
  levelNames: Record<CefrLevel, string>;
  modeOffer: Record<JobDraft['workMode'], string>;
  modes: Record<JobDraft['workMode'], string>;
  employment: Record<JobDraft['employmentType'], string>;
  and: string;
  salary: string;
  gaps: Record<
    'company' | 'salary' | 'holiday' | 'benefits' | 'apply' | 'contact' | 'steps' | 'link' | 'name',
    string
  >;
  fillIn: string;
  process: Ways;
  headings: Record<'tasks' | 'must' | 'nice' | 'benefits' | 'process', string>;
  anchorBetween: [string, string];
  openTo: string;
  /** Ends in a colon; what the job asks follows. */
  messageOpening: string;
  messageClosing: string;
  /** A line as it stands inside a sentence. */
  lowered(line: string): string;
  more: string;
}

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
