import type { PageFrame, Rectangle } from './page-frame.ts';

/** What all characters of one text object share. */
export interface GlyphStyle {
  /** PDFium's pointer of the text object, a key to what the page paints. */
  object: number;
  /** Effective size in points. */
  size: number;
  bold: boolean;
  /** Quarter turns anticlockwise on the page as shown: 0 reads left to right, 1 upwards, 3 downwards. */
  turn: number;
  /** Name of the font as the document gives it. */
  font: string;
}

/**
 * One character in layout coordinates: `x` runs along the text, `y` downwards, whatever the text's direction on the page.
 * `text` may hold several UTF-16 units (a ligature); it is a single space for white space and for icons.
 */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  baseline: number;
  style: GlyphStyle;
  /** Place in the content stream. */
  order: number;
}

/** Page coordinates as shown to layout coordinates of text with the given turn. */
export function toLayout(frame: PageFrame, turn: number, x: number, y: number): { x: number; y: number } {
  switch (turn) {
    case 1:
      return { x: frame.height - y, y: x };
    case 2:
      return { x: frame.width - x, y: frame.height - y };
    case 3:
      return { x: y, y: frame.width - x };
    default:
      return { x, y };
  }
}

/** The inverse of {@link toLayout} for a rectangle. */
export function fromLayout(frame: PageFrame, turn: number, rectangle: Rectangle): Rectangle {
  const { x0, y0, x1, y1 } = rectangle;
  switch (turn) {
    case 1:
      return { x0: y0, y0: frame.height - x1, x1: y1, y1: frame.height - x0 };
    case 2:
      return { x0: frame.width - x1, y0: frame.height - y1, x1: frame.width - x0, y1: frame.height - y0 };
    case 3:
      return { x0: frame.width - y1, y0: x0, x1: frame.width - y0, y1: x1 };
    default:
      return rectangle;
  }
}
