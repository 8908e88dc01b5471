import { NOT_NAME_WORDS } from '../resumes/parsing/name-words.ts';
import { STOP_WORDS } from '../skills/stop-words.ts';
import { foldInPlace } from './fold-in-place.ts';
import type { Identity } from './identity.ts';
import { matchesOf, type Range } from './ranges.ts';

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asWord = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.map(literal).join('|')})(?![\p{L}\p{N}])`, 'gu');

/** What stands before the at sign, and the last part of a profile's address: `jane.doe92`, `jane-doe-4a1b`. Folded. */
function accountsOf({ emails, links }: Identity): string[] {
  const local = emails.map((email) => email.split('@')[0] ?? '');
  const handles = links.map((link) => /[^/]\/(?:in\/|u\/|@)?([^/?#]+)\/?$/u.exec(link)?.[1] ?? '');
  return [
    ...new Set(
      [...local, ...handles].map((account) => foldInPlace(account)).filter((account) => account.length > 3),
    ),
  ];
}

const isOrdinary = (word: string): boolean => STOP_WORDS.has(word) || NOT_NAME_WORDS.has(word);

/**
 * Account names wherever they stand, and the names they are made of where those are written with a capital: a name in
 * Greek or Japanese stands in Latin letters in the mail address. A part that the text also writes small, or that `words`
 * (skills, titles, employers; folded) hold, is an ordinary word.
 */
export function accountRanges(
  text: string,
  folded: string,
  identity: Identity,
  words: ReadonlySet<string>,
): Range[] {
  const accounts = accountsOf(identity);
  const whole = accounts.filter((account) => !isOrdinary(account) && !words.has(account));
  const parts = [...new Set(accounts.flatMap((account) => account.split(/[^\p{L}]+/u)))].filter(
    (part) => part.length > 2 && !isOrdinary(part) && !words.has(part),
  );
  const named = parts.flatMap((part) => {
    const places = matchesOf(folded, asWord([part]));
    const isWrittenSmall = places.some(
      ([start]) => /\p{Ll}/u.test(text.charAt(start)) && !isInAccount(folded, start),
    );
    return isWrittenSmall ? [] : places;
  });
  return [...(whole.length > 0 ? matchesOf(folded, asWord(whole)) : []), ...named];
}

/** Within an address everything is small. */
function isInAccount(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 64), at);
  const after = folded.slice(at, at + 64);
  return (
    /[@/._-]\S{0,60}$/u.test(before) || /^\S{0,60}[@/]/u.test(after) || /^[\p{L}\p{N}]+[._-]/u.test(after)
  );
}
