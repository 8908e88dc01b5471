import matter from 'gray-matter';
import { z } from 'zod';
import type { JobProfile } from '../../contract/criteria.ts';
import { criteriaFromDescription } from './criteria-from-description.ts';

const DEFAULT_BENCHMARK = 70;

const Items = z
  .union([z.array(z.coerce.string()), z.string().transform((item) => [item])])
  .nullish()
  .transform((items) => items ?? []);

/** What the front matter of a job file may say; everything else in it is left to others. */
const Front = z.object({
  title: z.string().nullish(),
  must: Items,
  nice: Items,
  minYears: z.number().nullish(),
  education: z.string().nullish(),
  languages: Items,
  benchmark: z.number().min(0).max(100).default(DEFAULT_BENCHMARK),
});

/**
 * A job from a Markdown file with front matter (`title, must[], nice[], minYears, education, languages, benchmark`), or
 * from plain text. With `must` or `nice` the criteria are those and no others; without them they are taken from the text.
 * @throws ZodError where the front matter has a value of the wrong kind
 */
export function readJobFile(file: string): JobProfile {
  const { data, content } = matter(file);
  const front = Front.parse(data);
  const byHand = front.must.length + front.nice.length > 0;
  const read = criteriaFromDescription(front.title ?? '', byHand ? advertisementOf(front) : content);
  return {
    title: front.title ?? read.title,
    description: content.trim(),
    benchmark: front.benchmark,
    criteria: read.criteria,
  };
}

/** The front matter written out as an advertisement, so that "Kafka or Flink, 3 years" means the same in both. */
function advertisementOf({ must, nice, minYears, education, languages }: z.infer<typeof Front>): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const asked = [
    ...must,
    ...(minYears === null || minYears === undefined ? [] : [`At least ${minYears} years of experience`]),
    ...(education === null || education === undefined
      ? []
      : [/degree|diploma/i.test(education) ? education : `${education} degree`]),
    ...languages,
  ];
  return `## Requirements\n\n${list(asked)}\n\n## Nice to have\n\n${list(nice)}\n`;
}
