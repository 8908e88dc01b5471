import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { countHits, type Found, hits, type WordSearch, withIds } from './hits.ts';

/** Weights of the columns in the rank, in the order of the index: a skill or a title says more than a word somewhere. */
const RANK = sql<number>`bm25(candidate_index, 6, 4, 5, 4, 2, 2, 2, 3, 2, 1)`;

/** Of more hits than this only the newest are put in order of rank: ranking 80,000 takes longer than anyone waits for a key. */
export const RANKED_AT_MOST = 15_000;

interface Window {
  limit: number;
  offset: number;
}

/**
 * A window of what a search finds, the best first and of equals the newest. Beyond {@link RANKED_AT_MOST} hits those added last
 * are ranked and the others follow, newest first; `total` counts all of them.
 */
export async function rankedHits(
  database: Database,
  search: WordSearch,
  { limit, offset }: Window,
): Promise<{ found: Found[]; total: number }> {
  const best = await bestHits(database, search, { limit, offset });
  const [first] = best;
  if (first && first.ranked < RANKED_AT_MOST) return { found: best.map(asFound), total: first.ranked };
  if (!first && offset === 0) return { found: [], total: 0 };
  const oldest = first?.oldest ?? (await oldestRanked(database, search));
  const older = await countOlder(database, search, oldest);
  const ranked = first?.ranked ?? (await countHits(database, search)) - older;
  const others = await othersNewestFirst(database, search, oldest, {
    limit: limit - best.length,
    offset: Math.max(0, offset - ranked),
  });
  return { found: [...best.map(asFound), ...(await withIds(database, others))], total: ranked + older };
}

function asFound({ number, id }: Found): Found {
  return { number, id };
}

/** The index is walked once for the rank and for how many there are: the walk is most of the time of a phrase. */
function bestHits(database: Database, search: WordSearch, { limit, offset }: Window) {
  return database
    .with(
      (cte) => cte('hits').materialized(),
      () =>
        hits(database, search)
          .select(['candidate_index.rowid as number', RANK.as('score')])
          .orderBy('candidate_index.rowid', 'desc')
          .limit(RANKED_AT_MOST),
    )
    .with('best', (from) =>
      from
        .selectFrom('hits')
        .select(['number', 'score'])
        .orderBy('score')
        .orderBy('number', 'desc')
        .limit(limit)
        .offset(offset),
    )
    .selectFrom('best')
    .innerJoin('candidates', 'candidates.number', 'best.number')
    .select([
      'candidates.number',
      'candidates.id',
      sql<number>`(select count(*) from hits)`.as('ranked'),
      sql<number>`(select min(number) from hits)`.as('oldest'),
    ])
    .orderBy('best.score')
    .orderBy('best.number', 'desc')
    .execute();
}

/** The number of the oldest candidate that is ranked; 0 where there is none. */
async function oldestRanked(database: Database, search: WordSearch): Promise<number> {
  const row = await hits(database, search)
    .select('candidate_index.rowid as number')
    .orderBy('candidate_index.rowid', 'desc')
    .limit(1)
    .offset(RANKED_AT_MOST - 1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

async function countOlder(database: Database, search: WordSearch, oldest: number): Promise<number> {
  const { n } = await hits(database, search)
    .where('candidate_index.rowid', '<', oldest)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

async function othersNewestFirst(
  database: Database,
  search: WordSearch,
  oldest: number,
  { limit, offset }: Window,
): Promise<{ number: number }[]> {
  if (limit === 0) return [];
  return hits(database, search)
    .where('candidate_index.rowid', '<', oldest)
    .select('candidate_index.rowid as number')
    .orderBy('candidate_index.rowid', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}
