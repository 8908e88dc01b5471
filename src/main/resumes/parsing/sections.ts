import type { Section, SectionKind } from '../../../contract/resume.ts';
import { findHeadings, type Heading } from './headings.ts';
import type { ResumeLine } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';

/** A part of the résumé under one heading; `lines` are those below it (and what follows it on its own line). */
export interface ResumeSection {
  kind: SectionKind;
  heading: ResumeLine | null;
  lines: ResumeLine[];
}

interface Walk {
  text: ResumeText;
  sections: ResumeSection[];
  current: ResumeSection;
  /** The section last open in each column. */
  open: Map<number, ResumeSection>;
}

function openSection(walk: Walk, kind: SectionKind, heading: ResumeLine | null, column: number): void {
  walk.current = { kind, heading, lines: [] };
  walk.sections.push(walk.current);
  walk.open.set(column, walk.current);
}

function overlaps(a: ResumeLine, b: ResumeLine): boolean {
  if (a.box === null || b.box === null) return true;
  return a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width;
}

/** The last section read whose heading stands above a line on its page and over it. */
function sectionAbove(walk: Walk, line: ResumeLine): ResumeSection | null {
  let best: ResumeSection | null = null;
  for (const section of walk.sections) {
    const heading = section.heading;
    if (heading?.box == null || line.box === null || heading.page !== line.page) continue;
    if (heading.box.y > line.box.y || !overlaps(heading, line)) continue;
    if (best?.heading?.box == null || heading.box.y >= best.heading.box.y) best = section;
  }
  return best;
}

/**
 * Reading has jumped up the page, above the heading read last: another column begins. What stands over the line there goes on, else what
 * was open in that column on the page before, else it is the header of the first page.
 */
function afterJump(walk: Walk, line: ResumeLine): void {
  const above = sectionAbove(walk, line);
  if (above !== null) {
    openSection(walk, above.kind, null, line.column);
    return;
  }
  const open = walk.open.get(line.column);
  const before = open !== undefined && open.lines.at(-1)?.page !== line.page ? open.kind : null;
  openSection(walk, before ?? (line.page === 1 ? 'header' : 'other'), null, line.column);
}

function jumpsUp(walk: Walk, line: ResumeLine, previous: ResumeLine | undefined): boolean {
  if (previous?.box == null || line.box === null || previous.page !== line.page) return false;
  const heading = walk.current.heading;
  if (heading?.box != null && heading.page === line.page)
    return line.box.y + line.box.height <= heading.box.y;
  return line.column !== previous.column && line.box.y + line.box.height < previous.box.y;
}

const PAGE_NUMBER =
  /^(?:.{0,48}[\s–|·•-])?\s*(?:(?:page|seite|p[áa]gina|pagina|pag\.)\s*\d{1,3}(?:\s*(?:\/|of|von|de|sur|di|van)\s*\d{1,3})?|\d{1,2}\s?\/\s?\d{1,2})$/iu;

/** Names of document and candidate with a page number, at the foot or head of pages. */
function isRunningLine(line: ResumeLine): boolean {
  return PAGE_NUMBER.test(line.text) && line.text.length < 70;
}

/** Parts the résumé by its headings; what stands before the first is the header. */
export function readSections(text: ResumeText): ResumeSection[] {
  const headings = new Map<number, Heading>(
    findHeadings(text).map((heading) => [heading.line.index, heading]),
  );
  const header: ResumeSection = { kind: 'header', heading: null, lines: [] };
  const walk: Walk = { text, sections: [header], current: header, open: new Map() };
  let previous: ResumeLine | undefined;
  for (const line of text.lines) {
    if (isRunningLine(line)) continue;
    const heading = headings.get(line.index);
    if (heading !== undefined) {
      openSection(walk, heading.kind, line, line.column);
      if (heading.contentStart !== null) walk.current.lines.push(from(line, heading.contentStart, text));
    } else {
      if (jumpsUp(walk, line, previous)) afterJump(walk, line);
      walk.current.lines.push(line);
    }
    previous = line;
  }
  return walk.sections.filter((section) => section.heading !== null || section.lines.length > 0);
}

function from(line: ResumeLine, start: number, text: ResumeText): ResumeLine {
  const cells = line.cells
    .filter((cell) => cell.end > start)
    .map((cell) => ({ start: Math.max(cell.start, start), end: cell.end }));
  return { ...line, start, text: text.clean.slice(start, line.end), cells };
}

/** All lines of the sections of one kind. */
export function linesOfKind(sections: readonly ResumeSection[], kind: SectionKind): ResumeLine[] {
  return sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
}

/** The sections as they are stored: one entry for each run of lines that stand together in the text. */
export function asSections(sections: readonly ResumeSection[]): Section[] {
  return sections.flatMap((section) => {
    const lines = section.heading === null ? section.lines : [section.heading, ...section.lines];
    const heading = section.heading?.text ?? null;
    const runs: Section[] = [];
    let lastIndex = -2;
    for (const line of [...lines].sort((a, b) => a.start - b.start)) {
      const run = runs.at(-1);
      if (run !== undefined && line.index <= lastIndex + 1) run.end = Math.max(run.end, line.end);
      else runs.push({ kind: section.kind, heading, start: line.start, end: line.end });
      lastIndex = line.index;
    }
    return runs;
  });
}
