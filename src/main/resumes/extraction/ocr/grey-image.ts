import { crc32, deflateSync } from 'node:zlib';

/** A picture in grey levels, one byte a pixel, 0 black to 255 white. */
export interface GreyImage {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Blue, green, red, alpha on white to grey levels. */
export function toGrey(width: number, height: number, colours: Uint8Array): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let index = 0; index < pixels.length; index++) {
    const at = index * 4;
    const [blue = 255, green = 255, red = 255] = [colours[at], colours[at + 1], colours[at + 2]];
    pixels[index] = (blue * 29 + green * 150 + red * 77) >> 8;
  }
  return { width, height, pixels };
}

/** Stretches the span of greys to the full range and turns white-on-black pages round. */
export function withContrast(image: GreyImage): GreyImage {
  const counts = new Uint32Array(256);
  for (const value of image.pixels) counts[value] = (counts[value] ?? 0) + 1;
  const quantile = (share: number) => {
    let seen = 0;
    for (let value = 0; value < 256; value++) {
      seen += counts[value] ?? 0;
      if (seen >= image.pixels.length * share) return value;
    }
    return 255;
  };
  const dark = quantile(0.005);
  const light = Math.max(quantile(0.9), dark + 20);
  const inverted = quantile(0.5) < 100;
  const table = new Uint8Array(256);
  for (let value = 0; value < 256; value++) {
    const stretched = Math.round(Math.min(1, Math.max(0, (value - dark) / (light - dark))) * 255);
    table[value] = inverted ? 255 - stretched : stretched;
  }
  return { ...image, pixels: image.pixels.map((value) => table[value] ?? value) };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Encodes a grey picture as PNG (ISO/IEC 15948). */
export function encodePng({ width, height, pixels }: GreyImage): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 1 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
