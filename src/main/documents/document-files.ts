import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a document with this SHA-256 (hex) lives below the data folder. */
export function documentFile(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'documents', sha256.slice(0, 2), sha256);
}

/** Most résumés are one piece. */
const PIECE = 256 * 1024;

/** SHA-256 of a file, hex, read in pieces. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/**
 * Puts a file that was fully written into the store; the same bytes twice are one file. The source stays, so that a
 * crash before the database's commit loses nothing. Synced before it gets its name: a name never stands for half a document.
 */
export async function keepDocument(dataFolder: string, source: string, sha256: string): Promise<void> {
  const target = documentFile(dataFolder, sha256);
  const handle = await open(source, 'r+');
  await handle.sync().finally(() => handle.close());
  await linkTo(source, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await mkdir(dirname(target), { recursive: true });
    await linkTo(source, target);
  });
}

async function linkTo(source: string, target: string): Promise<void> {
  await link(source, target).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    if (error.code === 'ENOENT') throw error;
    // Some file systems (exFAT, network shares) know no hard links.
    const copy = `${target}.copy`;
    await copyFile(source, copy);
    await rename(copy, target);
  });
}

/** Where the redacted copies of a document lie. */
export function redactedFolder(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'redacted', sha256);
}

/** The document and every copy made of it. */
export async function removeDocumentFile(dataFolder: string, sha256: string): Promise<void> {
  await rm(redactedFolder(dataFolder, sha256), { recursive: true, force: true });
  await rm(documentFile(dataFolder, sha256), { force: true });
}
