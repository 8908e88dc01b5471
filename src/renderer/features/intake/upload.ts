import { z } from 'zod';
import type { ChosenFile } from './dropped-files.ts';

const Answer = z.object({ uploadId: z.string() });

/** Uploads that run at once. */
const PARALLEL = 4;

/** How far the uploads have come, in files and in bytes. */
export interface UploadProgress {
  files: number;
  totalFiles: number;
  bytes: number;
  totalBytes: number;
}

/** Why uploads ended early. */
export class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
  readonly path: string;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(path: string, status: number) {
    super(`${path} was not taken: ${status}`);
    this.path = path;
    this.status = status;
  }
}

/** Sends one file; resolves with the id it can be imported by. XMLHttpRequest, because fetch does not tell how far it is. */
function uploadOne(
  { file, path }: ChosenFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', `/uploads?path=${encodeURIComponent(path)}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => onBytes(event.loaded);
    request.onload = () => {
      const answer = Answer.safeParse(request.response);
      if (request.status < 300 && answer.success) resolve(answer.data.uploadId);
      else reject(new UploadFailed(path, request.status));
    };
    request.onerror = () => reject(new UploadFailed(path, 0));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    request.send(file);
  });
}

/**
 * Uploads files four at a time and resolves with their ids in the order given. Rejects with {@link UploadFailed} at the
 * first one that is not taken, or with the signal's reason; the others are then stopped.
 */
export async function uploadAll(
  files: readonly ChosenFile[],
  signal: AbortSignal,
  onProgress: (progress: UploadProgress) => void,
): Promise<string[]> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  const sent = files.map(() => 0);
  const ids: string[] = new Array(files.length);
  let done = 0;
  let bytes = 0;
  let next = 0;
  const tell = (index: number, count: number) => {
    bytes += count - (sent[index] ?? 0);
    sent[index] = count;
    onProgress({ files: done, totalFiles: files.length, bytes, totalBytes });
  };
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const chosen = files[index];
      if (chosen === undefined) return;
      either.throwIfAborted();
      ids[index] = await uploadOne(chosen, either, (count) => tell(index, Math.min(count, chosen.file.size)));
      done += 1;
      tell(index, chosen.file.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
  return ids;
}
