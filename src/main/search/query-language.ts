/** A search that cannot be read. `position` is the offset in the query, `reason` a code the renderer words. */
export class QueryError extends Error {
  readonly position: number;
  readonly reason:
    | 'unclosed-quote'
    | 'unclosed-parenthesis'
    | 'unexpected'
    | 'unknown-field'
    | 'not-a-number'
    | 'not-a-date'
    | 'empty-value'
    | 'short-prefix';
  constructor(position: number, reason: QueryError['reason']) {
    super(`The search cannot be read at ${position}: ${reason}.`);
    this.name = 'QueryError';
    this.position = position;
    this.reason = reason;
  }
}

/** Fields that are searched as text. Without a field all of them are. */
export const TEXT_FIELDS = [
  'name',
  'headline',
  'skill',
  'title',
  'company',
  'education',
  'location',
  'tag',
  'note',
  'text',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type Comparison = '=' | '>' | '>=' | '<' | '<=';

export type Query =
  | { kind: 'all' }
  | { kind: 'and'; parts: Query[] }
  | { kind: 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'text'; field: TextField | null; words: string; phrase: boolean; prefix: boolean }
  | { kind: 'number'; field: 'years'; comparison: Comparison; value: number }
  | { kind: 'day'; field: 'added'; comparison: Comparison; value: string }
  | { kind: 'value'; field: 'stage' | 'job' | 'email' | 'phone'; value: string };

interface Token {
  kind: 'word' | 'phrase' | 'open' | 'close' | 'minus';
  text: string;
  /** `skill` in `skill:python`, folded; null without a field. */
  field: string | null;
  at: number;
}

/**
 * Reads the search language: words are joined by AND, `OR` and `NOT` in capitals, `-` before a word leaves it out, phrases
 * stand in quotes, `field:value` looks in one field, `years:>=5`, `years:3..7` and `added:>2026-01-01` compare, `dev*` is a prefix
 * (two letters or more). What holds no letter or digit is passed over.
 * @throws QueryError
 */
export function parseQuery(query: string): Query {
  const tokens = tokenise(query);
  let at = 0;
  const parsed = either();
  const rest = tokens[at];
  if (rest) throw new QueryError(rest.at, 'unexpected');
  return parsed;

  function either(): Query {
    const parts = [all()];
    while (isWord(tokens[at], 'OR')) {
      at++;
      parts.push(all());
    }
    return joined('or', parts);
  }

  function all(): Query {
    const parts: Query[] = [];
    while (at < tokens.length && tokens[at]?.kind !== 'close' && !isWord(tokens[at], 'OR')) {
      if (isWord(tokens[at], 'AND')) at++;
      else parts.push(one());
    }
    return joined('and', parts);
  }

  function one(): Query {
    const token = tokens[at++];
    if (!token) throw new QueryError(query.length, 'unexpected');
    if (token.kind === 'minus' || isWord(token, 'NOT')) {
      if (!tokens[at]) throw new QueryError(token.at, 'unexpected');
      const part = one();
      return part.kind === 'all' ? part : { kind: 'not', part };
    }
    if (token.kind === 'open') {
      const inner = either();
      if (tokens[at]?.kind !== 'close') throw new QueryError(token.at, 'unclosed-parenthesis');
      at++;
      return inner;
    }
    return leaf(token);
  }
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.field === null && token.text === word;
}

function joined(kind: 'and' | 'or', parts: Query[]): Query {
  const real = parts.filter((part) => part.kind !== 'all');
  if (real.length === 0) return { kind: 'all' };
  return real.length === 1 ? (real[0] as Query) : { kind, parts: real };
}

const TOKEN =
  /\s+|([()])|(-)(?=[^\s-])|([\p{L}]+):(?=\s|$|\))|(?:([\p{L}]+):)?(?:"([^"]*)("?)|([^\s()"]+))/uy;

function tokenise(query: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(query);
    if (!match) throw new QueryError(at, 'unexpected');
    const [, parenthesis, minus, emptyField, field, phrase, closing, word] = match;
    if (emptyField !== undefined) throw new QueryError(at, 'empty-value');
    if (phrase !== undefined && closing === '') throw new QueryError(at, 'unclosed-quote');
    if (parenthesis)
      tokens.push({ kind: parenthesis === '(' ? 'open' : 'close', text: parenthesis, field: null, at });
    else if (minus) tokens.push({ kind: 'minus', text: '-', field: null, at });
    else if (phrase !== undefined)
      tokens.push({ kind: 'phrase', text: phrase, field: field?.toLowerCase() ?? null, at });
    else if (word !== undefined)
      tokens.push({ kind: 'word', text: word, field: field?.toLowerCase() ?? null, at });
  }
  return tokens;
}

/** What the index holds; `&` or a lone dash between words asks for nothing. */
const WORD = /[\p{L}\p{N}\p{Co}+#]/u;

/** Nearly everyone has a word with one given letter; in scripts that write words in a sign or two one says much. */
const ONE_LETTER = /^(?!\p{Lo})[\p{L}\p{N}]\*$/u;

function leaf(token: Token): Query {
  const { field, text, at } = token;
  if (text.trim() === '' || text === '*') throw new QueryError(at, 'empty-value');
  if (token.kind === 'close') throw new QueryError(at, 'unexpected');
  if (field === 'years')
    return range(text, at, (comparison, value) => ({
      kind: 'number',
      field,
      comparison,
      value: toNumber(value, at),
    }));
  if (field === 'added')
    return range(text, at, (comparison, value) => ({
      kind: 'day',
      field,
      comparison,
      value: toDay(value, at),
    }));
  if (field === 'stage' || field === 'job' || field === 'email' || field === 'phone')
    return { kind: 'value', field, value: text };
  if (field !== null && !isTextField(field)) throw new QueryError(at, 'unknown-field');
  if (!WORD.test(text)) {
    if (field !== null) throw new QueryError(at, 'empty-value');
    return { kind: 'all' };
  }
  const prefix = token.kind === 'word' && text.endsWith('*');
  if (prefix && ONE_LETTER.test(text)) throw new QueryError(at, 'short-prefix');
  return {
    kind: 'text',
    field,
    words: prefix ? text.slice(0, -1) : text,
    phrase: token.kind === 'phrase',
    prefix,
  };
}

function isTextField(field: string): field is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

function range(text: string, at: number, compare: (comparison: Comparison, value: string) => Query): Query {
  const between = /^(.+)\.\.(.+)$/.exec(text);
  if (between)
    return { kind: 'and', parts: [compare('>=', between[1] ?? ''), compare('<=', between[2] ?? '')] };
  const match = /^(>=|<=|>|<|=)?(.+)$/.exec(text);
  if (!match) throw new QueryError(at, 'empty-value');
  return compare((match[1] ?? '=') as Comparison, match[2] ?? '');
}

function toNumber(value: string, at: number): number {
  const number = Number(value.replace(',', '.'));
  if (value.trim() === '' || !Number.isFinite(number)) throw new QueryError(at, 'not-a-number');
  return number;
}

function toDay(value: string, at: number): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  const day = `${match?.[1]}-${match?.[2] ?? '01'}-${match?.[3] ?? '01'}`;
  if (!match || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) throw new QueryError(at, 'not-a-date');
  return day;
}
