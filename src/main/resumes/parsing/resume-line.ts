import type { Box } from '../../../contract/resume.ts';

/** A stretch of text; offsets are UTF-16 units of the extracted text. */
export interface Span {
  start: number;
  end: number;
}

/** A line as the rules read it: without bullet, icon and white space at its ends. */
export interface ResumeLine extends Span {
  index: number;
  text: string;
  bullet: boolean;
  page: number;
  box: Box | null;
  size: number;
  bold: boolean;
  block: number;
  column: number;
  /** True for the first line after an empty one, or of another block. */
  opensBlock: boolean;
  /** True for a line that carries a bullet's text on. */
  continuesBullet: boolean;
  /** The parts of the line that wide gaps set apart, in order; at least one. */
  cells: Span[];
}
