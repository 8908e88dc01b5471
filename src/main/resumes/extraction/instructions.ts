import type { Box, DocumentWarning } from '../../../contract/resume.ts';
import { COMPANIONS, MARKS, WHOLE_PATTERNS, WORDINGS } from './instruction-patterns.ts';
import { foldText } from './instruction-text.ts';
import type { SourceLine } from './source-line.ts';

/** How much may stand between the parts of one instruction, in characters. */
const NEAR = '[^.!?。！？]{0,60}?';

const WORD_START = '(?<![\\p{L}\\p{N}])';

/** A cheap test for words without which the full patterns cannot match, and the patterns. */
interface Detector {
  gate: RegExp;
  full: RegExp;
}

function anyOf(parts: string[]): RegExp {
  return new RegExp(parts.map((part) => `(?:${part})`).join('|'), 'u');
}

function compile(): Detector[] {
  const detectors = Object.values(WORDINGS).flatMap((words): Detector[] => {
    const { ignore, orders, whose, rate, candidate, best, address } = words;
    const leave = `${WORD_START}(?:${ignore})(?![\\p{L}])${NEAR}(?:(?:${whose})${NEAR}${WORD_START}(?:${orders})|${WORD_START}(?:${orders})${NEAR}(?:${whose}))`;
    const judge = `${WORD_START}(?:${rate})(?![\\p{L}])${NEAR}(?:(?:${candidate})${NEAR}(?:${best})|(?:${best})${NEAR}(?:${candidate}))`;
    return [
      { gate: new RegExp(ignore, 'u'), full: new RegExp(leave, 'u') },
      { gate: new RegExp(candidate, 'u'), full: new RegExp(judge, 'u') },
      {
        gate: new RegExp(address, 'u'),
        full: new RegExp(`${WORD_START}(?:${address})`, 'u'),
      },
    ];
  });
  const whole = [...Object.values(WHOLE_PATTERNS), MARKS].map((parts) => {
    const full = anyOf(parts);
    return { gate: full, full };
  });
  return [...detectors, ...whole];
}

const DETECTORS = compile();
const COMPANION = anyOf(COMPANIONS);

interface Sentence {
  start: number;
  end: number;
  instruction: boolean;
  companion: boolean;
}

const END_OF_SENTENCE = /[.!?](?=\s|$|["'”’»)])["'”’»)]*|[。！？]|\n\n|\n(?=\s*[•●▪■◦○‣–—*-]\s)/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|vs|no|nr|bzw|ca|dr|mr|mrs|ms|prof|inc|ltd|st|approx)\.$/iu;

function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(END_OF_SENTENCE)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: text.length });
  return found;
}

/** Lines that begin with a capital begin something new, even where the line before has no full stop. */
const NEW_LINE = /\n(?=\s*[\p{Lu}\p{Lo}\p{N}])/u;

/** The part of a sentence, in whole lines, that a match in its folded text covers. */
function coveredLines(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): { start: number; end: number } {
  let at = start;
  let folded = 0;
  let first: number | null = null;
  let last = end;
  for (const part of text.slice(start, end).split(NEW_LINE)) {
    const length = foldText(part).length;
    if (first === null && from < folded + length) first = at;
    if (first !== null && folded < to) last = at + part.length;
    at += part.length + 1;
    folded += length > 0 ? length + 1 : 0;
  }
  return { start: first ?? start, end: last };
}

function judge(text: string, sentence: { start: number; end: number }, detectors: Detector[]): Sentence {
  const { start, end } = sentence;
  const folded = foldText(text.slice(start, end));
  let covered: { start: number; end: number } | null = null;
  for (const { full } of detectors) {
    const match = full.exec(folded);
    if (!match) continue;
    const lines = coveredLines(text, start, end, match.index, match.index + match[0].length);
    covered = covered
      ? { start: Math.min(covered.start, lines.start), end: Math.max(covered.end, lines.end) }
      : lines;
  }
  if (covered) return { ...covered, instruction: true, companion: false };
  return { start, end, instruction: false, companion: COMPANION.test(folded) };
}

function judged(text: string): Sentence[] {
  const whole = foldText(text);
  const detectors = DETECTORS.filter(({ gate }) => gate.test(whole));
  return detectors.length === 0 ? [] : sentencesOf(text).map((sentence) => judge(text, sentence, detectors));
}

/** Sentences beside an instruction in the same paragraph that go with it become part of it. */
function spread(text: string, sentences: Sentence[]): void {
  const grow = (from: Sentence | undefined, to: Sentence | undefined) => {
    if (!from?.instruction || !to || to.instruction || !to.companion) return;
    const between = text.slice(Math.min(from.start, to.start), Math.max(from.end, to.end));
    if (!between.trim().includes('\n\n')) to.instruction = true;
  };
  for (let index = 1; index < sentences.length; index++) grow(sentences[index - 1], sentences[index]);
  for (let index = sentences.length - 2; index >= 0; index--) grow(sentences[index + 1], sentences[index]);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const piece = text.slice(start, end);
  const lead = /^[\s•●▪■◦○‣*]*/u.exec(piece)?.[0].length ?? 0;
  return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) };
}

/** Passages of a text that are instructions aimed at a model, as UTF-16 offsets in order; neighbours are joined. */
export function findInstructions(text: string): { start: number; end: number }[] {
  const sentences = judged(text);
  spread(text, sentences);
  const found: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    if (!sentence.instruction) continue;
    const { start, end } = trimmed(text, sentence.start, sentence.end);
    const last = found.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start)) && !text.slice(last.end, start).includes('\n\n'))
      last.end = end;
    else found.push({ start, end });
  }
  return found;
}

interface PlacedLine {
  line: SourceLine;
  start: number;
  end: number;
}

function joinLines(lines: SourceLine[]): { text: string; placed: PlacedLine[] } {
  let text = '';
  const placed = lines.map((line, index) => {
    if (index > 0) text += line.opensBlock ? '\n\n' : '\n';
    const start = text.length;
    text += line.text;
    return { line, start, end: text.length };
  });
  return { text, placed };
}

function boxOfPart(line: SourceLine, start: number, end: number): Box | null {
  const left = line.edges[start];
  const right = line.edges[end];
  if (!line.box || left === undefined || right === undefined || right <= left) return line.box;
  return { ...line.box, x: left, width: Math.round((right - left) * 100) / 100 };
}

/** A line without a part of it; null when nothing is left. */
function cut(line: SourceLine, start: number, end: number): SourceLine | null {
  const before = line.text.slice(0, start).trimEnd();
  const rest = line.text.slice(end);
  const after = rest.trimStart();
  const kept = before !== '' && after !== '' ? `${before} ${after}` : before + after;
  if (!/[\p{L}\p{N}]/u.test(kept)) return null;
  if (line.edges.length === 0) return { ...line, text: kept };
  const tail = line.edges.slice(end + rest.length - after.length);
  const head = line.edges.slice(0, before.length + (after !== '' && before !== '' ? 1 : 0));
  const edges = after === '' ? line.edges.slice(0, before.length + 1) : [...head, ...tail];
  const box =
    line.box && edges.length > 1
      ? {
          ...line.box,
          x: edges[0] ?? line.box.x,
          width: Math.round(((edges.at(-1) ?? 0) - (edges[0] ?? 0)) * 100) / 100,
        }
      : line.box;
  return { ...line, text: kept, edges, box };
}

/** Takes instructions aimed at a model out of the lines and reports each with its place. */
export function withoutInstructions(lines: SourceLine[]): {
  lines: SourceLine[];
  warnings: DocumentWarning[];
} {
  const { text, placed } = joinLines(lines);
  const passages = findInstructions(text);
  if (passages.length === 0) return { lines, warnings: [] };
  const kept: (SourceLine | null)[] = [...lines];
  const warnings = passages.map(({ start, end }): DocumentWarning => {
    const boxes: Box[] = [];
    let page = 1;
    for (let index = placed.length - 1; index >= 0; index--) {
      const place = placed[index];
      const current = kept[index];
      if (!place || place.end <= start || place.start >= end) continue;
      const from = Math.max(start, place.start) - place.start;
      const to = Math.min(end, place.end) - place.start;
      const box = boxOfPart(place.line, from, to);
      if (box) boxes.unshift(box);
      page = place.line.page;
      kept[index] = current ? cutAgain(place.line, current, from, to) : null;
    }
    return { kind: 'instruction', detail: text.slice(start, end).replace(/\s+/g, ' '), page, boxes };
  });
  return { lines: closeGaps(lines, kept), warnings };
}

/** Cuts a second passage out of a line by finding it in what the first cut left. */
function cutAgain(original: SourceLine, current: SourceLine, from: number, to: number): SourceLine | null {
  if (current === original) return cut(current, from, to);
  const part = original.text.slice(from, to).trim();
  const at = current.text.indexOf(part);
  return at < 0 ? current : cut(current, at, at + part.length);
}

/** What follows a removed line that opened a block opens it now. */
function closeGaps(original: SourceLine[], lines: (SourceLine | null)[]): SourceLine[] {
  const result: SourceLine[] = [];
  let opensBlock = false;
  lines.forEach((line, index) => {
    if (line === null) {
      opensBlock ||= original[index]?.opensBlock === true;
      return;
    }
    result.push(opensBlock && !line.opensBlock ? { ...line, opensBlock: true } : line);
    opensBlock = false;
  });
  return result;
}

/** Instructions within hidden passages, reported at the place of the passage. */
export function instructionsInHidden(hidden: DocumentWarning[]): DocumentWarning[] {
  return hidden.flatMap((warning) =>
    findInstructions(warning.detail).map(
      ({ start, end }): DocumentWarning => ({
        ...warning,
        kind: 'instruction',
        detail: warning.detail.slice(start, end),
      }),
    ),
  );
}
