import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import type { FileFailure } from '../../contract/intake.ts';

export const ZIP_LIMITS = { bytes: 2 * 1024 ** 3, entries: 20_000, entryBytes: 25 * 1024 ** 2, ratio: 200 };

/** The archive as a whole is refused; nothing of it is read. */
export class ZipError extends Error {
  readonly code: FileFailure;
  constructor(code: FileFailure, message: string) {
    super(message);
    this.name = 'ZipError';
    this.code = code;
  }
}

/** One file of an archive: unpacked to `file`, or passed over with the reason. */
export interface ZipEntry {
  path: string;
  size: number;
  file: string | null;
  failure: { code: FileFailure; message: string } | null;
}

/** Files that systems add by themselves. */
const NOISE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._|\.[^/]*$)/i;

/**
 * Unpacks an archive into `folder` (made new), a numbered file an entry, so that no name from the archive touches the disk.
 * Sizes are counted while inflating; what the headers say is not trusted.
 * @throws ZipError for a damaged, encrypted or oversized archive, an entry outside it, or a decompression bomb.
 */
export async function unpackZip(zip: string, folder: string, limits = ZIP_LIMITS): Promise<ZipEntry[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const archive = await openArchive(zip);
  try {
    if (archive.entryCount > limits.entries) throw tooManyEntries(limits.entries);
    const entries: ZipEntry[] = [];
    let total = 0;
    for await (const entry of entriesOf(archive)) {
      if (entry.fileName.endsWith('/') || NOISE.test(entry.fileName)) continue;
      if (entries.length >= limits.entries) throw tooManyEntries(limits.entries);
      const unpacked = await unpackEntry(
        archive,
        entry,
        join(folder, String(entries.length)),
        limits,
        limits.bytes - total,
      );
      total += unpacked.size;
      entries.push(unpacked);
    }
    return entries;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw asZipError(error);
  } finally {
    archive.close();
  }
}

function openArchive(zip: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(
      zip,
      { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false },
      (error, archive) => (error ? reject(error) : resolve(archive as yauzl.ZipFile)),
    );
  });
}

async function* entriesOf(archive: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  while (true) {
    const entry = await new Promise<yauzl.Entry | null>((resolve, reject) => {
      const settle = (act: () => void): void => {
        archive.removeAllListeners();
        act();
      };
      archive.once('entry', (found: yauzl.Entry) => settle(() => resolve(found)));
      archive.once('end', () => settle(() => resolve(null)));
      archive.once('error', (error: Error) => settle(() => reject(error)));
      archive.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

async function unpackEntry(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  file: string,
  limits: typeof ZIP_LIMITS,
  left: number,
): Promise<ZipEntry> {
  const passedOver = (code: FileFailure, message: string): ZipEntry => ({
    path: entry.fileName,
    size: 0,
    file: null,
    failure: { code, message },
  });
  if ((entry.generalPurposeBitFlag & 1) === 1)
    return passedOver('ZIP_ENCRYPTED', 'This file in the archive is protected by a password.');
  if (/\.zip$/i.test(entry.fileName))
    return passedOver(
      'UNSUPPORTED',
      'An archive inside an archive is not opened. Unpack it and add it by itself.',
    );
  if (entry.uncompressedSize > limits.entryBytes)
    return passedOver('TOO_LARGE', 'The file is larger than 25 MB.');
  const stream = await openEntry(archive, entry);
  const counter = countingGuard(entry.compressedSize, limits, left);
  await pipeline(stream, counter.transform, createWriteStream(file, { flush: true }));
  return { path: entry.fileName, size: counter.bytes(), file, failure: null };
}

function openEntry(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) =>
      error ? reject(error) : resolve(stream as NodeJS.ReadableStream),
    );
  });
}

/** Ends the stream as soon as more comes out than may. A small file may well be all zeros: the ratio counts from 1 MB on. */
function countingGuard(compressed: number, limits: typeof ZIP_LIMITS, left: number) {
  let bytes = 0;
  const transform = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      if (bytes > 1024 ** 2 && bytes > compressed * limits.ratio)
        return done(
          new ZipError('ZIP_BOMB', 'The archive unpacks to far more than it holds and was refused.'),
        );
      if (bytes > left) return done(new ZipError('ZIP_TOO_LARGE', 'The archive unpacks to more than 2 GB.'));
      done(null, piece);
    },
  });
  return { transform, bytes: () => bytes };
}

function tooManyEntries(limit: number): ZipError {
  return new ZipError('ZIP_TOO_MANY_ENTRIES', `The archive holds more than ${limit} files.`);
}

function asZipError(error: unknown): ZipError {
  if (error instanceof ZipError) return error;
  const { message } = error as Error;
  if (/invalid relative path|absolute path|invalid characters in fileName/i.test(message))
    return new ZipError(
      'ZIP_UNSAFE_PATH',
      'The archive holds a file that would be written outside it. It was refused.',
    );
  if (/encrypt/i.test(message))
    return new ZipError('ZIP_ENCRYPTED', 'The archive is protected by a password.');
  if (/too many bytes in the stream/i.test(message))
    return new ZipError('ZIP_BOMB', 'The archive unpacks to more than it says and was refused.');
  return new ZipError('DAMAGED', 'The archive is damaged or not a ZIP file.');
}
