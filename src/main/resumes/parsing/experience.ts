import { type EntryBlock, entryBlocks } from './entry-blocks.ts';
import { entryLines } from './entry-lines.ts';
import { type EntryPart, entryParts } from './entry-parts.ts';
import { withGluedTitlesParted } from './glued-titles.ts';
import { labelledPositions, titleBeside } from './labelled-positions.ts';
import { organisationStrength } from './organisation-words.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import { jobWords } from './title-words.ts';

/** A passage that names something; `jobs` counts the words in it that name a job. */
export type NamedPart = Span & { text: string; jobs: number };

/** A position as it was read; spans tell where title, organisation and place stand. */
export interface FoundPosition {
  title: NamedPart | null;
  organisation: NamedPart | null;
  location: NamedPart | null;
  from: string | null;
  to: string | null;
  current: boolean;
  confidence: number;
  /** The heading, from its first line to its last. */
  heading: Span;
  /** Heading and description. */
  whole: Span;
}

/** A word for an internship alone says less than the job named beside it. */
const INTERNSHIP = /^(?:stage|praktikum|internship|pr[áa]cticas?|est[áa]gio|tirocinio|实习)$/iu;
const LONGEST_TITLE = 90;

/** What a position's title and employer are worth being taken for each other. */
function titleWeight(part: EntryPart): number {
  if (INTERNSHIP.test(part.text)) return 1;
  return part.jobs * 2 - part.organisation * 1.5 - (part.text.length > LONGEST_TITLE ? 5 : 0);
}

function organisationWeight(part: EntryPart): number {
  return part.organisation * 2 - part.jobs * 1.5;
}

function best(parts: readonly EntryPart[], weigh: (part: EntryPart) => number): EntryPart | null {
  let chosen: EntryPart | null = null;
  for (const part of parts) if (chosen === null || weigh(part) > weigh(chosen)) chosen = part;
  return chosen;
}

/** Whether titles come before employers in this section, learnt from the entries where the words tell. */
function titleComesFirst(entries: readonly EntryPart[][]): boolean {
  let first = 0;
  let second = 0;
  for (const parts of entries) {
    const named = parts.filter((part) => !part.place);
    const title = named.findIndex((part) => part.jobs > 0 && part.organisation === 0);
    const other = named.findIndex((part, index) => index !== title && part.jobs === 0);
    if (title < 0 || other < 0) continue;
    if (title < other) first += 1;
    else second += 1;
  }
  return first >= second;
}

/** Text beside the date that is neither title nor employer: "Making coffee and baking cookies." */
function isSentence(part: EntryPart): boolean {
  const words = part.text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}{3,}/u.test(word)).length;
  return part.organisation < 2 && words.length >= 4 && small >= words.length * 0.5 && part.jobs === 0;
}

function assign(
  parts: readonly EntryPart[],
  titleFirst: boolean,
  goesOnBelow: boolean,
): { title: EntryPart | null; organisation: EntryPart | null; location: EntryPart | null } {
  const location = parts.find((part) => part.place) ?? null;
  const named = parts
    .filter((part) => !part.place && part.text.length <= 120 && !isSentence(part))
    .slice(0, 5);
  const strongest = best(named, titleWeight);
  if (named.length === 0) return { title: null, organisation: null, location };
  if (named.length === 1 || strongest === null) {
    const only = named[0] ?? null;
    if (only === null) return { title: null, organisation: null, location };
    const isTitle = titleWeight(only) > 0 || (only.organisation === 0 && titleFirst);
    return isTitle
      ? { title: only, organisation: null, location }
      : { title: null, organisation: only, location };
  }
  const known = titleWeight(strongest) > 0;
  const title = known ? strongest : ((titleFirst ? named[0] : named[1]) ?? strongest);
  const others = named.filter((part) => part !== title);
  const leading = best(others, organisationWeight);
  const elsewhere = goesOnBelow
    ? others.find((part) => part.jobs === 0 && part.row !== title.row)
    : undefined;
  const nearest = elsewhere ?? others.find((part) => part.jobs === 0) ?? others[0] ?? null;
  const organisation = leading !== null && leading.organisation > 0 && leading.jobs === 0 ? leading : nearest;
  const whole = goesOnBelow ? withDepartment(title, organisation, named) : title;
  return { title: whole, organisation, location };
}

/** "Team Leader, Reception" is one title where the employer stands on another line. */
function withDepartment(
  title: EntryPart,
  organisation: EntryPart | null,
  named: readonly EntryPart[],
): EntryPart {
  if (organisation === null || organisation.row === title.row) return title;
  const next = named.find(
    (part) => part.row === title.row && part.start - title.end <= 2 && part.start > title.end,
  );
  if (next === undefined || next.text.length > 40) return title;
  return { ...title, end: next.end, text: `${title.text}, ${next.text}` };
}

function positionOf(
  block: EntryBlock,
  parts: readonly EntryPart[],
  titleFirst: boolean,
): FoundPosition | null {
  const first = block.header[0]?.line;
  const last = block.header.at(-1)?.line;
  if (first === undefined || last === undefined) return null;
  const { title, organisation, location } = assign(parts, titleFirst, block.goesOnBelow);
  const spans: ResumeLine[] = [first, last, ...block.body];
  const end = spans.reduce((most, line) => Math.max(most, line.end), 0);
  const start = spans.reduce((least, line) => Math.min(least, line.start), first.start);
  const certain =
    (title !== null && title.jobs > 0 ? 0.3 : 0) +
    (organisation !== null ? 0.2 : 0) +
    (block.date === null || block.date.form === 'single' ? 0 : 0.2);
  return {
    title,
    organisation,
    location,
    from: block.date?.from ?? null,
    to: block.date?.to ?? null,
    current: block.date?.current ?? false,
    confidence: Math.round((0.28 + certain) * 100) / 100,
    heading: { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) },
    whole: { start, end },
  };
}

/** Several positions under one employer: those without an employer take the one printed above them. */
function withSharedEmployers(positions: readonly FoundPosition[]): FoundPosition[] {
  const kept: FoundPosition[] = [];
  let employer: NamedPart | null = null;
  positions.forEach((position, index) => {
    const next = positions[index + 1];
    const umbrella =
      position.title === null &&
      position.organisation !== null &&
      next !== undefined &&
      next.organisation === null &&
      next.title !== null &&
      position.whole.end <= next.heading.start &&
      position.heading.end === position.whole.end;
    if (position.organisation !== null) employer = position.organisation;
    if (umbrella) return;
    kept.push(
      position.organisation === null && employer !== null
        ? { ...position, organisation: employer }
        : position,
    );
  });
  return kept;
}

type Named = Span & { text: string };

function fromLabels(text: ResumeText, lines: readonly ResumeLine[]): FoundPosition[] {
  return labelledPositions(lines).map(({ title: printed, organisation, date, lines: own }) => {
    const title = printed ?? (organisation === null ? null : titleBeside(organisation.text, text.lines));
    const start = own.reduce((least, line) => Math.min(least, line.start), own[0]?.start ?? 0);
    const end = own.reduce((most, line) => Math.max(most, line.end), start);
    const heading = [printed, organisation].filter((part): part is Named => part !== null);
    return {
      title: title === null ? null : { ...title, jobs: jobWords(title.text) },
      organisation: organisation === null ? null : { ...organisation, jobs: 0 },
      location: null,
      from: date?.from ?? null,
      to: date?.to ?? null,
      current: date?.current ?? false,
      confidence: 0.5 + (title === null ? 0 : 0.2) + (date === null ? 0 : 0.2),
      heading: {
        start: Math.min(...heading.map((part) => part.start)),
        end: Math.max(...heading.map((part) => part.end)),
      },
      whole: { start, end },
    };
  });
}

const MOST_UNDATED = 12;

/** Positions without any date: lines that name a job (or an employer) at the head of a block, with what describes them. */
function undated(text: ResumeText, lines: readonly ResumeLine[]): FoundPosition[] {
  const entries = entryLines(lines, false);
  const heads = entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    const opens = index === 0 || entry.line.opensBlock || before?.headerLike === false;
    const telling = jobWords(entry.line.text) > 0 || organisationStrength(entry.line.text) === 2;
    return opens && entry.headerLike && telling && entry.line.text.length < 90 ? [index] : [];
  });
  return heads.slice(0, MOST_UNDATED).flatMap((head, position) => {
    const own = entries.slice(head, heads[position + 1] ?? entries.length);
    const size = own[1]?.headerLike === true && !own[1].line.opensBlock ? 2 : 1;
    const block = {
      header: own.slice(0, size),
      body: own.slice(size).map((entry) => entry.line),
      date: null,
      goesOnBelow: false,
    };
    const found = positionOf(block, entryParts(block.header, text.clean), true);
    return found === null || found.title === null || found.title.jobs === 0 ? [] : [found];
  });
}

/** Positions from the lines of one section. */
export function positionsOf(text: ResumeText, lines: readonly ResumeLine[]): FoundPosition[] {
  const labelled = fromLabels(text, lines);
  if (labelled.length > 0) return labelled;
  const dated = datedPositions(text, lines);
  return dated.length > 0 ? dated : undated(text, lines);
}

function datedPositions(text: ResumeText, lines: readonly ResumeLine[]): FoundPosition[] {
  const blocks = entryBlocks(lines, text.clean);
  const parts = withGluedTitlesParted(blocks.map((block) => entryParts(block.header, text.clean)));
  const titleFirst = titleComesFirst(parts);
  const positions = blocks
    .map((block, index) => positionOf(block, parts[index] ?? [], titleFirst))
    .filter((position) => position !== null)
    .filter((position) => position.title !== null || position.organisation !== null);
  return withSharedEmployers(positions);
}

/** Positions of a résumé without headings: entries with a range of dates and the name of a job. */
export function positionsAnywhere(text: ResumeText, lines: readonly ResumeLine[]): FoundPosition[] {
  return positionsOf(text, lines).filter(
    (position) => position.title !== null && position.title.jobs > 0 && position.confidence >= 0.7,
  );
}
