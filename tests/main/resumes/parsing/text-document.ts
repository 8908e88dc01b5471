import type { ExtractedDocument, ExtractedLine } from '../../../../src/main/resumes/extracted-document.ts';
import { parseResume } from '../../../../src/main/resumes/parsing/parse-resume.ts';
import type { SkillMatch } from '../../../../src/main/skills/skill-matcher.ts';

/** A document without layout, as extraction makes of a text file. */
export function textDocument(text: string): ExtractedDocument {
  const lines: ExtractedLine[] = [];
  let start = 0;
  let block = -1;
  let empty = true;
  for (const line of text.split('\n')) {
    if (line.trim() === '') empty = true;
    else {
      if (empty) block += 1;
      empty = false;
      const end = start + line.length;
      lines.push({ start, end, page: 1, box: null, edges: [], size: 11, bold: false, block, column: 0 });
    }
    start += line.length + 1;
  }
  return { kind: 'text', pages: [], text, lines, links: [], recognised: false, warnings: [] };
}

/** One line of a page as a test describes it; letters are half as wide as the font is high. */
export interface PlacedLine {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  block?: number;
  column?: number;
  page?: number;
}

/** A page with lines where a test puts them, in the order given. */
export function pageDocument(
  placed: readonly PlacedLine[],
  links: ExtractedDocument['links'] = [],
): ExtractedDocument {
  const lines: ExtractedLine[] = [];
  let text = '';
  placed.forEach(({ text: content, x, y, size = 10, bold = false, block, column = 0, page = 1 }, index) => {
    const start = text.length;
    const width = size * 0.5;
    const edges = Array.from({ length: content.length + 1 }, (_, at) => x + at * width);
    const box = { x, y, width: content.length * width, height: size };
    lines.push({
      start,
      end: start + content.length,
      page,
      box,
      edges,
      size,
      bold,
      block: block ?? index,
      column,
    });
    text += `${content}\n`;
  });
  const pages = [{ width: 595, height: 842 }];
  return { kind: 'pdf', pages, text, lines, links, recognised: false, warnings: [] };
}

const KNOWN: readonly (readonly [label: string, id: string])[] = [
  ['Python', 'skill:python'],
  ['PostgreSQL', 'skill:postgresql'],
  ['MySQL', 'skill:mysql'],
  ['React.js', 'skill:react'],
  ['Docker', 'skill:docker'],
];

/** A taxonomy of five skills, found word for word. */
export function fiveSkills(text: string): SkillMatch[] {
  return KNOWN.flatMap(([label, skillId]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${label.replace('.', '\\.')}(?![\\p{L}])`, 'gu'))].map(
      (found) => ({
        skillId,
        name: label,
        start: found.index,
        end: found.index + label.length,
      }),
    ),
  ).sort((a, b) => a.start - b.start);
}

/** Reads a text as a résumé in November 2026. */
export function parseText(text: string, fileName = 'resume.txt') {
  return parseResume(textDocument(text), { fileName, asOf: '2026-11', matchSkills: fiveSkills });
}

/** Reads a page as a résumé in November 2026. */
export function parsePage(document: ExtractedDocument, fileName = 'resume.pdf') {
  return parseResume(document, { fileName, asOf: '2026-11', matchSkills: fiveSkills });
}
