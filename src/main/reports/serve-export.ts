import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '../core.ts';

const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** Sends a written export as a download. The path's last part is `<id>.<ending>`; the file's own name comes with `?name=`. */
export async function serveExport(core: Core, id: string, name: string | null): Promise<Response> {
  const match = /^([0-9a-f-]{36})\.(pdf|csv|json)$/.exec(basename(id));
  if (!match) return new Response('There is no such export.', { status: 404 });
  const file = join(core.host.dataFolder, 'exports', match[0]);
  const found = await stat(file).catch(() => null);
  if (!found) return new Response('There is no such export.', { status: 404 });
  const headers = {
    'content-type': MEDIA_TYPES[match[2] ?? ''] ?? 'application/octet-stream',
    'content-length': String(found.size),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name ?? match[0])}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, { headers });
}
