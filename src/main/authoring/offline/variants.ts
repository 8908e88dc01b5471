import { z } from 'zod';
import platformsFile from '../../../../resources/authoring/platforms.json' with { type: 'json' };
import {
  type DraftSection,
  Platform,
  type SectionName,
  type Variant,
  type WordingLanguage,
} from '../../../contract/authoring.ts';
import type { Brief } from './brief.ts';
import { listed, wordingOf } from './wording.ts';
import type { Wording } from './wording-form.ts';

/** Where a posting can go, and how long it may be there. */
export const platforms: readonly Platform[] = z.array(Platform).parse(platformsFile);

type Facts = Pick<Brief, 'title' | 'location' | 'workMode' | 'employmentType'>;

/** A posting for each platform, within its limit. Refused sections are left out. Lengths are in characters as people count them. */
export function writeVariants(
  sections: readonly DraftSection[],
  facts: Facts,
  language: WordingLanguage,
): Variant[] {
  const wording = wordingOf(language);
  const kept = new Map(
    sections.filter(({ state }) => state !== 'refused').map(({ name, text }) => [name, text]),
  );
  return platforms.map(({ id, limit }) => {
    const text = write(id, kept, facts, wording, limit ?? Number.POSITIVE_INFINITY);
    return { platform: id, text, length: lengthOf(text), limit };
  });
}

const lengthOf = (text: string) => [...text].length;

/** "Berlin · Hybrid · Full-time": what is known of it. */
export function factsLine({ location, workMode, employmentType }: Facts, wording: Wording): string {
  return [location, workMode && wording.modes[workMode], employmentType && wording.employment[employmentType]]
    .filter((fact) => fact !== null)
    .join(' · ');
}

function write(
  platform: Variant['platform'],
  kept: ReadonlyMap<SectionName, string>,
  facts: Facts,
  wording: Wording,
  limit: number,
): string {
  const title = kept.get('title') ?? facts.title;
  const head = [title, factsLine(facts, wording)].filter(Boolean);
  const link = wording.more.replace('{link}', `[${wording.fillIn}: ${wording.gaps.link}]`);
  const part = (name: Exclude<SectionName, 'title' | 'summary'>, lines = 99) => {
    const text = kept.get(name);
    return text
      ? [`${wording.headings[name]}\n${text.split('\n').slice(0, lines).join('\n').replace(/^- /gm, '• ')}`]
      : [];
  };
  const summary = kept.get('summary') ?? '';
  switch (platform) {
    case 'careers':
      return markdown(kept, head, wording);
    case 'linkedin':
      return fitted(
        [head.join('\n'), summary, ...part('tasks', 5), ...part('must', 6), ...part('benefits', 4), link],
        limit,
      );
    case 'facebook':
      return fitted(
        [head.join(' – '), firstSentences(summary, 2), ...part('tasks', 3), ...part('benefits', 3), link],
        limit,
      );
    case 'job-board':
      return fitted(
        [
          head.join('\n'),
          summary,
          ...part('tasks'),
          ...part('must'),
          ...part('nice'),
          ...part('benefits'),
          ...part('process'),
        ],
        limit,
      );
    case 'message':
      return message(kept, facts, title, wording, limit);
  }
}

function markdown(kept: ReadonlyMap<SectionName, string>, head: string[], wording: Wording): string {
  const sections = (['tasks', 'must', 'nice', 'benefits', 'process'] as const).flatMap((name) => {
    const text = kept.get(name);
    return text ? [`## ${wording.headings[name]}\n\n${text}`] : [];
  });
  const [title, line] = head;
  return [`# ${title}`, ...(line ? [`**${line}**`] : []), kept.get('summary') ?? '', ...sections]
    .filter(Boolean)
    .join('\n\n');
}

/** Whole blocks, then whole lines: what does not fit is left out from the end, the last block (how to go on) stays. */
function fitted(blocks: string[], limit: number): string {
  const last = blocks.at(-1) ?? '';
  let body = blocks.slice(0, -1).filter(Boolean).join('\n\n').split('\n');
  while (body.length > 1 && lengthOf(body.join('\n')) + lengthOf(last) + 2 > limit) body = body.slice(0, -1);
  return cut([body.join('\n').trim(), last].filter(Boolean).join('\n\n'), limit);
}

function message(
  kept: ReadonlyMap<SectionName, string>,
  facts: Facts,
  title: string,
  wording: Wording,
  limit: number,
): string {
  const line = factsLine(facts, wording);
  const subjects = (kept.get('must') ?? '')
    .split('\n')
    .slice(1, 3)
    .map((bullet) => wording.lowered(bullet.replace(/^- /, '')));
  const opening = `${title}${line ? ` (${line})` : ''}`;
  const long = `${wording.messageOpening.replace('{title}', opening)} ${listed(subjects, wording.and)}. ${wording.messageClosing}`;
  const short = `${wording.messageOpening
    .replace('{title}', opening)
    .replace(/[^.!?:]*:$/, '')
    .trim()} ${wording.messageClosing}`;
  return lengthOf(long) <= limit ? long : cut(short, limit);
}

const firstSentences = (text: string, count: number) =>
  text
    .split(/(?<=[.!?])\s+/)
    .slice(0, count)
    .join(' ');
const cut = (text: string, limit: number) =>
  lengthOf(text) <= limit
    ? text
    : `${[...text]
        .slice(0, limit - 1)
        .join('')
        .replace(/\s+\S*$/u, '')}…`;
