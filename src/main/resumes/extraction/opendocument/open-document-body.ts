import type { FlowWriter } from '../flow-writer.ts';
import { childElements, type XmlElement } from '../xml.ts';
import { isHiddenLook, type OpenDocumentStyle } from './open-document-styles.ts';

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'office:forms',
  'text:sequence-decls',
]);

/** Reads the block content of an OpenDocument text into a flow. */
export class OpenDocumentBody {
  readonly #writer: FlowWriter;
  readonly #styles: Map<string, OpenDocumentStyle>;

  constructor(writer: FlowWriter, styles: Map<string, OpenDocumentStyle>) {
    this.#writer = writer;
    this.#styles = styles;
  }

  read(container: XmlElement): void {
    this.#blocks(container, {}, false);
    this.#writer.breakBlock();
  }

  #look(element: XmlElement, attribute: string, outer: OpenDocumentStyle): OpenDocumentStyle {
    const name = element.attributes[attribute];
    return name === undefined ? outer : { ...outer, ...this.#styles.get(name) };
  }

  #blocks(container: XmlElement, look: OpenDocumentStyle, listed: boolean): void {
    for (const child of childElements(container)) {
      if (SKIPPED.has(child.name)) continue;
      if (child.name === 'text:p' || child.name === 'text:h') this.#paragraph(child, look, listed);
      else if (child.name === 'table:table') this.#table(child, look);
      else if (child.name === 'text:list') {
        this.#blocks(child, look, true);
        if (!listed) this.#writer.breakBlock();
      } else this.#blocks(child, look, listed);
    }
  }

  #paragraph(paragraph: XmlElement, outer: OpenDocumentStyle, listed: boolean): void {
    const look = this.#look(paragraph, 'text:style-name', outer);
    const heading =
      paragraph.name === 'text:h' || /^(heading|title)/i.test(paragraph.attributes['text:style-name'] ?? '');
    if (!hasText(paragraph)) {
      this.#writer.breakBlock();
      this.#inline(paragraph, look);
      return;
    }
    if (heading) {
      this.#writer.breakBlock();
      this.#writer.heading();
    } else if (listed) this.#writer.write('• ', { bold: false, hidden: false, size: null });
    this.#inline(paragraph, look);
    if (heading) this.#writer.breakBlock();
    else this.#writer.breakLine();
  }

  #inline(container: XmlElement, look: OpenDocumentStyle): void {
    const style = { bold: look.bold === true, hidden: isHiddenLook(look), size: look.size ?? null };
    for (const child of container.children) {
      if (typeof child === 'string') {
        this.#writer.write(child.replace(/\s+/g, ' '), style);
        continue;
      }
      if (SKIPPED.has(child.name)) continue;
      if (child.name === 'text:tab') this.#writer.write('\t', style);
      else if (child.name === 'text:s') this.#writer.write(' ', style);
      else if (child.name === 'text:line-break') this.#writer.breakLine();
      else if (child.name === 'draw:frame' || child.name.startsWith('draw:')) {
        this.#writer.breakBlock();
        this.#blocks(child, {}, false);
        this.#writer.breakBlock();
      } else {
        if (child.name === 'text:a') this.#writer.link(child.attributes['xlink:href'] ?? '');
        this.#inline(child, this.#look(child, 'text:style-name', look));
      }
    }
  }

  #table(table: XmlElement, look: OpenDocumentStyle): void {
    this.#writer.breakBlock();
    for (const row of rowsOf(table)) {
      const cells = childElements(row).filter((cell) => cell.name === 'table:table-cell' && hasText(cell));
      const single = cells.every((cell) => isSingleLine(cell));
      cells.forEach((cell, index) => {
        const behind = this.#look(cell, 'table:style-name', look);
        if (single) {
          if (index > 0) this.#writer.write('\t', { bold: false, hidden: false, size: null });
          for (const paragraph of childElements(cell))
            this.#inline(paragraph, this.#look(paragraph, 'text:style-name', behind));
          return;
        }
        this.#writer.breakBlock();
        this.#writer.column(index);
        this.#blocks(cell, behind, false);
        this.#writer.breakBlock();
      });
      this.#writer.breakLine();
      this.#writer.column(0);
    }
    this.#writer.breakBlock();
  }
}

function hasText(element: XmlElement): boolean {
  return element.children.some((child) => (typeof child === 'string' ? /\S/.test(child) : hasText(child)));
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(header-rows|row-group|rows)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function isSingleLine(cell: XmlElement): boolean {
  const blocks = childElements(cell);
  return blocks.length === 1 && blocks[0]?.name === 'text:p' && !hasBreak(blocks[0]);
}

function hasBreak(element: XmlElement): boolean {
  return childElements(element).some(
    (child) => child.name === 'text:line-break' || child.name.startsWith('draw:') || hasBreak(child),
  );
}
