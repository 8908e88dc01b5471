import { utf16Order } from './decode-text.ts';
import { DocumentError } from './document-error.ts';

/** What a file is by its first bytes; `zip` and `ole` are containers that have to be looked into. */
export type ContentKind = 'pdf' | 'image' | 'zip' | 'ole' | 'rtf' | 'html' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];
const HEAD = 1024;

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Zero bytes, and more control bytes than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  if (utf16Order(bytes)) return false;
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls++;
  }
  return controls > sample.length * 0.02 + 1;
}

/** Decides by content; the file's name only tells HTML fragments from plain text. Throws UNSUPPORTED for all else. */
export function detectKind(bytes: Uint8Array, fileName: string): ContentKind {
  if (startsWith(bytes, PNG) || startsWith(bytes, JPEG)) return 'image';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  const beginning = head.replace(/^(\u00ef\u00bb\u00bf|\s)+/, '');
  if (beginning.startsWith('{\\rtf')) return 'rtf';
  if (isBinary(bytes)) {
    if (/\.pdf$/i.test(fileName)) throw new DocumentError('DAMAGED');
    throw new DocumentError('UNSUPPORTED');
  }
  const wide = head.replace(/\0/g, '');
  if (
    /^\W{0,3}(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(wide.trimStart())
  )
    return 'html';
  if (/\.html?$/i.test(fileName) && /<[a-z!]/i.test(wide)) return 'html';
  return 'text';
}
