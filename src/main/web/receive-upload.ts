import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { v7 as newId } from 'uuid';
import type { Core } from '../core.ts';

/** A ZIP may hold 2 GB unpacked; no upload needs more. */
const MOST_BYTES = 2 * 1024 ** 3;
const LONGEST_PATH = 1000;

/** Streams one file to disk, synced, and answers its upload id. `path` is only ever shown, never opened. */
export async function receiveUpload(core: Core, request: Request, path: string): Promise<Response> {
  const id = newId();
  const folder = join(core.host.dataFolder, 'uploads');
  const file = join(folder, id);
  await mkdir(folder, { recursive: true });
  const counter = countBytes();
  try {
    const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    await pipeline(body, counter.transform, createWriteStream(file, { flush: true }));
  } catch (error) {
    await rm(file, { force: true });
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    core.log.warn({ error: String(error) }, 'an upload was given up');
    return Response.json({ error: full ? 'DISK_FULL' : 'UPLOAD_FAILED' }, { status: full ? 507 : 400 });
  }
  const cleanPath = path.replaceAll('\0', '').slice(-LONGEST_PATH) || 'file';
  await core.database
    .insertInto('uploads')
    .values({ id, path: cleanPath, size: counter.bytes(), file, created_at: core.now() })
    .execute();
  return Response.json({ uploadId: id });
}

function countBytes() {
  let bytes = 0;
  const transform = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      done(bytes > MOST_BYTES ? new Error('The upload is larger than 2 GB.') : null, piece);
    },
  });
  return { transform, bytes: () => bytes };
}
