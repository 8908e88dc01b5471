/** A page of a made-up PDF: its content stream and whatever else its dictionary needs. */
export interface FixturePage {
  content: string;
  /** Entries of the page dictionary beside the usual ones, e.g. `/CropBox [0 0 300 400] /Rotate 90`. */
  extra?: string;
}

interface FixtureOptions {
  /** Entries of the trailer, e.g. `/Encrypt 9 0 R`. */
  trailer?: string;
}

const ENCODER = new TextEncoder();

/** Letters of a PDF string; Latin only. */
function escaped(text: string): string {
  return text.replace(/[\\()]/g, (character) => `\\${character}`);
}

/** A line of Helvetica (`F1`) or Helvetica-Bold (`F2`) with its baseline `y` points from the bottom. */
export function line(x: number, y: number, text: string, size = 11, font = 'F1'): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

/** A filled rectangle in a colour given as three shares. */
export function box(x: number, y: number, width: number, height: number, colour: string): string {
  return `q ${colour} rg ${x} ${y} ${width} ${height} re f Q`;
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

const RESOURCES = `/Font << /F1 3 0 R /F2 4 0 R >>
/ExtGState << /Clear << /ca 0 /CA 0 >> /Faint << /ca 0.4 >> /Masked << /SMask << /S /Luminosity /G 8 0 R >> >> >>
/XObject << /Photo 5 0 R /Form 7 0 R >> /Properties << /Off 6 0 R >>`;

/** Objects 3 to 8 that every fixture has: two fonts, a picture, a layer that is off, a form and a black mask. */
function common(): string[] {
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const picture =
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode';
  const form =
    '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 0 -100] /Resources << /Font << /F1 3 0 R >> >>';
  const mask =
    '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Group << /S /Transparency /CS /DeviceGray >>';
  return [
    font('Helvetica'),
    font('Helvetica-Bold'),
    stream(picture, '40809060>'),
    '<< /Type /OCG /Name (Hidden layer) >>',
    stream(form, line(60, 400, 'Text of a form object')),
    stream(mask, '0 g 0 0 600 800 re f'),
  ];
}

/** Builds a PDF of 600 by 800 points a page. */
export function pdf(pages: (FixturePage | string)[], options: FixtureOptions = {}): Uint8Array {
  const list = pages.map((page) => (typeof page === 'string' ? { content: page } : page));
  const objects = common();
  const first = 3 + objects.length;
  list.forEach((page, index) => {
    const number = first + index * 2;
    const size = page.extra?.includes('/MediaBox') ? '' : '/MediaBox [0 0 600 800]';
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${size} /Contents ${number + 1} 0 R /Resources << ${RESOURCES} >> ${page.extra ?? ''} >>`,
    );
    objects.push(stream('', page.content));
  });
  const kids = list.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const layers = '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >>';
  objects.unshift(
    `<< /Type /Catalog /Pages 2 0 R ${layers} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${list.length} >>`,
  );
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return ENCODER.encode(file);
}
