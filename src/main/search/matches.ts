import { sql } from 'kysely';
import type { CandidateSummary } from '../../contract/candidates.ts';
import { blindPassage } from '../blind/redactor.ts';
import type { Database } from '../database/open-database.ts';

type Match = CandidateSummary['matches'][number];

/** Columns whose passages are worth showing, by their place in the index. */
const SHOWN = [
  { column: 2, field: 'skill' },
  { column: 3, field: 'title' },
  { column: 4, field: 'company' },
  { column: 5, field: 'education' },
  { column: 9, field: 'text' },
  { column: 8, field: 'note' },
] as const;

const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKS = new RegExp(`([${OPEN}${CLOSE}])`);
const WORDS = 14;
const MOST = 2;

/** Where the candidates of one window matched, by their number: at most two passages each with the words marked. */
export async function matchesOf(
  database: Database,
  match: string,
  numbers: readonly number[],
  blind: boolean,
): Promise<Map<number, Match[]>> {
  if (numbers.length === 0) return new Map();
  const snippets = sql.join(
    SHOWN.map(
      ({ column, field }) =>
        sql`snippet(candidate_index, ${sql.lit(column)}, ${OPEN}, ${CLOSE}, '…', ${sql.lit(WORDS)}) as ${sql.ref(field)}`,
    ),
  );
  // One walk over the index; the sign keeps SQLite from looking each row up, which begins anew at every one.
  const { rows } = await sql<Record<string, string> & { rowid: number }>`
    select rowid, ${snippets} from candidate_index
    where candidate_index match ${match} and rowid between ${Math.min(...numbers)} and ${Math.max(...numbers)}
    and +rowid in (${sql.join(numbers)})`.execute(database);
  const names = blind ? await namesOf(database, numbers) : null;
  return new Map(
    rows.map((row) => {
      const found = SHOWN.flatMap(({ field }) => marked(field, row[field] ?? '')).slice(0, MOST);
      const name = names?.get(row.rowid) ?? null;
      return [
        row.rowid,
        names ? found.map((match) => ({ ...match, text: blindPassage(match.text, name) })) : found,
      ];
    }),
  );
}

function marked(field: string, snippet: string): Match[] {
  if (!snippet.includes(OPEN)) return [];
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of snippet.replace(/\s+/g, ' ').split(MARKS)) {
    if (piece === OPEN) marks.push([text.length, text.length]);
    else if (piece === CLOSE) marks.splice(-1, 1, [marks.at(-1)?.[0] ?? 0, text.length]);
    else text += piece;
  }
  return [{ field, text, marks }];
}

async function namesOf(database: Database, numbers: readonly number[]): Promise<Map<number, string | null>> {
  const rows = await database
    .selectFrom('candidates')
    .select(['number', 'name'])
    .where('number', 'in', numbers)
    .execute();
  return new Map(rows.map((row) => [row.number, row.name]));
}
