import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from './document-error.ts';

/** A Word or OpenDocument file is small once unpacked; more than this is a decompression bomb. In bytes. */
const MAX_UNPACKED = 100 * 1024 * 1024;
const MAX_ENTRIES = 5000;

/** The XML parts of a ZIP-based document by name. Pictures and fonts are not unpacked. */
export function readXmlParts(bytes: Uint8Array): Map<string, string> {
  let unpacked = 0;
  let entries = 0;
  const wanted = (file: { name: string; originalSize: number }) => {
    entries++;
    if (entries > MAX_ENTRIES) throw new DocumentError('TOO_LARGE', 'The document holds too many parts.');
    if (!/(\.xml|\.rels|^mimetype)$/.test(file.name)) return false;
    unpacked += file.originalSize;
    if (unpacked > MAX_UNPACKED)
      throw new DocumentError('TOO_LARGE', 'The document is too large once unpacked.');
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: wanted });
    return new Map(
      Object.entries(files).map(([name, content]) => [name.replace(/^\//, ''), strFromU8(content)]),
    );
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('DAMAGED', undefined, error);
  }
}
