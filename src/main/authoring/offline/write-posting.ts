import type { DraftSection, SectionName, WordingLanguage } from '../../../contract/authoring.ts';
import { checkWording } from '../../bias/check-wording.ts';
import type { Brief, BriefTopic } from './brief.ts';
import { type Family, familyOf, topicNamed } from './families.ts';
import type { Occupation } from './occupations.ts';
import { pick, shuffled } from './variation.ts';
import { readWish, type Wish } from './wish.ts';
import { filled, gap, gapsOf, listed, wordingOf } from './wording.ts';
import type { Wording } from './wording-form.ts';

/** All a section's writer looks at. `seed` decides between wordings. */
interface Desk {
  brief: Brief;
  family: Family;
  occupation: Occupation;
  language: WordingLanguage;
  wording: Wording;
  wish: Wish;
  seed: string;
}

/** The sections of a posting, in the order they are read. Nothing is claimed that the brief does not say; gaps are marked. */
export function writePosting(
  brief: Brief,
  occupation: Occupation,
  language: WordingLanguage,
  wishText: string | null,
): DraftSection[] {
  const wish = readWish(wishText);
  const desk: Desk = {
    brief: withWish(brief, wish),
    family: familyOf(occupation.family, language),
    occupation,
    language,
    wording: wordingOf(language),
    wish,
    seed: `${brief.title}|${brief.location ?? ''}|${wishText ?? ''}`.toLowerCase(),
  };
  const texts: [SectionName, string][] = [
    ['title', brief.title],
    ['summary', summary(desk)],
    ['tasks', bullets(tasks(desk), desk)],
    ['must', bullets(must(desk), desk)],
    ['nice', bullets(nice(desk), desk)],
    ['benefits', bullets(benefits(desk), desk)],
    ['process', applying(desk)],
  ];
  return texts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ name, text, state: 'proposed', gaps: gapsOf(text) }));
}

/** Subjects the wish adds come in, those it stresses come first, those it leaves out go. */
function withWish(brief: Brief, wish: Wish): Brief {
  const added = [...wish.emphasise, ...wish.add]
    .filter((name) => !brief.topics.some((topic) => same(topic.name, name)))
    .map((name): BriefTopic => ({ name, necessity: 'must', years: null }));
  const stressed = (topic: BriefTopic) => (wish.emphasise.some((name) => same(topic.name, name)) ? 0 : 1);
  const topics = [...added, ...brief.topics]
    .filter((topic) => !wish.leaveOut.some((name) => same(topic.name, name)))
    .toSorted((a, b) => stressed(a) - stressed(b));
  return { ...brief, topics };
}

const same = (a: string, b: string) => a.toLowerCase().includes(b.toLowerCase());

function summary({ brief, family, wording, seed }: Desk): string {
  const values = {
    title: brief.title,
    place: brief.location ?? '',
    article: /^[aeiou]/i.test(brief.title) ? 'an' : 'a',
    company: gap(wording, 'company'),
    pitch: family.pitch,
  };
  const topics = brief.topics.filter(({ necessity }) => necessity === 'must').map(({ name }) => name);
  return [
    filled(pick(brief.location ? wording.introWithPlace : wording.intro, seed), {
      ...values,
      title: wording.lowered(brief.title),
    }),
    ...(topics.length > 0
      ? [
          filled(pick(wording.topicsSentence, `${seed}t`), {
            topics: listed(topics.slice(0, 4), wording.and),
          }),
        ]
      : []),
    ...brief.about.map(sentence),
    ...(brief.conditions.length > 0
      ? [filled(wording.conditions, { conditions: listed(brief.conditions, wording.and) })]
      : []),
  ].join(' ');
}

function tasks(desk: Desk): string[] {
  const { brief, family, occupation, language, wording, wish, seed } = desk;
  const most = wish.length === 'shorter' ? 5 : wish.length === 'longer' ? 9 : 7;
  const topical = brief.topics
    .filter(({ necessity }) => necessity === 'must')
    .slice(0, 4)
    .map(({ name }, at) =>
      filled(topicNamed(name, language)?.task ?? pick(rotated(wording.topicTask, at), seed), { topic: name }),
    );
  const known =
    language === 'en'
      ? occupation.tasks
          .filter((task) => isClean(task, language) && !/\b(?:they|their|them)\b/i.test(task))
          .slice(0, 2)
      : [];
  const general = family.tasks.slice(0, 2).concat(shuffled(family.tasks.slice(2), seed));
  return unique([...brief.tasks, ...topical, ...known, ...general]).slice(
    0,
    Math.max(most, brief.tasks.length),
  );
}

function must({ brief, family, language, wording, wish, seed }: Desk): string[] {
  const values = {
    article: /^[aeiou]/i.test(brief.title) ? 'an' : 'a',
    plain: wording.lowered(withoutRank(brief.title)),
    years: String(brief.years ?? ''),
  };
  const article = /^[aeiou]/i.test(values.plain) ? 'an' : 'a';
  const experience = brief.years !== null ? wording.years : wording.experience[brief.level ?? 'any'];
  return unique([
    filled(pick(experience, seed), { ...values, article }),
    ...brief.topics
      .filter(({ necessity }) => necessity === 'must')
      .map(({ name, years }, at) =>
        years !== null
          ? filled(wording.topicYears, { topic: name, years: String(years) })
          : filled(topicNamed(name, language)?.must ?? pick(rotated(wording.topicMust, at), seed), {
              topic: name,
            }),
      ),
    ...brief.must,
    ...family.must.filter((line) => !BARE_EXPERIENCE.test(line)).slice(0, wish.length === 'shorter' ? 2 : 3),
    ...brief.languages.map(({ name, level }) =>
      filled(level ? wording.languageLevel : wording.language, {
        language: name,
        level: level ?? '',
        words: level ? wording.levelNames[level] : '',
      }),
    ),
  ]);
}

/** The first line of every list says it already. */
const BARE_EXPERIENCE =
  /^(?:(?:professional |driving )?experience (?:with|in|as)|(?:berufs)?erfahrung (?:mit|in|als)|expérience)/i;

const withoutRank = (title: string) =>
  title.replace(/^(?:senior|junior|lead|principal|staff|head|deputy|experienced)\s+(?=\S)/i, '');

function nice({ brief, family, wording, wish, seed }: Desk): string[] {
  const said = [
    ...brief.topics
      .filter(({ necessity }) => necessity === 'nice')
      .map(({ name }) => filled(pick(wording.topicNice, seed + name), { topic: name })),
    ...brief.nice,
  ];
  return unique([...said, ...family.nice.slice(0, wish.length === 'shorter' ? 1 : 2)]);
}

function benefits({ brief, wording }: Desk): string[] {
  return [
    brief.salary ? filled(wording.salary, { salary: brief.salary }) : gap(wording, 'salary'),
    ...(brief.workMode ? [wording.modeOffer[brief.workMode]] : []),
    ...(brief.employmentType ? [wording.employment[brief.employmentType]] : []),
    ...brief.offers,
    ...(brief.offers.some((offer) => /holiday|vacation|urlaub|congé/i.test(offer))
      ? []
      : [gap(wording, 'holiday')]),
    gap(wording, 'benefits'),
  ];
}

function applying({ brief, family, wording, seed }: Desk): string {
  const text = filled(pick(wording.process, seed), {
    apply: gap(wording, 'apply'),
    steps: gap(wording, 'steps'),
    contact: gap(wording, 'contact'),
  });
  return brief.nice.length + family.nice.length > 0 ? `${wording.openTo}\n\n${text}` : text;
}

const bullets = (lines: readonly string[], { wish }: Desk) =>
  lines
    .filter((line) => !wish.leaveOut.some((word) => same(line, word)))
    .map((line) => `- ${line.charAt(0).toUpperCase()}${line.slice(1)}`)
    .join('\n');

const rotated = <Item>(items: readonly [Item, ...Item[]], by: number): [Item, ...Item[]] => {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)] as [Item, ...Item[]];
};
const unique = (lines: readonly string[]) => [...new Set(lines)];
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.!?]?$/, '.')}`;
const isClean = (text: string, language: WordingLanguage) => checkWording(text, language).length === 0;
