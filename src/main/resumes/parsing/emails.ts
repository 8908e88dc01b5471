import { fold, foldedWords } from './folding.ts';
import type { Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';

/** An e-mail address and where it stands; `span` is null when only a link carries it. */
export interface FoundEmail {
  address: string;
  span: Span | null;
  confidence: number;
}

const LOCAL_BEFORE = /[\p{L}\p{N}._%+'-]+$/u;
const DOMAIN_AFTER = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/u;
const WELL_FORMED =
  /^[a-z0-9\p{L}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(\p{L}{2,24})$/u;
const FILE_ENDING = /\.(?:png|jpe?g|gif|svg|webp|js|ts|css|html?|json)$/u;
/** Names of icons that icon fonts leave in the text in front of the address. */
const ICON_NAME =
  /^(?:\\?fa[-\s]?)?(?:envelope(?:[-_](?:alt|open|square|o))*|mailto|e-?mail(?=\p{L}+[._]))(?=[\p{L}\p{N}])/iu;
const AT = String.raw`\s*(?:[[({<]\s*(?:at|@|ät|arroba|chez)\s*[\])}>]|\s(?:AT|\(at\))\s)\s*`;
const DOT = String.raw`\s*(?:[[({<]\s*(?:dot|punkt|punto|\.)\s*[\])}>]|\s(?:dot|DOT|punkt)\s|\.)\s*`;
const DOT_PATTERN = new RegExp(DOT, 'giu');
const SPELLED = new RegExp(
  `(?<local>[\\p{L}\\p{N}_+-]+(?:(?:${DOT})[\\p{L}\\p{N}_+-]+)*)${AT}(?<domain>[\\p{L}\\p{N}-]+(?:${DOT}[\\p{L}\\p{N}-]+)+)`,
  'giu',
);
const PLAIN_SPELLED =
  /(?<local>[\p{L}\p{N}_+-]+(?:(?:\s+dot\s+|\.)[\p{L}\p{N}_+-]+)*)\s+at\s+(?<domain>[\p{L}\p{N}-]+(?:\s+dot\s+[\p{L}\p{N}-]+)+)/giu;
const LETTER_SPACED = /(?:[\p{L}\p{N}._+-] ){3,}@(?: [\p{L}\p{N}._-]){4,}/gu;
const BLANKS_AROUND =
  /(?<local>[a-z0-9_+-]+(?:\s?\.\s?[a-z0-9_+-]+)*)\s?@\s?(?<domain>[a-z0-9-]+(?:\s?\.\s?[a-z0-9-]+)*\s?\.\s?(?:com|org|net|edu|de|fr|es|it|ch|at|uk|io|in|cn|br|pt|nl|eu|co|us|ca))(?![a-z0-9])/gu;

/** Ends the domain where something else was glued to it: "mail.comPhone", "mail.com49". */
function unglued(domain: string): string {
  const parts = domain.replace(/[.-]+$/u, '').split('.');
  const last = parts.at(-1) ?? '';
  const end = /^(?:\p{Ll}+|\p{Lu}+)(?=\p{Lu}\p{Ll}|\d|$)|^(?:\p{Ll}{2,}|\p{Lu}{2,})/u.exec(last);
  if (end !== null && end[0].length >= 2) parts[parts.length - 1] = end[0];
  return parts.join('.');
}

/** The address in lower case when it is one, else null. */
function wellFormed(local: string, domain: string): string | null {
  const plain = local.replace(ICON_NAME, '').replace(/^[.'%-]+/u, '');
  const address = `${plain}@${unglued(domain)}`.toLowerCase();
  if (!WELL_FORMED.test(address) || FILE_ENDING.test(address) || address.includes('..')) return null;
  return /^git@(?:git|bitbucket)/u.test(address) ? null : address;
}

const ENDS_WITH_TLD = /\.(?:\p{L}{2,24})$/u;

/** Reads the address around an `@`, joining halves that a line end parted. */
function addressAround(clean: string, at: number): FoundEmail | null {
  const before = clean.slice(Math.max(0, at - 80), at);
  const after = clean.slice(at + 1, at + 90);
  let local = LOCAL_BEFORE.exec(before)?.[0] ?? '';
  let start = at - local.length;
  if (local === '') {
    const wrapped = /([\p{L}\p{N}._%+-]+)\n\s*$/u.exec(before);
    if (wrapped === null) return null;
    local = wrapped[1] ?? '';
    start = at - (before.length - wrapped.index);
  }
  if (clean[start - 1] === '/') return null;
  const wrappedDomain = /^\s*\n\s*([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u.exec(after);
  const domain = DOMAIN_AFTER.exec(after)?.[0] ?? '';
  let end = at + 1 + domain.length;
  if (domain === '') {
    const address = wrappedDomain === null ? null : wellFormed(local, wrappedDomain[1] ?? '');
    if (address === null || wrappedDomain === null) return null;
    return { address, span: { start, end: at + 1 + wrappedDomain[0].length }, confidence: 0.85 };
  }
  let full = domain;
  const rest = after.slice(domain.length);
  const goesOn =
    ENDS_WITH_TLD.test(domain) && !domain.endsWith('-')
      ? null
      : /^(\.?)\s*\n\s*(\.?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)/u.exec(rest);
  if (goesOn !== null) {
    const joined = `${domain.replace(/-$/u, (dash) => dash)}${goesOn[1]}${goesOn[2]}`;
    if (ENDS_WITH_TLD.test(joined)) {
      full = joined;
      end += goesOn[0].length;
    }
  }
  const address = wellFormed(local, full);
  return address === null
    ? null
    : { address, span: { start, end }, confidence: full === domain ? 0.98 : 0.85 };
}

const REACH = 90;

/** Short stretches of the text around every sign of an address: patterns with several open ends must not meet a whole book. */
function windowsAround(clean: string, sign: RegExp): Span[] {
  const windows: Span[] = [];
  for (const found of clean.matchAll(sign)) {
    const start = Math.max(0, found.index - REACH);
    const end = Math.min(clean.length, found.index + found[0].length + REACH);
    const last = windows.at(-1);
    if (last !== undefined && start < last.end && end - last.start < REACH * 4) last.end = end;
    else windows.push({ start, end });
    if (windows.length >= MOST_WINDOWS) break;
  }
  return windows;
}

const MOST_WINDOWS = 200;

function closedUp(part: string): string {
  return part
    .replace(DOT_PATTERN, '.')
    .replace(/\s+dot\s+/giu, '.')
    .replace(/\s/gu, '');
}

function fromPattern(
  clean: string,
  windows: readonly Span[],
  pattern: RegExp,
  confidence: number,
): FoundEmail[] {
  return windows.flatMap((window) =>
    [...clean.slice(window.start, window.end).matchAll(pattern)].flatMap((match) => {
      const { local, domain } = match.groups ?? {};
      const whole = local === undefined ? match[0].split('@') : [local, domain];
      const address = wellFormed(closedUp(whole[0] ?? ''), closedUp(whole[1] ?? ''));
      if (address === null) return [];
      const start = window.start + match.index;
      return [{ address, span: { start, end: start + match[0].length }, confidence }];
    }),
  );
}

const SPELLED_SIGN = /[[({<]\s?(?:at|@|ät|arroba|chez)\s?[\])}>]|\sAT\s|\sat\s(?=[^\n]{1,60}\sdot\s)/gu;

function printedEmails(clean: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  for (let at = clean.indexOf('@'); at >= 0; at = clean.indexOf('@', at + 1)) {
    const email = addressAround(clean, at);
    if (email !== null) found.push(email);
  }
  if (found.length > 0) return found;
  const around = windowsAround(clean, /@/gu);
  found.push(
    ...fromPattern(clean, around, LETTER_SPACED, 0.8),
    ...fromPattern(clean, around, BLANKS_AROUND, 0.8),
  );
  if (found.length > 0) return found;
  const spelled = windowsAround(clean, SPELLED_SIGN);
  return [...fromPattern(clean, spelled, SPELLED, 0.8), ...fromPattern(clean, spelled, PLAIN_SPELLED, 0.6)];
}

function linkedAddresses(text: ResumeText): string[] {
  return text.document.links.flatMap(({ uri }) => {
    if (!/^mailto:/iu.test(uri)) return [];
    const target = uri.slice(7).split('?')[0]?.replace(/%40/gu, '@').trim() ?? '';
    const [local = '', domain = ''] = target.split('@');
    const address = wellFormed(local, domain);
    return address === null ? [] : [address];
  });
}

/** Recognition reads the sign of an address as a copyright mark. */
function readable({ clean, document }: ResumeText): string {
  return document.recognised ? clean.replace(/(?<=[\p{L}\d])\s?©\s?(?=[\p{L}\d-]+\s?\.)/gu, asAtSign) : clean;
}

function asAtSign(mark: string): string {
  return mark.replace('©', '@');
}

/**
 * All e-mail addresses of a document in the order they stand, in lower case. Where a `mailto:` link ends a printed
 * address, the link's is taken: what precedes it is an icon that the font gave out as a letter.
 */
export function findEmails(text: ResumeText): FoundEmail[] {
  const linked = linkedAddresses(text);
  const unique = new Map<string, FoundEmail>();
  for (const email of printedEmails(readable(text))) {
    const target = linked.find((link) => email.address !== link && email.address.endsWith(link));
    const address = target ?? email.address;
    if (!unique.has(address)) unique.set(address, { ...email, address });
  }
  if (unique.size > 0) return [...unique.values()];
  return [...new Set(linked)].map((address) => ({ address, span: null, confidence: 0.7 }));
}

/** The ways people make the first part of an address from their name: jane.doe, janedoe, j.doe, jdoe, doe.jane, jane, doe … */
function partsFromName(name: string): Set<string> {
  const words = foldedWords(name);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const pairs = [
    [first, last],
    [last, first],
    [first.slice(0, 1), last],
    [first, last.slice(0, 1)],
  ];
  const joined = pairs.flatMap(([a, b]) => ['', '.', '_', '-'].map((between) => `${a}${between}${b}`));
  return new Set([...joined, first, last]);
}

/**
 * Takes off a letter in front of an address that is an icon: the font gave it out as a letter, and what remains is made of the
 * candidate's name while the whole is not.
 */
export function withoutIconLetters(emails: readonly FoundEmail[], name: string): FoundEmail[] {
  const parts = partsFromName(name);
  return emails.map((email) => {
    const [local = '', domain = ''] = email.address.split('@');
    const plain = fold(local).replace(/\d+$/u, '');
    if (email.span === null || parts.has(plain) || plain.length < 5 || !parts.has(plain.slice(1)))
      return email;
    const span = { start: email.span.start + 1, end: email.span.end };
    return { ...email, address: `${local.slice(1)}@${domain}`, span };
  });
}
