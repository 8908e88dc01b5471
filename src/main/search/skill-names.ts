import type { Database } from '../database/open-database.ts';
import type { NamedSkill } from '../skills/other-names.ts';
import { phraseKey } from '../skills/tokenise.ts';
import type { Pool } from '../tasks/pool.ts';
import type { Query } from './query-language.ts';

/** The names under which what was typed after `skill:` stands in the index, besides itself. */
export type SkillNames = (words: string) => Promise<readonly string[]>;

/** Without the taxonomy a skill is only found as it was typed. */
export const noOtherNames: SkillNames = async () => [];

const TIMEOUT_MS = 10_000;
const MOST_KEPT = 500;

/** Asks the taxonomy in the pool, once for each word, and takes of its names those that candidates of this workspace go by. */
export function skillNamesFrom(pool: Pool, database: Database): SkillNames {
  const known = new Map<string, Promise<NamedSkill | null>>();
  function namedBy(words: string): Promise<NamedSkill | null> {
    const cached = known.get(words);
    if (cached) return cached;
    const asked = pool.run('skills.names', { typed: words }, { timeout: TIMEOUT_MS });
    // A search must not fail because the taxonomy could not be asked.
    const named = asked.catch(() => {
      known.delete(words);
      return null;
    });
    known.set(words, named);
    const oldest = known.keys().next().value;
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    return named;
  }
  return async (words) => {
    const named = await namedBy(words);
    if (!named) return [];
    const rows = await database
      .selectFrom('skill_names')
      .select('name')
      .where('skill', '=', named.skill)
      .execute();
    return rows.map(({ name }) => name).filter((name) => named.keys.includes(phraseKey(name)));
  };
}

/** A query in which `skill:k8s` also finds Kubernetes. */
export async function withSkillNames(query: Query, namesOf: SkillNames): Promise<Query> {
  switch (query.kind) {
    case 'and':
    case 'or': {
      const parts: Query[] = [];
      // One after the other: asked at once, each would have its own thread of the pool read the taxonomy.
      for (const part of query.parts) parts.push(await withSkillNames(part, namesOf));
      return { ...query, parts };
    }
    case 'not':
      return { ...query, part: await withSkillNames(query.part, namesOf) };
    case 'text': {
      if (query.field !== 'skill' || query.prefix) return query;
      const others = unlike(query.words, await namesOf(query.words)).map(
        (words): Query => ({ ...query, words, phrase: true }),
      );
      return others.length === 0 ? query : { kind: 'or', parts: [query, ...others] };
    }
    default:
      return query;
  }
}

/**
 * The names that find more than the typed words and the shorter names do: whoever has "advanced SQL" is found by "SQL" already, and
 * every phrase is another walk over the index.
 */
function unlike(typed: string, names: readonly string[]): string[] {
  const kept = [asTokens(typed)];
  return [...names]
    .sort((a, b) => asTokens(a).length - asTokens(b).length)
    .filter((name) => {
      const tokens = asTokens(name);
      if (kept.some((shorter) => tokens.includes(shorter))) return false;
      kept.push(tokens);
      return true;
    });
}

/** A text as the index cuts it into words (`unicode61 remove_diacritics 2 tokenchars '+#'`), each between spaces. */
function asTokens(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{N}+#]+/gu) ?? []).join(' ')} `;
}
