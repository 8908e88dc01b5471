import iconv from 'iconv-lite';

const CYRILLIC_BYTES = /[\u00c0-\u00ff]{3,}/g;

/** The byte order of UTF-16 text, by its mark or by where its zero bytes stand; null for anything else. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length * 0.2 && even < sample.length * 0.02) return 'utf-16le';
  if (even > sample.length * 0.2 && odd < sample.length * 0.02) return 'utf-16be';
  return null;
}

/** Text in an eight-bit code: words wholly of high letters are Cyrillic, single ones within words Western. */
function decodeEightBit(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const raw = buffer.toString('latin1');
  const high = (raw.match(/[\u00c0-\u00ff]/g) ?? []).length;
  const inRuns = (raw.match(CYRILLIC_BYTES) ?? []).join('').length;
  return iconv.decode(buffer, high > 40 && inRuns > high * 0.7 ? 'win1251' : 'win1252');
}

/** Bytes of a text file to text: byte order mark, UTF-8, UTF-16 by its zeros, else an eight-bit code page. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  const order = utf16Order(bytes);
  if (order) return iconv.decode(Buffer.from(bytes), order);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeEightBit(bytes);
  }
}
