import type { Section, SectionKind } from '../../../contract/resume.ts';
import { findHeadings } from './headings.ts';
import type { ResumeLine, ResumeText } from './resume-text.ts';

/** A part of the résumé under one heading; `lines` are those below it (and what follows it on its own line). */
export interface ResumeSection {
  kind: SectionKind;
  heading: ResumeLine | null;
  lines: ResumeLine[];
}

interface Walk {
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

/**
 * Reading has jumped to another column. Where that column has headings of its own on this page, what was open in it on the page
 * before goes on; else, at the top of the first page, it is the header. A column without headings goes on with the current section.
 */
function changeColumn(walk: Walk, line: ResumeLine, headedColumns: ReadonlySet<string>): void {
  if (!headedColumns.has(`${line.page}/${line.column}`)) return;
  const open = walk.open.get(line.column);
  const kind = open?.kind ?? (line.page === 1 ? 'header' : 'other');
  openSection(walk, kind, null, line.column);
}

/** Parts the résumé by its headings; what stands before the first is the header. */
export function readSections(text: ResumeText): ResumeSection[] {
  const headings = new Map(findHeadings(text).map((heading) => [heading.line.index, heading]));
  const headedColumns = new Set([...headings.values()].map(({ line }) => `${line.page}/${line.column}`));
  const header: ResumeSection = { kind: 'header', heading: null, lines: [] };
  const walk: Walk = { sections: [header], current: header, open: new Map() };
  let previous: ResumeLine | undefined;
  for (const line of text.lines) {
    const heading = headings.get(line.index);
    if (heading !== undefined) {
      openSection(walk, heading.kind, line, line.column);
      if (heading.contentStart !== null) walk.current.lines.push(from(line, heading.contentStart, text));
    } else {
      if (previous !== undefined && previous.column !== line.column && !text.marginsRead)
        changeColumn(walk, line, headedColumns);
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
      if (run !== undefined && line.index <= lastIndex + 1 && line.start >= run.start)
        run.end = Math.max(run.end, line.end);
      else runs.push({ kind: section.kind, heading, start: line.start, end: line.end });
      lastIndex = line.index;
    }
    return runs;
  });
}
