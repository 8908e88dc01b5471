import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { Outputs } from '../../contract/index.ts';
import type { ReportRequest } from '../../contract/reports.ts';
import type { Core } from '../core.ts';
import { csvOf } from './csv.ts';
import { exportName } from './export-name.ts';
import { fileNameOf } from './file-name.ts';
import { reportData } from './read-report.ts';
import type { ReportData } from './report-data.ts';
import { reportWords } from './words/report-words.ts';

const TIMEOUT_MS = 60_000;
/** A report is fetched at once; what lies longer only keeps names where nobody looks for them. */
const KEPT_MS = 24 * 3_600_000;

type Request = ReportRequest & { locale: string; timeZone: string };

/**
 * Writes a report below the data folder and answers where it is fetched from. Blind review applies to content and file
 * name alike. @throws NothingToReportError, NobodyToReportError
 */
export async function createReport(
  core: Core,
  request: Request,
  blind: boolean,
): Promise<Outputs['reports']['create']> {
  const data = await reportData(core, request, blind);
  const bytes = await render(core, request, data);
  const folder = join(core.host.dataFolder, 'exports');
  await mkdir(folder, { recursive: true });
  await removeOldExports(folder, core.now());
  const name = exportName(newId(), request.format, blind);
  const file = join(folder, name);
  await writeFile(`${file}.part`, bytes, { flush: true });
  await rename(`${file}.part`, file);
  const fileName = fileNameOf(request, data, reportWords(request.locale, request.timeZone));
  return { path: `/exports/${name}?name=${encodeURIComponent(fileName)}`, fileName, size: bytes.length };
}

async function removeOldExports(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && now - found.mtimeMs > KEPT_MS) await rm(file, { force: true });
  }
}

async function render(core: Core, request: Request, data: ReportData): Promise<Uint8Array> {
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
