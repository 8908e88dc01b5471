import type { SectionKind } from '../../../contract/resume.ts';
import { foldedWords } from './folding.ts';
import { kindByKeyword, kindOfHeading } from './heading-words.ts';
import type { ResumeLine, ResumeText } from './resume-text.ts';

/** A heading found in the lines; `contentStart` is where what it heads begins when that is on the same line. */
export interface Heading {
  line: ResumeLine;
  kind: SectionKind;
  contentStart: number | null;
}

const LONGEST_HEADING = 64;
const INLINE_LABEL = /^([\p{L}][\p{L}\s&/'-]{2,40}?)\s*(?::|：|\s[-–—]\s)\s*(?=\S)/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** True for a line without lower-case letters and with at least two capitals. */
export function isUpperCase(text: string): boolean {
  return CAPITALS.test(text);
}

function isSetOff(text: ResumeText, line: ResumeLine): boolean {
  if (line.size > text.bodySize * 1.08 || line.bold || isUpperCase(line.text)) return true;
  return !text.hasLayout && line.opensBlock;
}

function styleOf(text: ResumeText, line: ResumeLine): string {
  return `${Math.round(line.size * 2)}/${line.bold}/${isUpperCase(line.text)}/${line.size > text.bodySize * 1.08}`;
}

function mayBeHeading(line: ResumeLine): boolean {
  return line.text.length <= LONGEST_HEADING && line.cells.length <= 2 && /\p{L}{2}/u.test(line.text);
}

function keywordHeading(text: ResumeText, line: ResumeLine): SectionKind | null {
  if (line.bullet || !isSetOff(text, line) || foldedWords(line.text).length > 6) return null;
  if (/[.,;!?]\s*$|,|\d{3}|@/u.test(line.text)) return null;
  return kindByKeyword(line.text);
}

function inlineHeading(line: ResumeLine): Heading | null {
  const label = INLINE_LABEL.exec(line.text);
  if (label === null || line.bullet) return null;
  const kind = kindOfHeading(label[1] ?? '');
  if (kind === null || kind === 'header' || kind === 'other') return null;
  return { line, kind, contentStart: line.start + label[0].length };
}

/** Styles that headings known by their words are set in and hardly any other line is. */
function headingStyles(text: ResumeText, known: readonly Heading[]): Set<string> {
  const counts = new Map<string, { headings: number; lines: number }>();
  const headed = new Set(known.map((heading) => heading.line.index));
  for (const line of text.lines) {
    const style = styleOf(text, line);
    const count = counts.get(style) ?? { headings: 0, lines: 0 };
    count.lines += 1;
    if (headed.has(line.index)) count.headings += 1;
    counts.set(style, count);
  }
  const plain = `${Math.round(text.bodySize * 2)}/false/false/false`;
  return new Set(
    [...counts]
      .filter(([style, count]) => style !== plain && count.headings >= 2 && count.lines <= count.headings * 2)
      .map(([style]) => style),
  );
}

/** "Languages" within the skills is a label unless it is set like the other headings. */
function isLabelWithin(text: ResumeText, heading: Heading, last: Heading | undefined): boolean {
  if (last === undefined || last.line.page !== heading.line.page || !text.hasLayout) return false;
  if (last.kind !== 'skills' || last.line.column !== heading.line.column) return false;
  const weaker = heading.line.size < last.line.size * 0.95;
  const plainer = last.line.bold && !heading.line.bold;
  const lower = isUpperCase(last.line.text) && !isUpperCase(heading.line.text);
  return weaker || plainer || lower;
}

/** The headings of a résumé in reading order: known by their words, or set like those that are. */
export function findHeadings(text: ResumeText): Heading[] {
  const known: Heading[] = [];
  for (const line of text.lines) {
    if (!mayBeHeading(line)) {
      const inline = inlineHeading(line);
      if (inline !== null && !text.hasLayout) known.push(inline);
      continue;
    }
    const exact = kindOfHeading(line.text);
    const kind =
      exact !== null && !(line.bullet && !isSetOff(text, line)) ? exact : keywordHeading(text, line);
    if (kind !== null) {
      const heading = { line, kind, contentStart: null };
      if (!isLabelWithin(text, heading, known.at(-1))) known.push(heading);
      continue;
    }
    const inline = inlineHeading(line);
    if (inline !== null && known.at(-1)?.kind !== 'skills') known.push(inline);
  }
  const styles = headingStyles(text, known);
  if (styles.size === 0) return known;
  const first = known[0]?.line.index ?? 0;
  const taken = new Set(known.map((heading) => heading.line.index));
  const unknown = text.lines
    .filter((line) => line.index > first && !taken.has(line.index) && !line.bullet)
    .filter((line) => mayBeHeading(line) && !/\d/u.test(line.text) && styles.has(styleOf(text, line)))
    .map((line): Heading => ({ line, kind: 'other', contentStart: null }));
  return [...known, ...unknown].sort((a, b) => a.line.index - b.line.index);
}
