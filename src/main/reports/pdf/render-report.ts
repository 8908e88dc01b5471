import { renderToBuffer } from '@react-pdf/renderer';

import type { ReportData } from '../report-data.ts';
import { registerFonts } from './fonts.ts';
import { ReportDocument } from './report-document.ts';

export interface RenderRequest {
  data: ReportData;
  /** BCP 47, for numbers and dates. */
  locale: string;
  /** IANA name, for dates. */
  timeZone: string;
}

/** A report as PDF; runs in a pool thread. */
export async function renderReport({ data, locale, timeZone }: RenderRequest): Promise<Uint8Array> {
  registerFonts();
  const buffer = await renderToBuffer(ReportDocument({ data, locale, timeZone }));
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
