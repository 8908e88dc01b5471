import type { InterviewKit, KitQuestion, WordingLanguage } from '../../../contract/authoring.ts';
import type { Brief } from './brief.ts';
import { familyOf, type Question, questionsOf, topicNamed } from './families.ts';
import type { Occupation } from './occupations.ts';
import { hashOf, pick, shuffled } from './variation.ts';
import { filled, wordingOf } from './wording.ts';
import type { Wording } from './wording-form.ts';

const QUESTIONS = 10;
const TOPIC_QUESTIONS = 3;

/** Ten questions: about the subjects the brief names, the kind of work, the level, and how someone works. About an hour together. */
export function writeKit(
  brief: Brief,
  occupation: Occupation,
  language: WordingLanguage,
  avoid: readonly string[] = [],
): InterviewKit {
  const wording = wordingOf(language);
  const { common, level } = questionsOf(language);
  const seed = brief.title.toLowerCase();
  const forLevel = level[brief.level ?? ''];
  const chosen = [
    ...topicQuestions(brief, wording, language, avoid),
    ...familyOf(occupation.family, language).questions,
    ...(forLevel ? [forLevel] : []),
    ...shuffled(common, seed),
  ].filter(({ question }) => !avoid.includes(question));
  // The question about the role closes every kit.
  const left = common.filter((one) => chosen.includes(one));
  const closing = left.find(({ competency }) => /role|rolle|poste/i.test(competency)) ?? chosen.at(-1);
  const body = distinct(chosen.filter((one) => one !== closing)).slice(0, QUESTIONS - 1);
  const questions = [...body, ...(closing ? [closing] : [])].map((one, at) =>
    kitQuestion(one, at < TOPIC_QUESTIONS + 3 ? 7 : 5, wording),
  );
  return { questions, minutes: questions.reduce((sum, { minutes }) => sum + minutes, 0) };
}

function topicQuestions(
  brief: Brief,
  wording: Wording,
  language: WordingLanguage,
  avoid: readonly string[],
): Question[] {
  return brief.topics.slice(0, TOPIC_QUESTIONS).flatMap(({ name }, at) => {
    const known = topicNamed(name, language);
    const first = known?.question ?? pick(wording.topicQuestion, `${brief.title}${name}${at}`);
    const ways = [first, ...wording.topicQuestion].map((text) => capital(filled(text, { topic: name })));
    const question = ways.find((way) => !avoid.includes(way));
    if (question === undefined) return [];
    return {
      competency: capital(name),
      question,
      weak: wording.weakTopic,
      fair: filled(wording.fairTopic, { topic: name }),
      strong: filled(known?.strong ?? wording.topicStrong, { topic: name }),
      followUps: wording.topicFollowUps.map((text) => filled(text, { topic: name })),
    };
  });
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const distinct = (questions: readonly Question[]) =>
  questions.filter((one, at) => questions.findIndex(({ question }) => question === one.question) === at);

function kitQuestion(question: Question, minutes: number, wording: Wording): KitQuestion {
  return {
    id: `q${hashOf(question.question).toString(36)}`,
    competency: question.competency,
    question: question.question,
    followUps: question.followUps,
    anchors: {
      1: question.weak,
      2: wording.anchorBetween[0],
      3: question.fair,
      4: wording.anchorBetween[1],
      5: question.strong,
    },
    minutes,
  };
}
