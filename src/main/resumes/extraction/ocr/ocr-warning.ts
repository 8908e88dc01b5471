import type { DocumentWarning } from '../../../../contract/resume.ts';

/** Tells the reader that the text of a page was recognised from a picture and may hold mistakes. */
export function ocrWarning(page: number): DocumentWarning {
  return { kind: 'ocr', detail: 'The text of this page was recognised from a picture.', page, boxes: [] };
}
