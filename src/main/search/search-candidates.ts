import type { CandidateSummary } from '../../contract/candidates.ts';
import type { Contract, Parsed } from '../../contract/index.ts';
import { summariesOf } from '../candidates/summaries.ts';
import type { Database } from '../database/open-database.ts';
import { countHits, type Found, type Search, sortedHits } from './hits.ts';
import { splitQuery } from './match-expression.ts';
import { matchesOf } from './matches.ts';
import { parseQuery, type Query } from './query-language.ts';
import { rankedHits } from './ranked-hits.ts';
import { noOtherNames, type SkillNames, withSkillNames } from './skill-names.ts';

type Input = Parsed<Contract['candidates']['search']>;

/** A window of the candidates a search finds, each with where it matched. @throws QueryError */
export async function searchCandidates(
  database: Database,
  input: Input,
  blind: boolean,
  skillNames: SkillNames = noOtherNames,
): Promise<{ items: CandidateSummary[]; total: number }> {
  const query = await withSkillNames(parseQuery(input.query), skillNames);
  const { found, total } = await windowOf(database, { ...splitQuery(query, blind), blind }, input);
  const numbers = found.map((row) => row.number);
  const ids = found.map((row) => row.id);
  const [matches, items] = await Promise.all([
    matchesOf(database, query, numbers, blind),
    summariesOf(database, ids, blind),
  ]);
  return {
    items: items.map((item, index) => ({ ...item, matches: matches.get(found[index]?.number ?? -1) ?? [] })),
    total,
  };
}

/** How many candidates a search finds. */
export async function countMatches(
  database: Database,
  query: Query,
  blind = false,
  skillNames: SkillNames = noOtherNames,
): Promise<number> {
  return countHits(database, {
    ...splitQuery(await withSkillNames(query, skillNames), blind),
    blind,
  });
}

async function windowOf(
  database: Database,
  search: Search,
  { sort, limit, offset }: Input,
): Promise<{ found: Found[]; total: number }> {
  const { match } = search;
  if (sort === 'relevance' && match !== null)
    return rankedHits(database, { ...search, match }, { limit, offset });
  // Names are not put in order where they are not shown: the order would tell them.
  const order = sort === 'relevance' || (search.blind && sort === 'name') ? 'added' : sort;
  const total = await countHits(database, search);
  return { found: await sortedHits(database, search, { order, limit, offset, total }), total };
}
