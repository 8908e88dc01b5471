import type { DocumentWarning } from '../../../contract/resume.ts';
import type { DocumentKind, ExtractedDocument } from '../extracted-document.ts';
import { cleanLine } from './clean-text.ts';
import { finishDocument } from './finish-document.ts';
import { instructionsInHidden } from './instructions.ts';
import { MAX_CHARACTERS, truncatedWarning } from './length-limit.ts';
import type { SourceLine } from './source-line.ts';

/** How a piece of text is shown. */
export interface FlowStyle {
  bold: boolean;
  /** Not visible to a reader: it is reported and left out of the text. */
  hidden: boolean;
  /** In points; null where the document does not say. */
  size: number | null;
}

const HEADING_SIZE = 16;
const BODY_SIZE = 11;
/** Text set this large is a heading whatever its style is called; in points. */
const LARGE_TEXT = 13.5;

/** Builds a document from formats without layout: text arrives piece by piece with line and block breaks between. */
export class FlowWriter {
  readonly #lines: SourceLine[] = [];
  readonly #links: ExtractedDocument['links'] = [];
  readonly #hidden: string[] = [];
  #text = '';
  #hiddenText = '';
  #boldUnits = 0;
  #largest = 0;
  #opensBlock = true;
  #heading = false;
  #column = 0;
  #length = 0;

  write(text: string, style: FlowStyle): void {
    this.#length += text.length;
    if (this.#length > MAX_CHARACTERS) return;
    if (style.hidden) {
      this.#hiddenText += text;
      return;
    }
    this.#flushHidden();
    this.#text += text;
    const units = text.trim().length;
    if (style.bold) this.#boldUnits += units;
    if (units > 0 && style.size !== null) this.#largest = Math.max(this.#largest, style.size);
  }

  breakLine(): void {
    const text = cleanLine(this.#text);
    if (this.#hiddenText !== '') this.#hiddenText += ' ';
    if (text !== '') {
      const heading = this.#heading || (this.#largest >= LARGE_TEXT && text.length < 80);
      this.#lines.push({
        text,
        page: 1,
        box: null,
        edges: [],
        size: heading ? HEADING_SIZE : BODY_SIZE,
        bold: heading || this.#boldUnits * 2 > text.length,
        column: this.#column,
        opensBlock: this.#opensBlock,
      });
      this.#opensBlock = false;
    }
    this.#text = '';
    this.#boldUnits = 0;
    this.#largest = 0;
  }

  breakBlock(): void {
    this.breakLine();
    this.#opensBlock = true;
    this.#heading = false;
  }

  /** Marks the line being written as a heading. */
  heading(): void {
    this.#heading = true;
  }

  column(column: number): void {
    this.#column = column;
  }

  link(uri: string): void {
    const trimmed = uri.trim();
    if (trimmed !== '') this.#links.push({ uri: trimmed, page: 1, box: null });
  }

  #flushHidden(): void {
    const text = cleanLine(this.#hiddenText.replace(/\t/g, ' '));
    if (/[\p{L}\p{N}]/u.test(text)) this.#hidden.push(text);
    this.#hiddenText = '';
  }

  finish(kind: DocumentKind): ExtractedDocument {
    this.breakLine();
    this.#flushHidden();
    const hidden = this.#hidden.map(
      (detail): DocumentWarning => ({ kind: 'hidden-text', detail, page: 1, boxes: [] }),
    );
    const truncated = this.#length > MAX_CHARACTERS ? [truncatedWarning(1)] : [];
    return finishDocument(kind, this.#lines, {
      pages: [],
      links: this.#links,
      recognised: false,
      warnings: [...truncated, ...hidden, ...instructionsInHidden(hidden)],
    });
  }
}
