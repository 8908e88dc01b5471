/** What an RTF file is made of (Rich Text Format Specification 1.9.1). */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; value: string };

const LETTER = /[a-zA-Z]/;

/** Reads a control word at `at`, just behind the backslash. */
function controlWord(source: string, at: number): { token: RtfToken; next: number } {
  let end = at;
  while (end < source.length && end - at < 32 && LETTER.test(source[end] ?? '')) end++;
  const name = source.slice(at, end);
  const number = /^-?\d{1,10}/.exec(source.slice(end, end + 11))?.[0];
  let next = end + (number?.length ?? 0);
  if (source[next] === ' ') next++;
  return { token: { kind: 'word', name, value: number === undefined ? null : Number(number) }, next };
}

function readEscape(source: string, at: number): { token: RtfToken | null; next: number } {
  const character = source[at] ?? '';
  if (character === "'") {
    const value = Number.parseInt(source.slice(at + 1, at + 3), 16);
    return { token: Number.isNaN(value) ? null : { kind: 'byte', value }, next: at + 3 };
  }
  if (LETTER.test(character)) return controlWord(source, at);
  if (character === '~') return { token: { kind: 'text', value: ' ' }, next: at + 1 };
  if (character === '_') return { token: { kind: 'text', value: '-' }, next: at + 1 };
  if (character === '*') return { token: { kind: 'word', name: '*', value: null }, next: at + 1 };
  if (character === '\n' || character === '\r')
    return { token: { kind: 'word', name: 'par', value: null }, next: at + 1 };
  if ('{}\\'.includes(character)) return { token: { kind: 'text', value: character }, next: at + 1 };
  return { token: null, next: at + 1 };
}

/** Splits an RTF file, given as one character a byte, into tokens. Binary data is skipped. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at] ?? '';
    if (character === '{') yield { kind: 'open' };
    else if (character === '}') yield { kind: 'close' };
    else if (character === '\\') {
      const { token, next } = readEscape(source, at + 1);
      at = next;
      if (token?.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0);
      else if (token) yield token;
      continue;
    } else if (character !== '\r' && character !== '\n') {
      const end = source.slice(at).search(/[\\{}\r\n]/);
      const stop = end < 0 ? source.length : at + end;
      for (let index = at; index < stop; index++) yield { kind: 'byte', value: source.charCodeAt(index) };
      at = stop;
      continue;
    }
    at++;
  }
}
