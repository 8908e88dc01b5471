import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { redactedCopy } from '../blind/redacted-copy.ts';
import type { Core } from '../core.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { documentFile } from './document-files.ts';

/** A document's bytes, whole or the range asked for (RFC 9110, section 14). In blind review the redacted copy, never the original. */
export async function serveDocument(core: Core, request: Request, id: string): Promise<Response> {
  const row = await core.database
    .selectFrom('documents')
    .select(['sha256', 'media_type'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return new Response('There is no such document.', { status: 404 });
  const shown = (await isBlind(core.database))
    ? await redactedCopy(core, id).catch((error: unknown) => {
        core.log.warn({ error: String(error), documentId: id }, 'no redacted copy could be made');
        return null;
      })
    : { file: documentFile(core.host.dataFolder, row.sha256), mediaType: row.media_type };
  if (!shown)
    return new Response('This document cannot be shown while names are hidden.', {
      status: 409,
      headers: { 'cache-control': 'no-store' },
    });
  const size = await stat(shown.file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return new Response('The file of this document is missing.', { status: 410 });
  const headers = {
    'content-type': shown.mediaType,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    // An HTML résumé is shown as text by the viewer; opened by itself it must not run anything.
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  };
  const range = parseRange(request.headers.get('range'), size);
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const partial = range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {};
  const body =
    request.method === 'HEAD' || size === 0
      ? null
      : (Readable.toWeb(createReadStream(shown.file, { start, end })) as ReadableStream<Uint8Array>);
  return new Response(body, {
    status: range ? 206 : 200,
    headers: { ...headers, ...partial, 'content-length': String(end - start + 1) },
  });
}

/** One range of bytes, inclusive; null for the whole file (also for what this server does not do: several ranges). */
export function parseRange(
  header: string | null,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [first, last] = [match[1] ?? '', match[2] ?? ''];
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
