import type { Box } from '../../../contract/resume.ts';

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
