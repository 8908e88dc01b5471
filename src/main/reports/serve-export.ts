import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '../core.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { parseExportName } from './export-name.ts';

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
} as const;

const refused = (status: number, reason: string): Response =>
  new Response(reason, { status, headers: { 'cache-control': 'no-store' } });

/**
 * Sends a written export as a download. The path's last part is the file; its own name comes with `?name=`. While names are
 * hidden, only what was made so is handed out.
 */
export async function serveExport(core: Core, id: string, name: string | null): Promise<Response> {
  const wanted = parseExportName(id);
  if (!wanted) return refused(404, 'There is no such export.');
  if (!wanted.blind && (await isBlind(core.database)))
    return refused(409, 'This export was made while names were shown. Make it again.');
  const file = join(core.host.dataFolder, 'exports', wanted.file);
  const found = await stat(file).catch(() => null);
  if (!found) return refused(404, 'There is no such export.');
  const headers = {
    'content-type': MEDIA_TYPES[wanted.format],
    'content-length': String(found.size),
    'content-disposition': attachment(name ?? wanted.file, wanted.format),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, { headers });
}

/** RFC 6266: a plain name for old readers, the real one as RFC 8187 encodes it. */
function attachment(name: string, format: string): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="report.${format}"; filename*=UTF-8''${encoded}`;
}
