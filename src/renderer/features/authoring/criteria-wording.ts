import type { Finding } from '../../../contract/authoring.ts';

/** A finding in one of several labels; its offsets count within that label. */
export interface LabelFinding extends Finding {
  /** Which of the labels. */
  index: number;
}

/** Labels as one text, a line each: what is checked at once. A line break within a label is a blank there. */
export const joinedLabels = (labels: readonly string[]): string =>
  labels.map((label) => label.replaceAll('\n', ' ')).join('\n');

/** Findings in the joined text, each with its label. One that reaches over two labels says nothing about either. */
export const labelFindings = (labels: readonly string[], findings: readonly Finding[]): LabelFinding[] => {
  let start = 0;
  return labels.flatMap((label, index) => {
    const from = start;
    const to = from + label.length;
    start = to + 1;
    return findings
      .filter((finding) => finding.start >= from && finding.end <= to)
      .map((finding) => ({ ...finding, index, start: finding.start - from, end: finding.end - from }));
  });
};
