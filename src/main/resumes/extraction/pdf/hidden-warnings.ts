import type { DocumentWarning } from '../../../../contract/resume.ts';
import { instructionsInHidden } from '../instructions.ts';
import type { SourceLine } from '../source-line.ts';

/** A passage has at least two letters or figures; a stray dot or a spacer is nothing to report. */
const PASSAGE = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;

/** One warning for each block of hidden lines, with the text and the boxes it stands in. */
export function hiddenWarnings(lines: SourceLine[]): DocumentWarning[] {
  const blocks: SourceLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && !line.opensBlock) block.push(line);
    else blocks.push([line]);
  }
  const warnings = blocks
    .map((block) => ({
      kind: 'hidden-text' as const,
      detail: block.map((line) => line.text).join(' '),
      page: block[0]?.page ?? 1,
      boxes: block.flatMap((line) => (line.box ? [line.box] : [])),
    }))
    .filter((warning) => PASSAGE.test(warning.detail));
  return [...warnings, ...instructionsInHidden(warnings)];
}
