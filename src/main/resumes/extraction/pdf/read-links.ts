import type { ExtractedDocument } from '../../extracted-document.ts';
import { type PageFrame, showRectangle, toBox } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

const LINK = 2;
const URI_ACTION = 3;
const MAX_ANNOTATIONS = 2000;
const MAX_URI = 4096;

function readUri(pdfium: Pdfium, document: number, annotation: number): string | null {
  const { call } = pdfium;
  const link = call.FPDFAnnot_GetLink(annotation);
  const action = link ? call.FPDFLink_GetAction(link) : 0;
  if (!action || call.FPDFAction_GetType(action) !== URI_ACTION) return null;
  const length = call.FPDFAction_GetURIPath(document, action, 0, 0);
  if (length < 2 || length > MAX_URI) return null;
  const buffer = call.malloc(length);
  call.FPDFAction_GetURIPath(document, action, buffer, length);
  const uri = Buffer.from(pdfium.bytes().subarray(buffer, buffer + length - 1)).toString('utf8');
  call.free(buffer);
  return uri;
}

/** Hyperlinks of a page with the place they can be clicked. */
export function readLinks(
  pdfium: Pdfium,
  document: number,
  page: number,
  number: number,
  frame: PageFrame,
): ExtractedDocument['links'] {
  const { call, scratch } = pdfium;
  const links: ExtractedDocument['links'] = [];
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS);
  for (let index = 0; index < count; index++) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (!annotation) continue;
    if (call.FPDFAnnot_GetSubtype(annotation) === LINK) {
      const uri = readUri(pdfium, document, annotation);
      call.FPDFAnnot_GetRect(annotation, scratch);
      const [left = 0, top = 0, right = 0, bottom = 0] = pdfium
        .floats()
        .subarray(scratch >> 2, (scratch >> 2) + 4);
      if (uri) links.push({ uri, page: number, box: toBox(showRectangle(frame, left, bottom, right, top)) });
    }
    call.FPDFPage_CloseAnnot(annotation);
  }
  return links;
}
