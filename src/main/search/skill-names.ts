import type { Pool } from '../tasks/pool.ts';
import type { Query } from './query-language.ts';

/** The names under which what was typed after `skill:` stands in the index, besides itself. */
export type SkillNames = (words: string) => Promise<readonly string[]>;

/** Without the taxonomy a skill is only found as it was typed. */
export const noOtherNames: SkillNames = async () => [];

const TIMEOUT_MS = 10_000;
const MOST_KEPT = 500;

/** Asks the taxonomy in the pool, once for each word. */
export function skillNamesFrom(pool: Pool): SkillNames {
  const known = new Map<string, Promise<readonly string[]>>();
  return (words) => {
    const cached = known.get(words);
    if (cached) return cached;
    const asked = pool.run('skills.names', { typed: words }, { timeout: TIMEOUT_MS });
    // A search must not fail because the taxonomy could not be asked.
    const names = asked.catch(() => {
      known.delete(words);
      return [];
    });
    known.set(words, names);
    const oldest = known.keys().next().value;
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return names;
  };
}

/** A query in which `skill:k8s` also finds Kubernetes. */
export async function withSkillNames(query: Query, namesOf: SkillNames): Promise<Query> {
  switch (query.kind) {
    case 'and':
    case 'or':
      return {
        ...query,
        parts: await Promise.all(query.parts.map((part) => withSkillNames(part, namesOf))),
      };
    case 'not':
      return { ...query, part: await withSkillNames(query.part, namesOf) };
    case 'text': {
      if (query.field !== 'skill' || query.prefix) return query;
      const names = (await namesOf(query.words)).filter((name) => name !== query.words);
      const others = names.map((words): Query => ({ ...query, words, phrase: true }));
      return others.length === 0 ? query : { kind: 'or', parts: [query, ...others] };
    }
    default:
      return query;
  }
}
