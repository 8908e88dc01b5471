import { characterText, isIconFont } from './character-text.ts';
import { type Glyph, type GlyphStyle, toLayout } from './glyph.ts';
import { measureLost } from './lost-ligatures.ts';
import { type PageFrame, showPoint, showRectangle } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { resolvePrivateCodes } from './private-digits.ts';
import { repairGlyphs } from './repair-glyphs.ts';

interface Font {
  name: string;
  bold: boolean;
  icons: boolean;
}

/** More characters than this on one page are not a résumé; the rest is left out and a warning given. */
export const MAX_CHARACTERS_PER_PAGE = 200_000;

/** Every so many characters one is asked whether its font names its letter; asking is not free. */
const SAMPLE = 8;

const FORCE_BOLD = 1 << 18;
const PLAIN_NAME = /regular|book|light|roman|thin|italic|medium|oblique|text/i;
const BOLD_NAME = /bold|black|heavy|semibd|[-,]bd|cmbx|\bmedi\b/i;
/** In em. Fonts with tall scripts claim far more than a line of Latin letters covers. */
const MAX_ASCENT = 1;
const MAX_DESCENT = 0.32;
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
  const heavy = weight >= 600 || (flags > 0 && (flags & FORCE_BOLD) !== 0);
  const bold = BOLD_NAME.test(name) || (heavy && !PLAIN_NAME.test(name));
  return { name, bold, icons: isIconFont(name) };
}

/** Reads the characters of a page with what is needed to lay them out. Documents share one reader for its font cache. */
export class GlyphReader {
  readonly #pdfium: Pdfium;
  readonly #fonts = new Map<number, Font>();
  #unmapped = 0;

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  /** Characters in the order of the content stream. `textPage` is PDFium's handle. */
  read(textPage: number, frame: PageFrame): Glyph[] {
    const { call } = this.#pdfium;
    const count = Math.min(call.FPDFText_CountChars(textPage), MAX_CHARACTERS_PER_PAGE);
    const glyphs: Glyph[] = [];
    this.#unmapped = 0;
    let style: GlyphStyle | null = null;
    let font: Font = { name: '', bold: false, icons: false };
    for (let index = 0; index < count; index++) {
      const code = this.#code(textPage, index);
      if (code === null) continue;
      const object = call.FPDFText_GetTextObject(textPage, index);
      if (!style || style.object !== object) {
        font = this.#font(object);
        style = this.#style(textPage, index, object, frame, font);
      }
      const unmapped =
        (code < 0x20 || index % SAMPLE === 0) && call.FPDFText_HasUnicodeMapError(textPage, index) === 1;
      if (unmapped && !font.icons && index % SAMPLE === 0) this.#unmapped += SAMPLE;
      const text = characterText(code, font.name, font.icons, unmapped);
      if (text !== '') glyphs.push(this.#glyph(textPage, index, text, style, frame));
    }
    return measureLost(repairGlyphs(resolvePrivateCodes(glyphs)));
  }

  /** The code of a character; null for spaces and breaks that PDFium made up. */
  #code(textPage: number, index: number): number | null {
    const { call } = this.#pdfium;
    const code = call.FPDFText_GetUnicode(textPage, index);
    if (code <= 0x20 && call.FPDFText_IsGenerated(textPage, index) === 1) return null;
    const mayBeHyphen = code === 2 || code >= 0xfffe;
    return mayBeHyphen && call.FPDFText_IsHyphen(textPage, index) === 1 ? 0x2d : code;
  }

  /** Characters of the page read last for which its text fonts name no Unicode: what stands for them is a guess. */
  get unmapped(): number {
    return this.#unmapped;
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
    return { object, size, bold: font.bold || stroked, turn, font: font.name };
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
      const top = Math.max(shown.y0, origin.y - style.size * MAX_ASCENT);
      const bottom = Math.min(shown.y1, origin.y + style.size * MAX_DESCENT);
      return {
        text,
        x0: shown.x0,
        x1: shown.x1,
        top,
        bottom,
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
