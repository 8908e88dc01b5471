import type { ExtractedDocument } from '../extracted-document.ts';
import { cleanLine } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { withBytesUnescaped } from './escaped-bytes.ts';
import { finishDocument } from './finish-document.ts';
import { MAX_CHARACTERS, truncatedWarning } from './length-limit.ts';
import type { SourceLine } from './source-line.ts';

const RULE = /^[\s=_*~#.·•─━—–-]*$/;
const UNDERLINE = /^\s*(={3,}|-{3,}|~{3,})\s*$/;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/;

/** A line this long holds what were many lines; two blanks then stand for a break, except after a sentence. */
const MANY_LINES = 400;
const BREAK = /(?<![.!?:,;]) {2,}| {3,}/g;

/** Wide runs of spaces set columns apart in plain text, as a tab does. */
function withTabs(line: string): string {
  return line.trim().replace(line.length >= MANY_LINES ? BREAK : / {3,}/g, '\t');
}

/** Reads a plain text file; underlined and Markdown headings are recognised. */
export function extractText(bytes: Uint8Array): ExtractedDocument {
  const lines: SourceLine[] = [];
  let opensBlock = true;
  const text = withBytesUnescaped(decodeText(bytes));
  for (const raw of text.slice(0, MAX_CHARACTERS).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const previous = lines.at(-1);
    if (UNDERLINE.test(raw) && previous && !opensBlock && previous.text.length < 80) {
      Object.assign(previous, { size: 16, bold: true });
      opensBlock = true;
      continue;
    }
    const clean = cleanLine(withTabs(raw.replace(MARKDOWN_HEADING, '')));
    if (RULE.test(clean)) {
      opensBlock = true;
      continue;
    }
    const heading = MARKDOWN_HEADING.test(raw);
    const size = heading ? 16 : 11;
    lines.push({
      text: clean,
      page: 1,
      box: null,
      edges: [],
      size,
      bold: heading,
      column: 0,
      opensBlock: opensBlock || heading,
    });
    opensBlock = heading;
  }
  const warnings = text.length > MAX_CHARACTERS ? [truncatedWarning(1)] : [];
  return finishDocument('text', lines, { pages: [], links: [], recognised: false, warnings });
}
