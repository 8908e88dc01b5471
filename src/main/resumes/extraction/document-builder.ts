import type { Box, DocumentWarning } from '../../../contract/resume.ts';
import type { DocumentKind, ExtractedDocument, ExtractedLine } from '../extracted-document.ts';

/** A line as a reader of one format delivers it. */
export interface SourceLine {
  text: string;
  page: number;
  box: Box | null;
  edges: number[];
  size: number;
  bold: boolean;
  column: number;
  /** True where a new block begins. */
  opensBlock: boolean;
}

/** Joins lines to the text of a document: `\n` between lines, an empty line between blocks. */
export function buildDocument(
  kind: DocumentKind,
  source: SourceLine[],
  rest: Pick<ExtractedDocument, 'pages' | 'links' | 'recognised'> & { warnings: DocumentWarning[] },
): ExtractedDocument {
  const parts: string[] = [];
  const lines: ExtractedLine[] = [];
  let length = 0;
  let block = 0;
  source.forEach((line, index) => {
    if (index > 0) {
      const separator = line.opensBlock ? '\n\n' : '\n';
      parts.push(separator);
      length += separator.length;
      if (line.opensBlock) block++;
    }
    const { text, page, box, edges, size, bold, column } = line;
    lines.push({ start: length, end: length + text.length, page, box, edges, size, bold, block, column });
    parts.push(text);
    length += text.length;
  });
  return {
    kind,
    pages: rest.pages,
    text: parts.join(''),
    lines,
    links: rest.links,
    recognised: rest.recognised,
    warnings: rest.warnings,
  };
}
