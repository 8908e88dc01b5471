import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
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
/** Archives inside archives are opened this deep; whoever packs deeper means harm. */
const DEEPEST = 3;

/** What one archive and all those inside it may still take. */
interface Budget {
  limits: typeof ZIP_LIMITS;
  bytes: number;
  entries: number;
}

/**
 * Unpacks an archive into `folder` (made new), a numbered file an entry, so that no name from the archive touches the disk.
 * Archives inside it are opened too. Sizes are counted while inflating; what the headers say is not trusted.
 * @throws ZipError for a damaged, encrypted or oversized archive, an entry outside it, or a decompression bomb.
 */
export async function unpackZip(zip: string, folder: string, limits = ZIP_LIMITS): Promise<ZipEntry[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const entries = await unpackLayer(
      zip,
      folder,
      { limits, bytes: limits.bytes, entries: limits.entries },
      1,
    );
    if (entries.length > 0 && entries.every((entry) => entry.failure?.code === 'ZIP_ENCRYPTED'))
      throw new ZipError('ZIP_ENCRYPTED', 'The archive is protected by a password.');
    return entries;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw asZipError(error);
  }
}

async function unpackLayer(zip: string, folder: string, budget: Budget, depth: number): Promise<ZipEntry[]> {
  const archive = await openArchive(zip);
  try {
    if (archive.entryCount > budget.entries) throw tooManyEntries(budget.limits.entries);
    const entries: ZipEntry[] = [];
    for await (const entry of entriesOf(archive)) {
      const path = safePath(entry);
      if (path.endsWith('/') || NOISE.test(path) || isLink(entry)) continue;
      if (budget.entries-- <= 0) throw tooManyEntries(budget.limits.entries);
      const file = join(folder, `${depth}-${budget.entries}`);
      const unpacked = await unpackEntry(archive, entry, path, file, budget);
      if (unpacked.file !== null && /\.zip$/i.test(path))
        entries.push(...(await openInner(unpacked, folder, budget, depth)));
      else entries.push(unpacked);
    }
    return entries;
  } finally {
    archive.close();
  }
}

async function openInner(
  inner: ZipEntry,
  folder: string,
  budget: Budget,
  depth: number,
): Promise<ZipEntry[]> {
  if (depth >= DEEPEST)
    throw new ZipError(
      'ZIP_BOMB',
      'The archive holds archives inside archives, too deep to be meant well. It was refused.',
    );
  const file = inner.file as string;
  const entries = await unpackLayer(file, folder, budget, depth + 1).catch((error): ZipEntry[] => {
    const { code, message } = asZipError(error);
    if (code !== 'DAMAGED') throw error;
    return [{ ...inner, file: null, failure: { code, message } }];
  });
  await rm(file, { force: true });
  return entries.map((entry) =>
    entry.path === inner.path ? entry : { ...entry, path: `${inner.path}/${entry.path}` },
  );
}

const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;
const LINK_MODE = 0o120000;
const MODE_MASK = 0o170000;

/** A symbolic link is nobody's résumé, and following it would read a file of this machine. */
function isLink(entry: yauzl.Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & MODE_MASK) === LINK_MODE;
}

/** The entry's name with forward slashes. Many tools write UTF-8 without saying so; only what is not UTF-8 is code page 437. */
function safePath(entry: yauzl.Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  const utf8 = raw.toString('utf8');
  const flagged = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const name = flagged || !utf8.includes('\uFFFD') ? utf8 : iconv.decode(raw, 'cp437');
  const path = name.replaceAll('\\', '/');
  if (yauzl.validateFileName(path) !== null)
    throw new ZipError(
      'ZIP_UNSAFE_PATH',
      'The archive holds a file that would be written outside it. It was refused.',
    );
  return path;
}

function openArchive(zip: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(
      zip,
      { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: false },
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
  path: string,
  file: string,
  budget: Budget,
): Promise<ZipEntry> {
  const passedOver = (code: FileFailure, message: string): ZipEntry => ({
    path,
    size: 0,
    file: null,
    failure: { code, message },
  });
  if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0)
    return passedOver('ZIP_ENCRYPTED', 'This file in the archive is protected by a password.');
  const isArchive = /\.zip$/i.test(path);
  if (!isArchive && entry.uncompressedSize > budget.limits.entryBytes) {
    if (entry.uncompressedSize > entry.compressedSize * budget.limits.ratio) throw bomb();
    return passedOver('TOO_LARGE', 'The file is larger than 25 MB.');
  }
  const counter = countingGuard(entry.compressedSize, budget);
  await pipeline(
    await openEntry(archive, entry),
    counter.transform,
    createWriteStream(file, { flush: true }),
  );
  return { path, size: counter.bytes(), file, failure: null };
}

function bomb(): ZipError {
  return new ZipError('ZIP_BOMB', 'The archive unpacks to far more than it holds and was refused.');
}

function openEntry(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) =>
      error ? reject(error) : resolve(stream as NodeJS.ReadableStream),
    );
  });
}

/** Ends the stream as soon as more comes out than may. A small file may well be all zeros: the ratio counts from 1 MB on. */
function countingGuard(compressed: number, budget: Budget) {
  let bytes = 0;
  const transform = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      budget.bytes -= piece.length;
      if (bytes > 1024 ** 2 && bytes > compressed * budget.limits.ratio) return done(bomb());
      if (budget.bytes < 0)
        return done(new ZipError('ZIP_TOO_LARGE', 'The archive unpacks to more than 2 GB.'));
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
  if (/too many bytes in the stream/i.test(message))
    return new ZipError('ZIP_BOMB', 'The archive unpacks to more than it says and was refused.');
  return new ZipError('DAMAGED', 'The archive is damaged or not a ZIP file.');
}
