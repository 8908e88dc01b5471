import { sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { splitQuery } from '../../search/match-expression.ts';
import { parseQuery } from '../../search/query-language.ts';
import type { Figure } from '../figures.ts';
import { type BenchWorkspace, openBenchWorkspace, percentile, timed } from './bench-workspace.ts';
import { addPlausibleCandidates } from './plausible-candidates.ts';
import { SEARCH_QUERIES } from './search-queries.ts';

const ROUNDS = 5;
const WINDOW = 50;
const CALLS = 300;
const GOAL_MS = 30;

/** Ranked boolean search over made-up candidates, beside FTS5 alone, and one call over the router. */
export async function searchFigures(count: number): Promise<Figure[]> {
  const space = await openBenchWorkspace();
  await addPlausibleCandidates(space.workstation.core.database, count, null, Date.now());
  // A thread of the pool reads the taxonomy for it, once.
  const first = await timed(() => space.client.candidates.search({ query: 'skill:python' }));
  const figures = [...(await queryFigures(space, count)), plain('the first search for a skill', first)];
  const calls: number[] = [];
  for (let call = 0; call < CALLS; call++)
    calls.push(await timed(() => space.client.workspace.settings.get()));
  const p95 = percentile(calls, 0.95);
  figures.push({
    what: 'one request, p95',
    value: p95,
    unit: 'ms',
    goal: '≤ 2 ms',
    reached: p95 <= 2,
    peer: null,
  });
  const status = await timed(() => space.client.workspace.status());
  figures.push(plain(`home page figures over ${count}`, status));
  await space.close();
  return figures;
}

interface Times {
  searches: number[];
  alone: number[];
}

async function queryFigures(space: BenchWorkspace, count: number): Promise<Figure[]> {
  const byKind = new Map<string, Times>();
  for (const [kind, queries] of Object.entries(SEARCH_QUERIES)) {
    const times: Times = { searches: [], alone: [] };
    byKind.set(kind, times);
    for (const query of queries)
      for (let round = 0; round < ROUNDS; round++) {
        times.searches.push(
          await timed(() => space.client.candidates.search({ query, sort: 'relevance', limit: WINDOW })),
        );
        times.alone.push(await timed(() => indexAlone(space.workstation.core.database, query)));
      }
  }
  const kinds = [...byKind.values()];
  const all = {
    searches: kinds.flatMap((times) => times.searches),
    alone: kinds.flatMap((times) => times.alone),
  };
  const p95 = beside(`search over ${count}, p95`, all, 0.95);
  return [
    { ...p95, goal: `≤ ${GOAL_MS} ms`, reached: p95.value <= GOAL_MS },
    beside(`search over ${count}, p50`, all, 0.5),
    ...[...byKind].map(([kind, times]) => beside(`  ${kind}, p95`, times, 0.95)),
  ];
}

/** The same words put in order by FTS5, without what is asked beside them, without a count and without passages. */
async function indexAlone(database: Database, query: string): Promise<void> {
  const { match } = splitQuery(parseQuery(query), false);
  await sql`select rowid from candidate_index where candidate_index match ${match}
    order by bm25(candidate_index) limit ${WINDOW}`.execute(database);
}

function beside(what: string, { searches, alone }: Times, share: number): Figure {
  const peer = { name: 'FTS5 alone', value: percentile(alone, share) };
  return { ...plain(what, percentile(searches, share)), peer };
}

function plain(what: string, value: number): Figure {
  return { what, value, unit: 'ms', goal: '', reached: null, peer: null };
}
