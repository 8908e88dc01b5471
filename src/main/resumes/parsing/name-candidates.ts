import { fold } from './folding.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { headingKindOf } from './line-facts.ts';
import { nameAroundComma, withoutDocumentTitle, withoutNameLabel } from './name-shape.ts';
import { NAME_PARTICLES, PLACEHOLDER_WORDS } from './name-words.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import { jobWords } from './title-words.ts';

/** A passage shaped like a name. */
export interface NameCandidate {
  words: string[];
  span: Span;
  line: ResumeLine;
  /** "Name:" or "Hello, I am" stands before it. */
  labelled: boolean;
  /** "Curriculum Vitae of" stands before it, or "'s résumé" after it. */
  titled: boolean;
}

const SEPARATORS = /\s*[|¦•·●\t]\s*|\s[-–—]\s|\s{4,}|\s*[[\]:]\s*/gu;
const TITLE_AFTER = /(?:['’]s)?[\s–—-]+(?:resume|résumé|cv|c\.v\.|curriculum vitae|lebenslauf|portfolio)$/iu;
const LARGE = 1.3;

function segmentsOf(line: ResumeLine): { text: string; start: number }[] {
  const segments: { text: string; start: number }[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = line.text.slice(from, to);
    if (text.trim() !== '') segments.push({ text: text.trimEnd(), start: line.start + from });
  };
  for (const cut of line.text.matchAll(SEPARATORS)) {
    push(cut.index);
    from = cut.index + cut[0].length;
  }
  push(line.text.length);
  return segments;
}

/** Designers set names in small letters: "olivia wilson". */
function capitalised(text: string): string {
  return text.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function candidate(
  line: ResumeLine,
  text: string,
  start: number,
  large: boolean,
  how: { labelled?: boolean; titled?: boolean },
): NameCandidate[] {
  const after = TITLE_AFTER.exec(text);
  const bare = after === null ? text : text.slice(0, after.index);
  const small = large && !/\p{Lu}/u.test(bare) && /^\p{Ll}/u.test(bare);
  const words = nameAroundComma(small ? capitalised(bare) : bare);
  if (words === null || words.every((word) => PLACEHOLDER_WORDS.has(fold(word)))) return [];
  const span = { start, end: start + bare.trimEnd().length };
  return [
    { words, span, line, labelled: how.labelled === true, titled: how.titled === true || after !== null },
  ];
}

function ofLine(line: ResumeLine, large: boolean): NameCandidate[] {
  const found: NameCandidate[] = [];
  const label = withoutNameLabel(line.text);
  if (label.labelled) {
    const value = label.text.split(/\s*[|¦•\t]\s*|\s{3,}/u)[0] ?? '';
    found.push(
      ...candidate(line, value.replace(/[.!,]+$/u, ''), line.start + label.offset, large, { labelled: true }),
    );
  }
  let titled = false;
  for (const segment of segmentsOf(line)) {
    const bare = withoutDocumentTitle(segment.text);
    titled ||= bare.titled;
    if (bare.text.trim() === '') continue;
    found.push(...candidate(line, bare.text, segment.start + bare.offset, large, { titled }));
    found.push(...beforeJob(line, bare.text, segment.start + bare.offset));
  }
  // A name set large may have word spaces as wide as the gaps between columns.
  if (line.text.includes('\t') && !label.labelled) {
    found.push(...candidate(line, line.text.replace(/\t/gu, ' '), line.start, large, {}));
  }
  return found;
}

/** One word over one or two; a name set large may take more words on both lines, particles aside. */
function fitOverLines(line: ResumeLine, next: ResumeLine, isLarge: (line: ResumeLine) => boolean): boolean {
  const count = (text: string): number =>
    text.split(/\s+/u).filter((word) => !NAME_PARTICLES.has(fold(word))).length;
  if (!isLarge(line)) return !/\s/u.test(line.text) && count(next.text) <= 2;
  return count(line.text) <= 3 && count(next.text) <= 2 && next.index === line.index + 1;
}

/** First and last name on two lines of their own, set alike. */
function acrossLines(lines: readonly ResumeLine[], isLarge: (line: ResumeLine) => boolean): NameCandidate[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.page !== line.page || next.column !== line.column) return [];
    if (Math.abs(next.size - line.size) > line.size * 0.12) return [];
    if (!fitOverLines(line, next, isLarge)) return [];
    if (headingKindOf(line) !== null || headingKindOf(next) !== null) return [];
    if (jobWords(next.text) > 0 || jobWords(line.text) > 0) return [];
    const words = nameAroundComma(`${line.text} ${next.text}`);
    if (words === null || words.length < 2) return [];
    return [{ words, span: { start: line.start, end: next.end }, line, labelled: false, titled: false }];
  });
}

/** The first two or three words of a passage when a known given name is among them, or what follows can only stand after a name. */
function leadingName(
  line: ResumeLine,
  text: string,
  start: number,
  goesOn: (rest: string) => boolean,
  surely: (rest: string) => boolean = () => false,
): NameCandidate[] {
  const words = [...text.slice(0, 80).matchAll(/\S+/gu)];
  return [3, 2].flatMap((count) => {
    const last = words[count - 1];
    const next = words[count];
    if (last === undefined || next === undefined || !goesOn(text.slice(next.index))) return [];
    const end = last.index + last[0].length;
    const named = nameAroundComma(text.slice(0, end));
    if (named?.length !== count) return [];
    const known = named.some((word) => GIVEN_NAMES.has(fold(word))) || surely(text.slice(next.index));
    if (!known) return [];
    if (jobWords(named.join(' ')) > 0) return [];
    return [{ words: named, span: { start, end: start + end }, line, labelled: false, titled: false }];
  });
}

/** "Jane Doe Software Engineer": name and headline on one line without separator. */
function beforeJob(line: ResumeLine, text: string, start: number): NameCandidate[] {
  if (line.index > 3 || jobWords(text) === 0 || text.length > 70) return [];
  return leadingName(line, text, start, (rest) => jobWords(rest) > 0);
}

const GOES_ON =
  /^(?:\d|[(+@]|[\p{L}\d._%+-]+@|\p{Lu}{2,}\s+\p{Lu}\p{Ll}|(?:phone|tel|mobile|cell|email|e-mail|address|current|permanent|resume|curriculum)(?!\p{L}))/iu;

/** A number, an address or a way to reach someone. */
const AFTER_NAME =
  /^(?:\d{1,6}[\s,-]|\(?\+?\d[\d\s()-]{5}|[\p{L}\d._%+-]+@|(?:phone|tel|mobile|cell|e-?mail)(?!\p{L}))/iu;

/** A text without line breaks: "Jane Doe 12 Main Street", "Jane Doe QA Engineer – Acme". */
function atStart(text: ResumeText): NameCandidate[] {
  const line = text.lines[0];
  if (line === undefined || text.hasLayout) return [];
  return leadingName(
    line,
    line.text,
    line.start,
    (rest) => GOES_ON.test(rest),
    (rest) => AFTER_NAME.test(rest),
  );
}

/** All passages among some lines of the top of a document that are shaped like a name. */
export function nameCandidates(text: ResumeText, lines: readonly ResumeLine[]): NameCandidate[] {
  const isLarge = (line: ResumeLine): boolean => text.hasLayout && line.size > text.bodySize * LARGE;
  return [
    ...lines.flatMap((line) => ofLine(line, isLarge(line))),
    ...acrossLines(lines, isLarge),
    ...atStart(text),
  ];
}
