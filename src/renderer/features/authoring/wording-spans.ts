import type { Finding } from '../../../contract/authoring.ts';

/** A stretch of text, with the finding about it or none. */
export interface Span {
  text: string;
  finding: Finding | null;
}

/**
 * The findings that still hold for a text: the text may have moved on since they were found, so each must stand where it was.
 * Overlapping ones are left out after the first.
 */
export const standing = (text: string, findings: readonly Finding[]): Finding[] => {
  const kept: Finding[] = [];
  let end = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < end || text.slice(finding.start, finding.end) !== finding.text) continue;
    kept.push(finding);
    end = finding.end;
  }
  return kept;
};

/** A text cut at its findings, in order; together the spans are the text. */
export const spansOf = (text: string, findings: readonly Finding[]): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const finding of standing(text, findings)) {
    if (finding.start > from) spans.push({ text: text.slice(from, finding.start), finding: null });
    spans.push({ text: finding.text, finding });
    from = finding.end;
  }
  if (from < text.length) spans.push({ text: text.slice(from), finding: null });
  return spans;
};

/** A suggestion in brackets says what to do, "(leave out)", and is no text to put there. */
const isInstruction = (suggestion: string): boolean => /^\(.*\)$/.test(suggestion);

/**
 * The text with a suggestion in place of what was found, or without the passage where the suggestion is to leave it out; unchanged
 * when the passage is no longer there.
 */
export const replaced = (text: string, { start, end, text: found }: Finding, suggestion: string): string => {
  if (text.slice(start, end) !== found) return text;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (!isInstruction(suggestion)) return before + suggestion + after;
  return /(^|\s)$/.test(before) ? before + after.replace(/^ /, '') : before + after;
};
