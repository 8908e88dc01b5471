import type { Box, DocumentWarning } from '../../contract/resume.ts';

/** One line of text as it stands on a page, in reading order. */
export interface ExtractedLine {
  /** UTF-16 offsets into {@link ExtractedDocument.text}; `text.slice(start, end)` is the line without its break. */
  start: number;
  end: number;
  /** From 1. Formats without pages have everything on page 1. */
  page: number;
  /** In points from the page's top left; null where the format has no layout. */
  box: Box | null;
  /** x of the left edge of every UTF-16 unit of the line plus the right edge of the last, in points; empty without layout. */
  edges: number[];
  /** Modal font size in points; for formats without layout a heading counts as 16, body as 11. */
  size: number;
  bold: boolean;
  /** Lines that stand together (a paragraph, a list, a table cell) share a block; numbered in reading order. */
  block: number;
  /** Column the line stands in, from 0 at the left; 0 for formats without layout. */
  column: number;
}

export type DocumentKind = 'pdf' | 'docx' | 'odt' | 'rtf' | 'text' | 'html' | 'image';

/** What extraction makes of any supported file. Plain data: it crosses threads and is stored compressed. */
export interface ExtractedDocument {
  kind: DocumentKind;
  /** Sizes in points. Empty where the format has no pages. */
  pages: { width: number; height: number }[];
  /**
   * Visible text in reading order, lines joined by `\n`, an empty line between blocks. NFC; ligatures resolved; no hidden
   * text, no instructions aimed at a model. A tab stands for a wide gap within a line (a date at its far end, a table
   * cell), a soft hyphen (U+00AD) at the end of a line for a hyphen that only divides a word.
   */
  text: string;
  lines: ExtractedLine[];
  /** Targets of the document's hyperlinks (`mailto:`, `https:` …) with the place they stand. */
  links: { uri: string; page: number; box: Box | null }[];
  /** True where the text came from optical character recognition. */
  recognised: boolean;
  /** Hidden text, damaged parts and the like found while extracting. */
  warnings: DocumentWarning[];
}
