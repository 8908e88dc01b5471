import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileFailure } from '../../contract/intake.ts';
import { unpackZip, ZipError } from '../intake/unpack-zip.ts';

/** A document to read. `label` is how the output names it, with `/` on every system. `file` is null where it failed already. */
export type GatheredFile =
  | { label: string; file: string; failure: null }
  | { label: string; file: null; failure: { code: FileFailure; message: string } };

/** What systems and editors leave behind. */
const NOISE = /^(\.|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * Every document a person names: files as they are, folders with all below them, archives unpacked into `scratch`. Sorted
 * by label within each folder, so that the order a file system lists its entries in changes nothing.
 */
export async function gatherFiles(paths: readonly string[], scratch: string): Promise<GatheredFile[]> {
  const gathered: GatheredFile[] = [];
  for (const path of paths) gathered.push(...(await gatherPath(path, path, scratch)));
  return gathered;
}

/** As {@link gatherFiles} for one folder, with labels relative to it. @throws where the folder cannot be listed. */
export async function gatherFolder(folder: string, scratch: string): Promise<GatheredFile[]> {
  const files = (await filesBelow(folder)).map((file) => ({
    file,
    label: relative(folder, file).split(sep).join('/'),
  }));
  return gatherListed(files, scratch);
}

async function gatherPath(path: string, label: string, scratch: string): Promise<GatheredFile[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [missing(label)];
  if (!found.isDirectory()) return gatherListed([{ file: path, label }], scratch);
  const files = await filesBelow(path);
  return gatherListed(
    files.map((file) => ({ file, label: file })),
    scratch,
  );
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !NOISE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function gatherListed(
  files: { file: string; label: string }[],
  scratch: string,
): Promise<GatheredFile[]> {
  const gathered: GatheredFile[] = [];
  for (const { file, label } of files.sort((one, other) => byCodeUnit(one.label, other.label))) {
    if (/\.zip$/i.test(file)) gathered.push(...(await gatherArchive(file, label, scratch)));
    else gathered.push({ label, file, failure: null });
  }
  return gathered;
}

async function gatherArchive(zip: string, label: string, scratch: string): Promise<GatheredFile[]> {
  try {
    const folder = join(scratch, String(archiveCount++));
    const entries = await unpackZip(zip, folder);
    return entries
      .map(({ path, file, failure }): GatheredFile => {
        const name = `${label}/${path}`;
        return file === null
          ? { label: name, file: null, failure: failure ?? missing(name).failure }
          : { label: name, file, failure: null };
      })
      .sort((one, other) => byCodeUnit(one.label, other.label));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return [{ label, file: null, failure: { code: error.code, message: error.message } }];
  }
}

let archiveCount = 0;

function missing(label: string): GatheredFile & { file: null } {
  return { label, file: null, failure: { code: 'NOT_FOUND', message: 'There is no such file.' } };
}

/** Locale-independent order of two names. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
