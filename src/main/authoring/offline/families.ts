import { z } from 'zod';
import deFamilies from '../../../../resources/authoring/de/families.json' with { type: 'json' };
import deQuestions from '../../../../resources/authoring/de/questions.json' with { type: 'json' };
import deTopics from '../../../../resources/authoring/de/topics.json' with { type: 'json' };
import enFamilies from '../../../../resources/authoring/en/families.json' with { type: 'json' };
import enQuestions from '../../../../resources/authoring/en/questions.json' with { type: 'json' };
import enTopics from '../../../../resources/authoring/en/topics.json' with { type: 'json' };
import frFamilies from '../../../../resources/authoring/fr/families.json' with { type: 'json' };
import frQuestions from '../../../../resources/authoring/fr/questions.json' with { type: 'json' };
import frTopics from '../../../../resources/authoring/fr/topics.json' with { type: 'json' };
import titleWords from '../../../../resources/authoring/titles.json' with { type: 'json' };
import type { WordingLanguage } from '../../../contract/authoring.ts';

const Question = z.strictObject({
  competency: z.string(),
  question: z.string(),
  weak: z.string(),
  fair: z.string(),
  strong: z.string(),
  followUps: z.array(z.string()),
});
export type Question = z.infer<typeof Question>;

/** Occupations that share their kind of work. `isco` and `soc` are beginnings of codes in ISCO-08 and SOC 2018; `words` name it in titles. */
const Family = z.strictObject({
  id: z.string(),
  isco: z.array(z.string()),
  soc: z.array(z.string()),
  words: z.array(z.string()),
  pitch: z.string(),
  tasks: z.array(z.string()).min(4),
  must: z.array(z.string()).min(2),
  nice: z.array(z.string()),
  questions: z.array(Question).min(2),
});
export type Family = z.infer<typeof Family>;

/** A subject a brief often names; `{topic}` stands for its name. */
const Topic = z.strictObject({
  names: z.array(z.string()),
  task: z.string(),
  must: z.string(),
  question: z.string(),
  strong: z.string(),
});
export type Topic = z.infer<typeof Topic>;

const Questions = z.strictObject({ common: z.array(Question).min(6), level: z.record(z.string(), Question) });

const families: Record<WordingLanguage, Family[]> = {
  en: z.array(Family).parse(enFamilies),
  de: z.array(Family).parse(deFamilies),
  fr: z.array(Family).parse(frFamilies),
};
const questions: Record<WordingLanguage, z.infer<typeof Questions>> = {
  en: Questions.parse(enQuestions),
  de: Questions.parse(deQuestions),
  fr: Questions.parse(frQuestions),
};
const topics: Record<WordingLanguage, Topic[]> = {
  en: z.array(Topic).parse(enTopics),
  de: z.array(Topic).parse(deTopics),
  fr: z.array(Topic).parse(frTopics),
};

/** A family in a language; where it has none of the kind, the general one. */
export function familyOf(id: string, language: WordingLanguage): Family {
  const known = families[language];
  const found = known.find((family) => family.id === id) ?? known.find((family) => family.id === 'generic');
  if (!found) throw new Error(`resources/authoring/${language}/families.json lacks the family "generic".`);
  return found;
}

const otherWords: Readonly<Record<string, string[]>> = z
  .record(z.string(), z.array(z.string()))
  .parse(titleWords);

/** All families in English with the codes and words titles are recognised by, German and French words among them. */
export const allFamilies: readonly Family[] = families.en.map((family) => ({
  ...family,
  words: [...family.words, ...(otherWords[family.id] ?? [])],
}));

export const questionsOf = (language: WordingLanguage) => questions[language];

/** The subject with that name in a language; null where only its general wording is left. */
export const topicNamed = (name: string, language: WordingLanguage): Topic | null =>
  topics[language].find((topic) => topic.names.includes(name.toLowerCase())) ?? null;

const topicNames = new Set(Object.values(topics).flatMap((all) => all.flatMap(({ names }) => names)));

/** Whether a word is the name of a subject, in any language. */
export const isTopicName = (name: string): boolean => topicNames.has(name.toLowerCase());
