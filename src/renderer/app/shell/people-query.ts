/** A word as it stands in names and addresses, with nothing of the search language in it. */
const PLAIN = /^(?!-)(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}.'’@_+-]+$/u;

/** Words of the search language. */
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT']);

/** One letter begins too many names; in scripts that write words in a sign or two one says much. */
const TOO_SHORT = /^(?!\p{Lo})[\p{L}\p{N}]$/u;

/** As long as a search may be, in characters. */
const LONGEST = 500;

/**
 * The search for people while one types: those whose name, address or number begins like that, and whoever has the words
 * anywhere. What is written in the search language stays as it is.
 */
export function peopleQuery(typed: string): string {
  const words = typed.split(/\s+/).filter(Boolean);
  if (words.length === 0 || !words.every((word) => PLAIN.test(word) && !OPERATORS.has(word))) return typed;
  const names = words.map((word) => `name:${word}${TOO_SHORT.test(word) ? '' : '*'}`);
  const query = `(${names.join(' ')}) OR (${words.join(' ')})`;
  return query.length > LONGEST ? typed : query;
}
