import { DocumentError } from '../document-error.ts';
import { discardPdfium, loadPdfium, type Pdfium } from '../pdf/pdfium.ts';
import { type GreyImage, toGrey, withContrast } from './grey-image.ts';

/** Width that gives 11-point type on A4 the height Tesseract reads best; in pixels. */
const READING_WIDTH = 1700;
const MAX_SIDE = 4200;
/** Pictures with more pixels than this are no photo of a page; decoding them would fill the memory. */
const MAX_PIXELS = 60_000_000;
const BGRA = 1;

interface Size {
  width: number;
  height: number;
}

function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function pictureSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30) return null;
  if (bytes[0] !== 0x89) return jpegSize(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Quarter turns clockwise that a camera asks for (Exif orientation 3, 6, 8). */
function cameraTurn(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const exif = head.indexOf('Exif\0\0', 0, 'latin1');
  if (bytes[0] !== 0xff || exif < 0) return 0;
  const base = exif + 6;
  const little = head[base] === 0x49;
  const word = (at: number) =>
    at + 2 > head.length ? 0 : little ? head.readUInt16LE(at) : head.readUInt16BE(at);
  const directory = base + (little ? head.readUInt32LE(base + 4) : head.readUInt32BE(base + 4));
  for (let entry = 0; entry < word(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (word(at) === 0x112) return { 3: 2, 6: 1, 8: 3 }[word(at + 8)] ?? 0;
  }
  return 0;
}

function draw(pdfium: Pdfium, page: number, size: Size, turn: number): GreyImage | null {
  const { call } = pdfium;
  const bitmap = call.FPDFBitmap_Create(size.width, size.height, BGRA);
  if (!bitmap) return null;
  call.FPDFBitmap_FillRect(bitmap, 0, 0, size.width, size.height, 0xffffffff);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, size.width, size.height, turn, 0);
  const start = call.FPDFBitmap_GetBuffer(bitmap);
  const image = toGrey(
    size.width,
    size.height,
    pdfium.bytes().subarray(start, start + size.width * size.height * 4),
  );
  call.FPDFBitmap_Destroy(bitmap);
  return image;
}

function decode(
  pdfium: Pdfium,
  bytes: Uint8Array,
  source: Size,
  target: Size,
  turn: number,
): GreyImage | null {
  const { call } = pdfium;
  const document = call.FPDF_CreateNewDocument();
  const buffer = call.malloc(bytes.length);
  pdfium.bytes().set(bytes, buffer);
  const page = call.FPDFPage_New(document, 0, source.width, source.height);
  const object = call.FPDFPageObj_NewImageObj(document);
  const set = bytes[0] === 0x89 ? call.EPDFImageObj_SetPng : call.EPDFImageObj_SetJpeg;
  let image: GreyImage | null = null;
  if (set(0, 0, object, buffer, bytes.length)) {
    call.FPDFImageObj_SetMatrix(object, source.width, 0, 0, source.height, 0, 0);
    call.FPDFPage_InsertObject(page, object);
    image = draw(pdfium, page, target, turn);
  }
  call.FPDF_ClosePage(page);
  call.FPDF_CloseDocument(document);
  call.free(buffer);
  return image;
}

/** Decodes a PNG or JPEG, upright, at a size good for reading. Throws {@link DocumentError}. */
export async function readPicture(bytes: Uint8Array): Promise<GreyImage> {
  const source = pictureSize(bytes);
  if (!source || source.width < 1 || source.height < 1) throw new DocumentError('DAMAGED');
  if (source.width * source.height > MAX_PIXELS)
    throw new DocumentError('TOO_LARGE', 'The picture has too many pixels.');
  const turn = cameraTurn(bytes);
  const upright = turn % 2 === 0 ? source : { width: source.height, height: source.width };
  const scale = Math.min(READING_WIDTH / upright.width, MAX_SIDE / upright.height, 4);
  const target = {
    width: Math.max(1, Math.round(upright.width * scale)),
    height: Math.max(1, Math.round(upright.height * scale)),
  };
  const pdfium = await loadPdfium();
  try {
    const image = decode(pdfium, bytes, source, target, turn);
    if (image) return withContrast(image);
  } catch {
    discardPdfium();
  }
  throw new DocumentError('DAMAGED');
}
