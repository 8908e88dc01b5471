import type { ParsedResume, Position } from '../../../contract/resume.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { type DateRange, findDateRanges } from '../../resumes/parsing/dates.ts';
import { evidenceAt } from '../../resumes/parsing/evidence.ts';
import { titleFunction } from '../../skills/title-function.ts';
import { linePositions } from './line-career.ts';

/** A line so long is a résumé pasted without line breaks: no layout tells where its positions begin. */
const RUNNING_LENGTH = 300;
/** How far from its dates a title may stand, in characters. */
const REACH = 90;
/** A title this close behind its dates belongs to them. */
const ADJACENT = 4;

const TITLE_NOUN =
  /\b(?:manager|analyst|specialist|consultant|director|lead|head|administrator|officer|supervisor|trainer|advisor|assistant|associate|agent|executive|coordinator|representative|intern|trainee|leiter\w*|berater\w*|responsable|gerente|owner)$/iu;
const CAPITALISED =
  /\p{Lu}[\p{L}+#'’]*(?:\.\p{L}+)*(?:[ /&-]+(?:(?:of|and|for|de|du|der|und)\s)?\p{Lu}[\p{L}+#'’]*(?:\.\p{L}+)*){0,6}/gu;
const NEXT_PART =
  /\s(?:Education|Academic|Skills|Key [Ss]kills|Technical [Ss]kills|Certifications?|Languages|Interests|References|Ausbildung|Kenntnisse|Formation|Formación|Formação|Formazione)\b(?=\s*[:\p{Lu}\d])/u;

interface Stretch {
  start: number;
  end: number;
}

/**
 * The positions of a résumé; where it was pasted as running text they are read from the dates and the titles beside
 * them, replacing what line by line reading made of such a line.
 */
export function positionsOf(resume: ParsedResume, document: ExtractedDocument): Position[] {
  const read = runningPositions(resume, document);
  return [...read, ...linePositions(resume, document, read)];
}

function runningPositions(resume: ParsedResume, document: ExtractedDocument): Position[] {
  const lines = longLines(document.text);
  if (lines.length === 0) return resume.experience;
  const found = lines.flatMap((line) => positionsIn(document, line));
  if (found.length === 0) return resume.experience;
  const kept = resume.experience.filter(
    ({ evidence }) => !lines.some(({ start, end }) => evidence.start >= start && evidence.start < end),
  );
  return [...kept, ...found];
}

function longLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > RUNNING_LENGTH) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function positionsIn(document: ExtractedDocument, line: Stretch): Position[] {
  const text = document.text.slice(line.start, line.end);
  const ranges = findDateRanges(text).filter(({ form }) => form === 'range' || form === 'since');
  const before = ranges.map((range, index) => titleBefore(text, range, ranges[index - 1]?.end ?? 0));
  const after = ranges.map((range, index) =>
    titleAfter(text, range, ranges[index + 1]?.start ?? text.length),
  );
  const adjacent = after.filter(
    (title, index) => title !== null && title.start - (ranges[index]?.end ?? 0) <= ADJACENT,
  ).length;
  const leads = adjacent * 2 < ranges.length && count(before) > 0;
  const starts = ranges.map((range, index) => (leads ? (before[index]?.start ?? range.start) : range.start));
  return ranges.flatMap((range, index) => {
    const title = leads ? (before[index] ?? after[index]) : (after[index] ?? before[index]);
    if (!title) return [];
    const start = starts[index] ?? range.start;
    const end = endOf(text, range.end, starts[index + 1] ?? text.length);
    return [position(document, line.start, text, title, range, { start, end })];
  });
}

function count(titles: readonly (Stretch | null)[]): number {
  return titles.filter((title) => title !== null).length;
}

function endOf(text: string, from: number, to: number): number {
  const next = text.slice(from, to).search(NEXT_PART);
  return next === -1 ? to : from + next;
}

function position(
  document: ExtractedDocument,
  offset: number,
  text: string,
  title: Stretch,
  range: DateRange,
  span: Stretch,
): Position {
  return {
    title: text.slice(title.start, title.end),
    organisation: null,
    location: null,
    start: range.from,
    end: range.to,
    current: range.current,
    confidence: 0.5,
    evidence: evidenceAt(document, offset + title.start, offset + title.end),
    span: { start: offset + Math.min(span.start, title.start), end: offset + span.end },
  };
}

function titleBefore(text: string, { start }: DateRange, limit: number): Stretch | null {
  const title = titlesIn(text, Math.max(limit, start - REACH), start).at(-1);
  return title && !/[.!?]\s/u.test(text.slice(title.end, start)) ? title : null;
}

function titleAfter(text: string, { end }: DateRange, limit: number): Stretch | null {
  return titlesIn(text, end, Math.min(limit, end + REACH))[0] ?? null;
}

function titlesIn(text: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.slice(from, to).matchAll(CAPITALISED)) {
    const words = match[0].split(' ');
    for (let length = words.length; length > 0; length -= 1) {
      const phrase = words.slice(0, length).join(' ');
      const last = words[length - 1] ?? '';
      if (titleFunction(last) === null && !TITLE_NOUN.test(phrase)) continue;
      const skip =
        /^(?:(?:Work )?Experience|Employment|Work [Hh]istory|Profile|Summary)\s/u.exec(phrase)?.[0].length ??
        0;
      found.push({ start: from + match.index + skip, end: from + match.index + phrase.length });
      break;
    }
  }
  return found;
}
