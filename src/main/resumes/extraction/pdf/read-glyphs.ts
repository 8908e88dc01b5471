import { characterText, isIconFont } from './character-text.ts';
import { type Glyph, type GlyphStyle, toLayout } from './glyph.ts';
import { type PageFrame, showPoint, showRectangle } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

interface Font {
  name: string;
  bold: boolean;
  icons: boolean;
}

/** More characters than this on one page are not a résumé; the rest is left out and a warning given. */
export const MAX_CHARACTERS_PER_PAGE = 200_000;

const FORCE_BOLD = 1 << 18;
const BOLD_NAME = /bold|black|heavy|semibd|[-,]bd|cmbx|\bmedi\b/i;
const FILL_AND_STROKE = 2;

function readFont(pdfium: Pdfium, object: number): Font {
  const { call, scratch } = pdfium;
  const font = object ? call.FPDFTextObj_GetFont(object) : 0;
  if (!font) return { name: '', bold: false, icons: false };
  const length = Math.min(call.FPDFFont_GetBaseFontName(font, scratch, 256), 256);
  const name = Buffer.from(pdfium.bytes().subarray(scratch, scratch + Math.max(0, length - 1))).toString(
    'latin1',
  );
  const weight = call.FPDFFont_GetWeight(font);
  const flags = call.FPDFFont_GetFlags(font);
  const bold = BOLD_NAME.test(name) || weight >= 600 || (flags > 0 && (flags & FORCE_BOLD) !== 0);
  return { name, bold, icons: isIconFont(name) };
}

/** Reads the characters of a page with what is needed to lay them out. Documents share one reader for its font cache. */
export class GlyphReader {
  readonly #pdfium: Pdfium;
  readonly #fonts = new Map<number, Font>();

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  /** Characters in the order of the content stream. `textPage` is PDFium's handle. */
  read(textPage: number, frame: PageFrame): Glyph[] {
    const { call } = this.#pdfium;
    const count = Math.min(call.FPDFText_CountChars(textPage), MAX_CHARACTERS_PER_PAGE);
    const glyphs: Glyph[] = [];
    let style: GlyphStyle | null = null;
    let font: Font = { name: '', bold: false, icons: false };
    for (let index = 0; index < count; index++) {
      if (call.FPDFText_IsGenerated(textPage, index) === 1) continue;
      const object = call.FPDFText_GetTextObject(textPage, index);
      if (!style || style.object !== object) {
        font = this.#font(object);
        style = this.#style(textPage, index, object, frame, font);
      }
      const hyphen = call.FPDFText_IsHyphen(textPage, index) === 1;
      const code = hyphen ? 0x2d : call.FPDFText_GetUnicode(textPage, index);
      const text = characterText(code, font.name, font.icons);
      if (text !== '') glyphs.push(this.#glyph(textPage, index, text, style, frame));
    }
    return splitLigatures(glyphs);
  }

  #font(object: number): Font {
    const { call } = this.#pdfium;
    const pointer = object ? call.FPDFTextObj_GetFont(object) : 0;
    let font = this.#fonts.get(pointer);
    if (!font) {
      font = readFont(this.#pdfium, object);
      this.#fonts.set(pointer, font);
    }
    return font;
  }

  #style(textPage: number, index: number, object: number, frame: PageFrame, font: Font): GlyphStyle {
    const { call, scratch } = this.#pdfium;
    call.FPDFText_GetMatrix(textPage, index, scratch);
    const at = scratch >> 2;
    const [a = 1, b = 0, c = 0, d = 1] = this.#pdfium.floats().subarray(at, at + 4);
    const size = Math.abs(call.FPDFText_GetFontSize(textPage, index)) * Math.hypot(c, d);
    const angle = Math.atan2(b, a) - (frame.rotation * Math.PI) / 2;
    const turn = ((Math.round((angle * 2) / Math.PI) % 4) + 4) % 4;
    const stroked = object !== 0 && call.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE;
    return { object, size, bold: font.bold || stroked, turn, icons: font.icons };
  }

  #glyph(textPage: number, index: number, text: string, style: GlyphStyle, frame: PageFrame): Glyph {
    const { call, scratch } = this.#pdfium;
    call.FPDFText_GetLooseCharBox(textPage, index, scratch);
    const at = scratch >> 2;
    const floats = this.#pdfium.floats();
    const shown = showRectangle(
      frame,
      floats[at] ?? 0,
      floats[at + 3] ?? 0,
      floats[at + 2] ?? 0,
      floats[at + 1] ?? 0,
    );
    call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    const doubles = this.#pdfium.doubles();
    const origin = showPoint(frame, doubles[scratch >> 3] ?? 0, doubles[(scratch >> 3) + 1] ?? 0);
    if (style.turn === 0) {
      return {
        text,
        x0: shown.x0,
        x1: shown.x1,
        top: shown.y0,
        bottom: shown.y1,
        baseline: origin.y,
        style,
        order: index,
      };
    }
    const a = toLayout(frame, style.turn, shown.x0, shown.y0);
    const b = toLayout(frame, style.turn, shown.x1, shown.y1);
    const baseline = toLayout(frame, style.turn, origin.x, origin.y).y;
    const [x0, x1] = a.x < b.x ? [a.x, b.x] : [b.x, a.x];
    const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
    return { text, x0, x1, top, bottom, baseline, style, order: index };
  }
}

/** Letters that a font's map gives for one ligature arrive with the same box; each gets its share of the width. */
function splitLigatures(glyphs: Glyph[]): Glyph[] {
  for (let start = 0; start < glyphs.length; ) {
    const first = glyphs[start];
    let end = start + 1;
    while (end < glyphs.length && first && sameBox(first, glyphs[end])) end++;
    if (first && end - start > 1 && end - start <= 4 && first.text !== ' ') {
      const width = (first.x1 - first.x0) / (end - start);
      const left = first.x0;
      for (let index = start; index < end; index++) {
        const glyph = glyphs[index];
        if (!glyph) continue;
        glyph.x0 = left + width * (index - start);
        glyph.x1 = left + width * (index - start + 1);
      }
    }
    start = end;
  }
  return glyphs;
}

function sameBox(a: Glyph, b: Glyph | undefined): boolean {
  return (
    b !== undefined &&
    a.style.object === b.style.object &&
    a.x0 === b.x0 &&
    a.x1 === b.x1 &&
    a.baseline === b.baseline &&
    a.x1 > a.x0
  );
}
