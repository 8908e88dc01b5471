import type { NameParts } from './name-parts.ts';
import { isNearly } from './near-words.ts';
import { matchesOf, type Range } from './ranges.ts';

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** A division at the end of a line does not hide a name: `Oka-` and `for` on the next line. */
const divided = (word: string): string => [...word].map(literal).join('(?:\u00ad\\n?)?');

/**
 * A name's parts with whatever of the name stands beside them: `Jane Doe`, `J. Doe`, `jdoe92`, `doe_jane`, `Doe's`,
 * `Frau Müllers`; as whole words, so that Mr Mark does not lose his marketing.
 */
function namePattern({ strong, middling, weak, initials }: NameParts, hasDivisions: boolean): RegExp | null {
  const core = longestFirst([...strong, ...middling]);
  if (core.length === 0) return null;
  const write = hasDivisions ? divided : literal;
  const all = longestFirst([...strong, ...weak])
    .map(write)
    .join('|');
  const any = `(?:${all}|[${initials.map(literal).join('')}]\\.?)`;
  const apart = String.raw`[\s._'’-]{0,2}`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${any}${apart}){0,4}(?:${core.map(write).join('|')})(?:${apart}${any}){0,4}(?:['’]?s)?\d{0,4}(?![\p{L}\p{N}])`,
    'gu',
  );
}

/** `SmithConsulting`, `TeamSmith`: a capital within a word begins another. */
function gluedRanges(text: string, folded: string, { strong, middling }: NameParts): Range[] {
  const parts = [...strong, ...middling];
  if (parts.length === 0) return [];
  const pattern = new RegExp(longestFirst(parts).map(literal).join('|'), 'gu');
  return matchesOf(folded, pattern).filter(([start, end]) => {
    const isCapital = /\p{Lu}/u.test(text.charAt(start));
    const opens = !/\p{L}/u.test(text.charAt(start - 1)) || /\p{Ll}/u.test(text.charAt(start - 1));
    const closes = /\p{Lu}/u.test(text.charAt(end)) || !/\p{L}/u.test(text.charAt(end));
    return isCapital && opens && closes && /\p{Ll}/u.test(text.charAt(end - 1));
  });
}

/** Short parts only where they begin with a capital, and two letters only as `Li`, never as `LI`. */
function weakRanges(text: string, folded: string, { weak }: NameParts): Range[] {
  if (weak.size === 0) return [];
  const words = longestFirst([...weak])
    .map(literal)
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'gu');
  return matchesOf(folded, pattern).filter(([start, end]) => {
    const found = text.slice(start, end);
    if (!/\p{Ll}|\p{Lu}/u.test(found)) return true;
    return /^\p{Lu}/u.test(found) && (found.length > 2 || /\p{Ll}$/u.test(found));
  });
}

/** A name that recognition misread by a letter or two. */
function misreadRanges(folded: string, { strong }: NameParts): Range[] {
  const long = strong.filter((part) => part.length >= 5);
  if (long.length === 0) return [];
  return matchesOf(folded, /[\p{L}\p{N}]{4,40}/gu).filter(([start, end]) =>
    long.some((part) => isNearly(folded.slice(start, end), part)),
  );
}

/** Where the parts of a name stand. `folded` is the text folded unit for unit. */
export function nameRanges(text: string, folded: string, parts: NameParts, recognised: boolean): Range[] {
  const pattern = namePattern(parts, text.includes('\u00ad'));
  const found = pattern ? matchesOf(folded, pattern) : [];
  return [
    // Alone, a short part is hidden only where it is written as a name.
    ...found.filter(([start, end]) => !parts.weak.has(folded.slice(start, end))),
    ...gluedRanges(text, folded, parts),
    ...weakRanges(text, folded, parts),
    ...parts.signs.flatMap((signs) =>
      matchesOf(text, new RegExp([...signs].map(literal).join(String.raw`\s?`), 'gu')),
    ),
    ...(recognised ? misreadRanges(folded, parts) : []),
  ];
}
