import { renderToBuffer } from '@react-pdf/renderer';
import type { ReportData } from '../report-data.ts';
import { reportWords } from '../words/report-words.ts';
import { fontsFor } from './fonts.ts';
import { ReportDocument } from './report-document.ts';

export interface RenderRequest {
  data: ReportData;
  /** BCP 47, for numbers, dates and paper. */
  locale: string;
  /** IANA name, for dates. */
  timeZone: string;
}

/** A report as PDF. The same request gives the same pages. Runs in a pool thread. */
export async function renderReport({ data, locale, timeZone }: RenderRequest): Promise<Uint8Array> {
  const fonts = fontsFor(JSON.stringify(data));
  const words = reportWords(locale, timeZone);
  const buffer = await renderToBuffer(ReportDocument({ data, words, fonts }));
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
