import { sql } from 'kysely';
import type { CandidateSummary } from '../../contract/candidates.ts';
import { blindPassage } from '../blind/redactor.ts';
import type { Database } from '../database/open-database.ts';
import type { Passage, PassagesAsked, Phrase } from '../database/passages.ts';
import { COLUMN } from './match-expression.ts';
import type { Query, TextField } from './query-language.ts';

type Match = CandidateSummary['matches'][number];

/** Fields whose passages are worth showing, the most telling first. */
const SHOWN = ['skill', 'title', 'company', 'education', 'text', 'note'] as const satisfies TextField[];

/** Where the candidates of one window matched, by their number: at most two passages each with the words marked. */
export async function matchesOf(
  database: Database,
  query: Query,
  numbers: readonly number[],
  blind: boolean,
): Promise<Map<number, Match[]>> {
  const phrases = wantedPhrases(query);
  if (numbers.length === 0 || phrases.length === 0) return new Map();
  const texts = SHOWN.map((field) => ({ field, column: COLUMN[field] }));
  const asked = JSON.stringify({ phrases, texts } satisfies PassagesAsked);
  const columns = sql.join(texts.map(({ column }) => sql.ref(column)));
  const rows = await database
    .selectFrom('candidate_index')
    .select(['rowid', sql<string>`passages(${asked}, ${columns})`.as('passages')])
    .where('rowid', 'in', numbers)
    .execute();
  const names = blind ? await namesOf(database, numbers) : null;
  return new Map(
    rows.map((row) => {
      const found = JSON.parse(row.passages) as Passage[];
      const name = names?.get(row.rowid) ?? null;
      return [
        row.rowid,
        names ? found.map((match) => ({ ...match, text: blindPassage(match.text, name) })) : found,
      ];
    }),
  );
}

/** What is looked for anywhere in a query; what is left out is not. */
function wantedPhrases(query: Query): Phrase[] {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(wantedPhrases);
  if (query.kind !== 'text') return [];
  const { field, words, prefix } = query;
  return [{ column: field === null ? null : COLUMN[field], words, prefix }];
}

async function namesOf(database: Database, numbers: readonly number[]): Promise<Map<number, string | null>> {
  const rows = await database
    .selectFrom('candidates')
    .select(['number', 'name'])
    .where('number', 'in', numbers)
    .execute();
  return new Map(rows.map((row) => [row.number, row.name]));
}
