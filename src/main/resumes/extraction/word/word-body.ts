import type { FlowWriter } from '../flow-writer.ts';
import type { Colour } from '../visible-colour.ts';
import { childElements, firstChild, type XmlElement } from '../xml.ts';
import {
  isHiddenRun,
  type RunProperties,
  readRunProperties,
  readShading,
  type WordStyle,
} from './word-styles.ts';

interface ParagraphContext {
  run: RunProperties;
  /** Colour behind the text; null where it cannot be known. */
  background: Colour | null;
}

/** Wrappers whose content is read as if they were not there. */
const TRANSPARENT = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'mc:Choice',
  'mc:Fallback',
]);

/** Paragraphs this far apart do not belong together; in twentieths of a point. */
const PARTING_SPACE = 120;

const TEXT_BOX = 'w:txbxContent';

/** Reads the block content of a Word part into a flow. */
export class WordBody {
  readonly #writer: FlowWriter;
  readonly #styles: Map<string, WordStyle>;
  readonly #relations: Map<string, string>;
  readonly #page: Colour | null;
  #afterList = false;

  constructor(
    writer: FlowWriter,
    styles: Map<string, WordStyle>,
    relations: Map<string, string>,
    page: Colour | null,
  ) {
    this.#writer = writer;
    this.#styles = styles;
    this.#relations = relations;
    this.#page = page;
  }

  read(container: XmlElement): void {
    this.#blocks(container, this.#page);
    this.#writer.breakBlock();
  }

  #blocks(container: XmlElement, background: Colour | null): void {
    for (const child of childElements(container)) {
      if (child.name === 'w:p') this.#paragraph(child, background);
      else if (child.name === 'w:tbl') this.#table(child, background);
      else if (TRANSPARENT.has(child.name)) this.#blocks(child, background);
      else if (child.name === 'mc:AlternateContent') this.#blocks(chosen(child), background);
    }
  }

  #paragraph(paragraph: XmlElement, background: Colour | null): void {
    if (!hasText(paragraph)) {
      this.#writer.breakBlock();
      this.#textBoxes(paragraph);
      return;
    }
    const properties = firstChild(paragraph, 'w:pPr');
    const styleId = properties ? firstChild(properties, 'w:pStyle')?.attributes['w:val'] : undefined;
    const style = this.#styles.get(styleId ?? 'Normal');
    const listed = (properties && firstChild(properties, 'w:numPr') !== undefined) || style?.list === true;
    const shading = readShading(properties ? firstChild(properties, 'w:shd') : undefined);
    if (style?.heading) {
      this.#writer.breakBlock();
      this.#writer.heading();
    }
    const context = { run: style?.run ?? {}, background: shading === undefined ? background : shading };
    if (this.#afterList && !listed) this.#writer.breakBlock();
    if (spacing(properties, 'w:before') >= PARTING_SPACE) this.#writer.breakBlock();
    this.#afterList = listed;
    if (listed && !style?.heading) this.#writer.write('• ', { bold: false, hidden: false, size: null });
    this.#inline(paragraph, context);
    if (style?.heading || spacing(properties, 'w:after') >= PARTING_SPACE) this.#writer.breakBlock();
    else this.#writer.breakLine();
    this.#textBoxes(paragraph);
  }

  #inline(container: XmlElement, context: ParagraphContext): void {
    for (const child of childElements(container)) {
      if (child.name === 'w:r') this.#run(child, context);
      else if (child.name === 'w:hyperlink') {
        const target = this.#relations.get(child.attributes['r:id'] ?? '');
        if (target !== undefined) this.#writer.link(target);
        this.#inline(child, context);
      } else if (child.name === 'mc:AlternateContent') this.#inline(chosen(child), context);
      else if (TRANSPARENT.has(child.name)) this.#inline(child, context);
    }
  }

  #run(run: XmlElement, context: ParagraphContext): void {
    const properties = firstChild(run, 'w:rPr');
    const styleId = properties ? firstChild(properties, 'w:rStyle')?.attributes['w:val'] : undefined;
    const named = styleId === undefined ? {} : this.#styles.get(styleId)?.run;
    const look: RunProperties = { ...context.run, ...named, ...readRunProperties(properties) };
    const style = {
      bold: look.bold === true,
      hidden: isHiddenRun(look, context.background),
      size: look.size ?? null,
    };
    for (const child of childElements(run)) {
      const text = runText(child);
      if (text === '\n') this.#writer.breakLine();
      else if (text !== '') this.#writer.write(text, style);
      if (child.name === 'w:instrText') this.#fieldLink(child);
    }
  }

  #fieldLink(instruction: XmlElement): void {
    const text = instruction.children.filter((child) => typeof child === 'string').join('');
    const target = /HYPERLINK\s+"([^"]+)"/.exec(text)?.[1];
    if (target !== undefined) this.#writer.link(target);
  }

  /** Text boxes float: they are read after the paragraph they are anchored in. What is behind them is not known. */
  #textBoxes(paragraph: XmlElement): void {
    for (const box of findTextBoxes(paragraph)) {
      this.#writer.breakBlock();
      this.#blocks(box, null);
      this.#writer.breakBlock();
    }
  }

  #table(table: XmlElement, outer: Colour | null): void {
    const properties = firstChild(table, 'w:tblPr');
    const styled = properties ? firstChild(properties, 'w:tblStyle')?.attributes['w:val'] : undefined;
    const background =
      styled === undefined || styled === 'TableGrid' || styled === 'TableNormal' ? outer : null;
    this.#writer.breakBlock();
    for (const row of rowsOf(table)) {
      const cells = childElements(row).flatMap((child) =>
        child.name === 'w:sdt' ? cellsOf(child) : [child],
      );
      this.#row(
        cells.filter((cell) => cell.name === 'w:tc'),
        background,
      );
    }
    this.#writer.breakBlock();
  }

  /** Cells of single lines make one line, parted by tabs; a cell of several paragraphs is read as a column. */
  #row(cells: XmlElement[], background: Colour | null): void {
    const filled = cells.filter((cell) => hasText(cell) || findTextBoxes(cell).length > 0);
    const single = filled.every((cell) => isSingleLine(cell));
    filled.forEach((cell, index) => {
      const properties = firstChild(cell, 'w:tcPr');
      const shading = readShading(properties ? firstChild(properties, 'w:shd') : undefined);
      const behind = shading === undefined ? background : shading;
      if (single) {
        if (index > 0) this.#writer.write('\t', { bold: false, hidden: false, size: null });
        for (const paragraph of childElements(cell)) {
          if (paragraph.name === 'w:p') this.#cellLine(paragraph, behind);
        }
        return;
      }
      this.#writer.breakBlock();
      this.#writer.column(cells.indexOf(cell));
      this.#blocks(cell, behind);
      this.#writer.breakBlock();
    });
    this.#writer.breakLine();
    this.#writer.column(0);
  }

  #cellLine(paragraph: XmlElement, background: Colour | null): void {
    const properties = firstChild(paragraph, 'w:pPr');
    const styleId = properties ? firstChild(properties, 'w:pStyle')?.attributes['w:val'] : undefined;
    const style = this.#styles.get(styleId ?? 'Normal');
    if (style?.heading) this.#writer.heading();
    this.#inline(paragraph, { run: style?.run ?? {}, background });
  }
}

/** Space before or after a paragraph in twentieths of a point. */
function spacing(properties: XmlElement | undefined, side: 'w:before' | 'w:after'): number {
  const element = properties ? firstChild(properties, 'w:spacing') : undefined;
  return Number(element?.attributes[side] ?? 0);
}

function chosen(alternate: XmlElement): XmlElement {
  return firstChild(alternate, 'mc:Choice') ?? firstChild(alternate, 'mc:Fallback') ?? alternate;
}

function runText(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return /^f?0?(b7|a7|a8|76|d8|fc)$/i.test(element.attributes['w:char'] ?? '') ? '• ' : ' ';
    default:
      return '';
  }
}

/** Whether an element holds text of its own, outside text boxes. */
function hasText(element: XmlElement): boolean {
  return childElements(element).some((child) => {
    if (child.name === TEXT_BOX || child.name === 'w:drawing' || child.name === 'w:pict') return false;
    return child.name === 'w:t' ? /\S/.test(child.children.join('')) : hasText(child);
  });
}

function findTextBoxes(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === TEXT_BOX) return [child];
    return findTextBoxes(child.name === 'mc:AlternateContent' ? chosen(child) : child);
  });
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return TRANSPARENT.has(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(wrapper: XmlElement): XmlElement[] {
  return childElements(wrapper).flatMap((child) => (child.name === 'w:tc' ? [child] : cellsOf(child)));
}

function isSingleLine(cell: XmlElement): boolean {
  const blocks = childElements(cell).filter((child) => child.name !== 'w:tcPr');
  const paragraphs = blocks.filter((child) => child.name === 'w:p' && hasText(child));
  const others = blocks.some((child) => child.name === 'w:tbl' || child.name === 'w:sdt');
  return (
    !others &&
    paragraphs.length <= 1 &&
    findTextBoxes(cell).length === 0 &&
    !blocks.some((child) => hasBreak(child))
  );
}

function hasBreak(element: XmlElement): boolean {
  return childElements(element).some(
    (child) => child.name === 'w:br' || child.name === 'w:cr' || hasBreak(child),
  );
}
