import type { DocumentWarning } from '../../../contract/resume.ts';
import type { DocumentKind, ExtractedDocument, ExtractedLine } from '../extracted-document.ts';
import { withoutInstructions } from './instructions.ts';
import type { SourceLine } from './source-line.ts';

interface Rest {
  pages: ExtractedDocument['pages'];
  links: ExtractedDocument['links'];
  recognised: boolean;
  warnings: DocumentWarning[];
}

/**
 * Joins lines to the text of a document: `\n` between lines, an empty line between blocks. Instructions aimed at a
 * model are taken out and reported, so that the text is that of the same document without them.
 */
export function finishDocument(kind: DocumentKind, source: SourceLine[], rest: Rest): ExtractedDocument {
  const { lines: kept, warnings } = withoutInstructions(source);
  const parts: string[] = [];
  const lines: ExtractedLine[] = [];
  let length = 0;
  let block = 0;
  kept.forEach((line, index) => {
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
  return { kind, ...rest, text: parts.join(''), lines, warnings: [...rest.warnings, ...warnings] };
}
