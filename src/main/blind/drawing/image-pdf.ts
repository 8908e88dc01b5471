import { deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import type { ShownPassage } from './passages.ts';
import { textLayer } from './text-layer.ts';

/** A page to be written: its picture and the words that may be selected and read aloud. Sizes in points. */
export interface PicturePage {
  width: number;
  height: number;
  canvas: Canvas;
  words: readonly ShownPassage[];
}

interface Picture {
  width: number;
  height: number;
  /** Colours as hexadecimal digits, red green blue; null where there are more than 256. */
  palette: string | null;
  data: Buffer;
}

/** Packs a canvas, with a palette where 256 colours are enough (black letters on white are), each row after a filter byte. */
function pack({ width, height, pixels }: Canvas): Picture {
  const palette = paletteOf(pixels);
  const channels = palette ? 1 : 3;
  const rows = Buffer.alloc((width * channels + 1) * height);
  let to = 0;
  for (let y = 0; y < height; y++) {
    rows[to++] = 0;
    for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
      if (palette) rows[to++] = palette.get(colourAt(pixels, at)) ?? 0;
      else {
        rows[to++] = pixels[at + 2] ?? 0;
        rows[to++] = pixels[at + 1] ?? 0;
        rows[to++] = pixels[at] ?? 0;
      }
    }
  }
  return {
    width,
    height,
    palette: palette && [...palette.keys()].map((colour) => colour.toString(16).padStart(6, '0')).join(''),
    data: deflateSync(rows, { level: 6 }),
  };
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at + 2] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at] ?? 0);
}

function paletteOf(pixels: Uint8Array): Map<number, number> | null {
  const palette = new Map<number, number>();
  let last = -1;
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    if (colour === last) continue;
    last = colour;
    if (palette.has(colour)) continue;
    if (palette.size === 256) return null;
    palette.set(colour, palette.size);
  }
  return palette;
}

/** Writes objects one after another and knows where each begins (ISO 32000-2, 7.5). */
class PdfWriter {
  readonly #parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  readonly #offsets: number[] = [];
  #length = this.#parts[0]?.length ?? 0;

  #add(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** Writes object `number` (from 1, in any order). */
  object(number: number, dictionary: string, stream?: Buffer): void {
    this.#offsets[number] = this.#length;
    const length = stream ? ` /Length ${stream.length}` : '';
    this.#add(Buffer.from(`${number} 0 obj\n<<${dictionary}${length}>>\n`, 'latin1'));
    if (stream) {
      this.#add(Buffer.from('stream\n', 'latin1'));
      this.#add(stream);
      this.#add(Buffer.from('\nendstream\n', 'latin1'));
    }
    this.#add(Buffer.from('endobj\n', 'latin1'));
  }

  finish(): Buffer {
    const start = this.#length;
    const entries = this.#offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = this.#offsets.length;
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
    this.#add(
      Buffer.from(`${table}trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
    );
    return Buffer.concat(this.#parts);
  }
}

const CATALOGUE = 1;
const PAGES = 2;
/** The font, its descendant and its map to Unicode. */
const FONT = 3;
const FIRST_PAGE = 6;
const OBJECTS_A_PAGE = 3;

/** Every code is its own character: a font for words that are never drawn. */
const TO_UNICODE = Buffer.from(
  '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Words def\n/CMapType 2 def\n' +
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\nendcmap\nend\nend\n',
  'latin1',
);

function writeFont(writer: PdfWriter): void {
  writer.object(
    FONT,
    `/Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [${FONT + 1} 0 R] /ToUnicode ${FONT + 2} 0 R`,
  );
  writer.object(
    FONT + 1,
    '/Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 500 ' +
      '/FontDescriptor <</Type /FontDescriptor /FontName /Helvetica /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80>>',
  );
  writer.object(FONT + 2, '', TO_UNICODE);
}

function writePage(writer: PdfWriter, number: number, page: PicturePage): void {
  const { width, height, palette, data } = pack(page.canvas);
  const [w, h] = [page.width, page.height].map((side) => Number(side.toFixed(2)));
  const space = palette ? `[/Indexed /DeviceRGB ${palette.length / 6 - 1} <${palette}>]` : '/DeviceRGB';
  const content = deflateSync(
    Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /P Do Q\n${textLayer(page.words, page.height)}`, 'latin1'),
  );
  writer.object(
    number,
    `/Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${w} ${h}] /Resources <</XObject <</P ${number + 2} 0 R>> /Font <</W ${FONT} 0 R>>>> /Contents ${number + 1} 0 R`,
  );
  writer.object(number + 1, ' /Filter /FlateDecode', content);
  writer.object(
    number + 2,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${space} ` +
      `/Filter /FlateDecode /DecodeParms <</Predictor 15 /Colors ${palette ? 1 : 3} /Columns ${width}>>`,
    data,
  );
}

/** A PDF of pictures with the words given laid over them unseen. No metadata; the same pages give the same bytes. */
export function imagePdf(pages: Iterable<PicturePage>): Buffer {
  const writer = new PdfWriter();
  const numbers: number[] = [];
  for (const page of pages) {
    const number = FIRST_PAGE + numbers.length * OBJECTS_A_PAGE;
    numbers.push(number);
    writePage(writer, number, page);
  }
  writer.object(CATALOGUE, `/Type /Catalog /Pages ${PAGES} 0 R`);
  writer.object(
    PAGES,
    `/Type /Pages /Count ${numbers.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}]`,
  );
  writeFont(writer);
  return writer.finish();
}
