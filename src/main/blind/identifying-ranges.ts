import type { ParsedResume } from '../../contract/resume.ts';

/** A stretch of text, [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Lines that speak of age, gender, family, nationality or a photo, in six languages: the whole line is hidden. */
const PERSONAL_LINE =
  /^.*(?:\b(?:date of birth|born (?:on|in)|d\.?o\.?b\.?|age\s*[:：]|gender|sex\s*[:：]|marital status|nationality|religion|citizenship)\b|geburtsdatum|geboren (?:am|in)|geburtsort|familienstand|staatsangehörigkeit|nationalität|geschlecht\s*:|konfession|date de naissance|né\(?e?\)? le|nationalité|situation (?:de famille|familiale)|état civil|fecha de nacimiento|estado civil|nacionalidad|data de nascimento|nacionalidade|data di nascita|nazionalità|stato civile|出生|性别|年龄|婚姻).*$/gimu;
const GENDERED =
  /\b(?:he\/him|she\/her|they\/them|er\/ihm|sie\/ihr|Mr|Mrs|Ms|Miss|Herr|Frau|Monsieur|Madame|Mme|Señor|Señora|Signor|Signora)\b\.?/gu;
/** Lengths are bounded, so that a page of letters without a space costs no more than any other (RFC 5321: 64 and 255). */
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}\.\p{L}{2,24}/gu;
const LINK =
  /(?:https?:\/\/|www\.)\S+|\b(?:linkedin|github|gitlab|xing|twitter|facebook|instagram)\.com\/\S+/giu;
const PHONE = /(?:\+|\b00|\(0|\b0)[\d][\d\s()./-]{6,24}\d/gu;

/** Words of a name shorter than this are left: "Li" is in too many other words, so it is only hidden as a whole word. */
const WHOLE_WORD_BELOW = 4;

/**
 * Everything in a résumé's text that tells who someone is: name (and its parts wherever they stand), contact data, links,
 * address, age, gender, family status. Sorted, not overlapping. Schools and employers stay: they are the evidence.
 */
export function identifyingRanges(text: string, resume: ParsedResume): Range[] {
  const fields = [resume.name, resume.location, ...resume.emails, ...resume.phones, ...resume.links];
  const evidence = fields.flatMap((field): Range[] =>
    field?.evidence && field.evidence.end <= text.length ? [[field.evidence.start, field.evidence.end]] : [],
  );
  const patterns = [PERSONAL_LINE, GENDERED, MAIL, LINK, PHONE].flatMap((pattern) =>
    matchesOf(text, pattern),
  );
  return merge([...evidence, ...patterns, ...nameParts(resume).flatMap((part) => occurrences(text, part))]);
}

function nameParts(resume: ParsedResume): string[] {
  return (resume.name?.value ?? '')
    .split(/[\s,.'’-]+/u)
    .filter((part) => part.length > 1 || /\p{Script=Han}/u.test(part));
}

function matchesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

function occurrences(text: string, word: string): Range[] {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern =
    /\p{Script=Han}/u.test(word) || word.length >= WHOLE_WORD_BELOW
      ? literal
      : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
  return matchesOf(text, new RegExp(pattern, 'giu'));
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The text with the ranges painted over; the length stays, so that every offset still holds. */
export function paintOver(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const [start, end] of ranges) {
    result +=
      text.slice(from, start) +
      text.slice(start, end).replace(/[^\s]/gu, (character) => '█'.repeat(character.length));
    from = end;
  }
  return result + text.slice(from);
}

/** The text without the ranges, for an index that must not find people by their names while names are hidden. */
export function leaveOut(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const [start, end] of ranges) {
    result += `${text.slice(from, start)} `;
    from = end;
  }
  return result + text.slice(from);
}
