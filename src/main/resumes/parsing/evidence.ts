import type { Box, Evidence } from '../../../contract/resume.ts';
import type { ExtractedDocument, ExtractedLine } from '../extracted-document.ts';
import { singleSpaced } from './clean-text.ts';

/** Index of the last line that starts at or before an offset; -1 when the offset lies before all lines. */
function lineIndexAt(lines: readonly ExtractedLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line === undefined) break;
    if (line.start <= offset) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

function boxWithin(line: ExtractedLine, start: number, end: number): Box | null {
  if (line.box === null) return null;
  const from = line.edges[Math.max(start, line.start) - line.start];
  const to = line.edges[Math.min(end, line.end) - line.start];
  if (from === undefined || to === undefined) return line.box;
  // In right-to-left text the edge of a later character stands further left.
  const x = Math.min(from, to);
  return { x, y: line.box.y, width: Math.abs(to - from), height: line.box.height };
}

/** The passage from `start` to `end` as evidence: white space folded in the quote, one box for each line it touches. */
export function evidenceAt(document: ExtractedDocument, start: number, end: number): Evidence {
  const { lines, text } = document;
  const boxes: Box[] = [];
  const first = Math.max(0, lineIndexAt(lines, start));
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= end) break;
    if (line.end <= start) continue;
    const box = boxWithin(line, start, end);
    if (box !== null && box.width > 0) boxes.push(box);
  }
  const quote = singleSpaced(text.slice(start, end)).trim();
  return { quote, page: lines[first]?.page ?? 1, start, end, boxes };
}
