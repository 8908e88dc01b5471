import { SectionName } from '../../contract/authoring.ts';

export type SectionPiece =
  | { kind: 'text'; section: SectionName; text: string }
  | { kind: 'section'; section: SectionName; text: string };

/** Reads a posting as it is written: `# name` opens a section, what follows belongs to it. Anything before the first one is left out. */
export class SectionReader {
  #section: SectionName | null = null;
  #text = '';
  #line = '';

  /** The pieces a new bit of text completes. */
  *add(text: string): Generator<SectionPiece> {
    for (const unit of text.split(/(\n)/)) {
      this.#line += unit;
      if (unit === '\n') yield* this.#endLine();
    }
  }

  /** What is left when the text has ended. */
  *end(): Generator<SectionPiece> {
    if (this.#line !== '') yield* this.#endLine();
    yield* this.#close();
  }

  *#endLine(): Generator<SectionPiece> {
    const line = this.#line;
    this.#line = '';
    const heading = SectionName.safeParse(/^#{1,3}\s*(\w+)\s*$/.exec(line.trim())?.[1]?.toLowerCase());
    if (heading.success) {
      yield* this.#close();
      this.#section = heading.data;
    } else if (this.#section) {
      this.#text += line;
      yield { kind: 'text', section: this.#section, text: line };
    }
  }

  *#close(): Generator<SectionPiece> {
    const text = this.#text.trim();
    if (this.#section && text !== '') yield { kind: 'section', section: this.#section, text };
    this.#section = null;
    this.#text = '';
  }
}
