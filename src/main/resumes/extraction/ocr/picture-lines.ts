import type { Glyph, GlyphStyle } from '../pdf/glyph.ts';
import type { PageFrame } from '../pdf/page-frame.ts';
import { pageLines } from '../pdf/page-lines.ts';
import type { SourceLine } from '../source-line.ts';
import type { GreyImage } from './grey-image.ts';
import { type RecognisedWord, recognise } from './recognise.ts';

/**
 * Below this confidence (of 100) a word is more likely a stain or an icon. Long ones are kept anyway: addresses and
 * names are in no dictionary and always score low.
 */
const LEAST_CONFIDENCE = 35;
const LEAST_CONFIDENCE_LONG = 8;
/** Row height of Tesseract in relation to the size of the type. */
const ROW_TO_SIZE = 0.95;

function isText(word: RecognisedWord): boolean {
  const letters = word.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters >= 4) return word.confidence >= LEAST_CONFIDENCE_LONG;
  return word.confidence >= (letters > 0 ? LEAST_CONFIDENCE : 70) && word.text.trim() !== '';
}

/** One glyph a character, the word's width shared out evenly; a space before each further word of a line. */
function toGlyphs(words: RecognisedWord[], scale: number): Glyph[] {
  const glyphs: Glyph[] = [];
  let previous: RecognisedWord | null = null;
  for (const word of words) {
    const size = (word.height * ROW_TO_SIZE) / scale;
    const style: GlyphStyle = { object: 0, size, bold: false, turn: 0, font: '' };
    const place = { top: word.y0 / scale, bottom: word.y1 / scale, baseline: word.baseline / scale, style };
    if (previous?.line === word.line) {
      glyphs.push({
        ...place,
        text: ' ',
        x0: previous.x1 / scale,
        x1: word.x0 / scale,
        order: glyphs.length,
      });
    }
    const characters = [...word.text];
    const width = (word.x1 - word.x0) / characters.length;
    characters.forEach((text, index) => {
      const x0 = (word.x0 + width * index) / scale;
      glyphs.push({ ...place, text, x0, x1: x0 + width / scale, order: glyphs.length });
    });
    previous = word;
  }
  return glyphs;
}

/** Reads a picture of a page that was drawn at `scale` pixels a point, and lays its words out as a page. */
export async function pictureLines(
  image: GreyImage,
  scale: number,
  page: number,
  frame: PageFrame,
): Promise<SourceLine[]> {
  const words = (await recognise(image)).filter(isText);
  return pageLines(toGlyphs(words, scale), page, frame);
}
