import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { Outputs } from '../../contract/index.ts';
import type { ReportRequest } from '../../contract/reports.ts';
import type { Core } from '../core.ts';
import { csvOf } from './csv.ts';
import { fileNameOf } from './file-name.ts';
import { type ReportData, reportData } from './report-data.ts';

const TIMEOUT_MS = 60_000;

/** Writes a report below the data folder and answers where it is fetched from. Blind review applies to content and file name alike. */
export async function createReport(
  core: Core,
  request: ReportRequest & { locale: string; timeZone: string },
  blind: boolean,
): Promise<Outputs['reports']['create']> {
  const data = await reportData(core, request, blind);
  const bytes = await render(core, request, data);
  const id = newId();
  const folder = join(core.host.dataFolder, 'exports');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${id}.${request.format}`);
  await writeFile(`${file}.part`, bytes, { flush: true });
  await rename(`${file}.part`, file);
  const fileName = fileNameOf(request, data);
  return {
    path: `/exports/${id}.${request.format}?name=${encodeURIComponent(fileName)}`,
    fileName,
    size: bytes.length,
  };
}

async function render(
  core: Core,
  request: ReportRequest & { locale: string; timeZone: string },
  data: ReportData,
): Promise<Uint8Array> {
  switch (request.format) {
    case 'csv':
      return new TextEncoder().encode(csvOf(data));
    case 'json':
      return new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
    case 'pdf':
      return core.pool.run(
        'reports.pdf',
        { data, locale: request.locale, timeZone: request.timeZone },
        { timeout: TIMEOUT_MS },
      );
  }
}
