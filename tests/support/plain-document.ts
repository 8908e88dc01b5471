import type { ExtractedDocument } from '../../src/main/resumes/extracted-document.ts';

/** A document as extraction makes it of plain text, but with nothing taken out: what stands there is all seen. */
export function plainDocument(text: string): ExtractedDocument {
  let start = 0;
  const lines = text.split('\n').map((line, block) => {
    const at = start;
    start += line.length + 1;
    return {
      start: at,
      end: at + line.length,
      page: 1,
      box: null,
      edges: [],
      size: 11,
      bold: false,
      block,
      column: 0,
    };
  });
  const filled = lines.filter(({ start, end }) => end > start);
  return { kind: 'text', pages: [], text, lines: filled, links: [], recognised: false, warnings: [] };
}
