import matter from 'gray-matter';
import { z } from 'zod';
import type { JobProfile } from '../../contract/criteria.ts';
import { criteriaFromDescription } from './criteria-from-description.ts';
import { criteriaFromLists } from './criteria-from-lists.ts';
import { subjectOf } from './criterion-makers.ts';

const DEFAULT_BENCHMARK = 70;

const Items = z
  .union([z.array(z.coerce.string()), z.string().transform((item) => [item])])
  .nullish()
  .transform((items) => items ?? []);

/** The library would run front matter that calls itself JavaScript; a job file comes from others. */
function refuseProgram(): never {
  throw new Error('The front matter of a job is YAML; it cannot hold a program.');
}

/** What the front matter of a job file may say; everything else in it is left to others. */
const Front = z.object({
  title: z.string().nullish(),
  must: Items,
  nice: Items,
  minYears: z.coerce.number().min(0).max(60).nullish(),
  education: z.coerce.string().nullish(),
  languages: Items,
  benchmark: z.number().min(0).max(100).default(DEFAULT_BENCHMARK),
});

/**
 * A job from a Markdown file with front matter (`title, must[], nice[], minYears, education, languages, benchmark`), or
 * from plain text. With `must` or `nice` the criteria are those and no others; without them they are taken from the text,
 * and years, education and languages of the front matter come on top.
 * @throws ZodError where the front matter has a value of the wrong kind
 */
export function readJobFile(file: string): JobProfile {
  const { data, content } = matter(file.replace(/^\uFEFF/u, ''), { engines: { javascript: refuseProgram } });
  const front = Front.parse(data);
  const byHand = front.must.length + front.nice.length > 0;
  const read = criteriaFromDescription(front.title ?? '', content);
  const lists = {
    title: byHand ? read.title : '',
    must: front.must,
    nice: front.nice,
    minYears: front.minYears ?? null,
    education: front.education ?? null,
    languages: front.languages,
  };
  const written = criteriaFromLists(lists);
  const subjects = new Set(written.map(({ spec }) => subjectOf(spec)));
  const taken = byHand ? [] : read.criteria.filter(({ spec }) => !subjects.has(subjectOf(spec)));
  return {
    title: front.title ?? read.title,
    description: content.trim(),
    benchmark: front.benchmark,
    criteria: [...written, ...taken],
  };
}
