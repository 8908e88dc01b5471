import type { Query, TextField } from './query-language.ts';

/** The column of the index that each field is found in. */
export const COLUMN: Record<TextField, string> = {
  name: 'name',
  headline: 'headline',
  skill: 'skills',
  title: 'titles',
  company: 'organisations',
  education: 'education',
  location: 'location',
  tag: 'tags',
  note: 'notes',
  text: 'body',
};

/** Columns that tell who someone is; not searched in blind review. */
const IDENTIFYING: ReadonlySet<TextField> = new Set(['name', 'location']);

/** The part of a query that a full-text MATCH can answer, and what is left for other conditions. */
export interface SplitQuery {
  /** FTS5 query; null where the search holds no words to be found. */
  match: string | null;
  rest: Query;
}

/**
 * Takes the words that must stand in a candidate (and those that must not, beside them) into one full-text query: one walk
 * over the index instead of one a word, and a rank for all of them.
 */
export function splitQuery(query: Query, blind: boolean): SplitQuery {
  const parts = query.kind === 'and' ? query.parts : [query];
  const wanted = parts.flatMap((part) => matchOf(part, blind) ?? []);
  if (wanted.length === 0) return { match: null, rest: query };
  const unwanted = parts.flatMap((part) => (part.kind === 'not' ? (matchOf(part.part, blind) ?? []) : []));
  const rest = parts.filter(
    (part) => matchOf(part, blind) === null && !(part.kind === 'not' && matchOf(part.part, blind) !== null),
  );
  const match = [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ');
  return { match, rest: rest.length === 0 ? { kind: 'all' } : { kind: 'and', parts: rest } };
}

/** A query of words joined by AND, OR and NOT as FTS5 writes it; null where it holds anything else. */
function matchOf(query: Query, blind: boolean): string | null {
  switch (query.kind) {
    case 'text':
      return textMatch(query, blind);
    case 'or': {
      const parts = query.parts.map((part) => matchOf(part, blind));
      return parts.includes(null) ? null : `(${parts.join(' OR ')})`;
    }
    case 'and': {
      const wanted = query.parts.filter((part) => part.kind !== 'not');
      const parts = wanted.map((part) => matchOf(part, blind));
      const unwanted = query.parts.flatMap((part) =>
        part.kind === 'not' ? [matchOf(part.part, blind)] : [],
      );
      // FTS5 has no NOT by itself: something must be wanted for it to be taken from.
      if (parts.length === 0 || parts.includes(null) || unwanted.includes(null)) return null;
      return `(${[`(${parts.join(' AND ')})`, ...unwanted].join(' NOT ')})`;
    }
    default:
      return null;
  }
}

function textMatch({ field, words, prefix }: Extract<Query, { kind: 'text' }>, blind: boolean): string {
  const quoted = `"${words.replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
  if (field !== null)
    return blind && IDENTIFYING.has(field) ? `body : "${'\u0001'}"` : `${COLUMN[field]} : ${quoted}`;
  return blind ? `- {name location} : ${quoted}` : quoted;
}
