import { isVisible, LEAST_SIZE, WHITE } from '../visible-colour.ts';
import { ICON } from './character-text.ts';
import { outlineHolds } from './convex-outline.ts';
import { fromLayout, type Glyph } from './glyph.ts';
import type { PageFrame, Rectangle } from './page-frame.ts';
import type { Fill, PagePaint, PaintedText } from './page-paint.ts';
import type { Pdfium } from './pdfium.ts';
import { difference, drawRegion, drawWithout, inkIn, shareUnlike } from './render-probe.ts';

const INVISIBLE_MODES = new Set([3, 7]);
/** Alpha (of 255) under which nothing can be seen. */
const LEAST_ALPHA = 20;
/** Taking visible text off a page changes some pixel in its box by at least this much (of 255). */
const LEAST_DIFFERENCE = 20;
/** A picture over this share of the page makes it a scan, whose invisible text is the recognised text of the picture. */
const SCAN_SHARE = 0.4;
const LEAST_INK = 60;
/** Share of the letters of a recognised word that have to lie on ink. */
const LEAST_INKED = 0.5;
/** Rounding of coordinates, in points. */
const SLACK = 0.3;
/** Share of a box that has to differ from the text's colour for the text to be seen. */
const LEAST_GROUND = 0.2;

/** `picture`: surely painted, but on a ground whose colour only drawing tells. */
type Verdict = 'visible' | 'hidden' | 'picture' | 'doubtful';

function boxOf(glyph: Glyph, frame: PageFrame): Rectangle {
  return fromLayout(frame, glyph.style.turn, { x0: glyph.x0, y0: glyph.top, x1: glyph.x1, y1: glyph.bottom });
}

function holds(box: Rectangle, x: number, y: number): boolean {
  return x >= box.x0 - SLACK && x <= box.x1 + SLACK && y >= box.y0 - SLACK && y <= box.y1 + SLACK;
}

/** Whether a fill covers a whole box for certain. */
function covers(fill: Fill, box: Rectangle): boolean {
  const { outline } = fill;
  if (!outline || !fill.opaque || !fill.colour) return false;
  const { x0, y0, x1, y1 } = box;
  return (
    outlineHolds(outline, x0, y0) &&
    outlineHolds(outline, x1, y0) &&
    outlineHolds(outline, x0, y1) &&
    outlineHolds(outline, x1, y1)
  );
}

/** The part of a glyph's box where its ink is, roughly. */
function inkBox(box: Rectangle): Rectangle {
  const height = box.y1 - box.y0;
  return { x0: box.x0, x1: box.x1, y0: box.y0 + height * 0.25, y1: box.y1 - height * 0.25 };
}

interface Layers {
  ground: Fill | null;
  unsure: Fill[];
  /** Whether something painted later lies over the glyph, and surely over all of it. */
  over: 'nothing' | 'something' | 'all';
}

/** What lies under and over a glyph at its place in the painting order; a fill that covers it hides all below. */
function layersAt(fills: Fill[], box: Rectangle, order: number): Layers {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  let ground: Fill | null = null;
  let unsure: Fill[] = [];
  let over = 'nothing' as Layers['over'];
  for (const fill of fills) {
    if (!holds(fill.box, x, y) || (fill.outline && !outlineHolds(fill.outline, x, y))) continue;
    const whole = covers(fill, inkBox(box));
    if (fill.order > order) over = whole || over === 'all' ? 'all' : 'something';
    else if (whole) {
      ground = fill;
      unsure = [];
    } else unsure.push(fill);
  }
  return { ground, unsure, over };
}

/** Whether the text's colour can be told from everything that may be its background. */
function standsOut(text: PaintedText, ground: Fill | null, unsure: Fill[]): Verdict {
  const { colour } = text;
  if (!colour) return 'doubtful';
  const seen = isVisible(colour, ground?.colour ?? WHITE);
  if (unsure.length === 0) return seen ? 'visible' : 'hidden';
  const clear = seen && unsure.every((fill) => fill.colour !== null && isVisible(colour, fill.colour));
  return clear ? 'visible' : 'picture';
}

/**
 * Browsers paint synthetic bold as outlines and lay the transparent text over them: a shape as high as one line, and
 * no rectangle, stands where the text does.
 */
function isOutlined(fills: Fill[], box: Rectangle, size: number): boolean {
  const x = (box.x0 + box.x1) / 2;
  return fills.some((fill) => {
    const { x0, x1, y0, y1 } = fill.box;
    const lineHigh = y1 - y0 <= size * 1.4 && y0 >= box.y0 - size * 0.3 && y1 <= box.y1 + size * 0.3;
    return fill.colour !== null && !fill.outline && lineHigh && x >= x0 - size * 0.3 && x <= x1 + size * 0.3;
  });
}

function judge(glyph: Glyph, frame: PageFrame, paint: PagePaint): Verdict {
  const box = boxOf(glyph, frame);
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  if (x < 0 || y < 0 || x > frame.width || y > frame.height) return 'hidden';
  const text = paint.texts.get(glyph.style.object);
  if (glyph.style.size < LEAST_SIZE) return 'hidden';
  if (!text) return 'visible';
  if (text.alpha < LEAST_ALPHA) return isOutlined(paint.fills, box, glyph.style.size) ? 'visible' : 'hidden';
  const clipped = text.clip !== null && !holds(text.clip, x, y);
  const { ground, unsure, over } = layersAt(paint.fills, box, text.order);
  if (over === 'all') return 'hidden';
  if (clipped || over === 'something' || text.uncertain) return 'doubtful';
  return standsOut(text, ground, unsure);
}

/** Everything that some boxes cover, with a margin. */
function union(boxes: Rectangle[]): Rectangle {
  const region = { x0: Number.POSITIVE_INFINITY, y0: Number.POSITIVE_INFINITY, x1: 0, y1: 0 };
  for (const box of boxes) {
    region.x0 = Math.min(region.x0, box.x0 - 2);
    region.y0 = Math.min(region.y0, box.y0 - 2);
    region.x1 = Math.max(region.x1, box.x1 + 2);
    region.y1 = Math.max(region.y1, box.y1 + 2);
  }
  return region;
}

/**
 * Text in an invisible mode counts where it lies on the ink of a scanned page, and nowhere else. Visible text is left
 * out of the drawing, so that nothing can hide behind it.
 */
function onScan(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  glyphs: Glyph[],
  paint: PagePaint,
): Set<Glyph> {
  const found = new Set<Glyph>();
  if (paint.pictureShare < SCAN_SHARE) return found;
  const boxes = glyphs.map((glyph) => boxOf(glyph, frame));
  const picture = drawWithout(pdfium, page, frame, union(boxes), paint.texts.keys());
  if (!picture) return found;
  const inked = glyphs.map((_, index) => {
    const box = boxes[index];
    return box !== undefined && inkIn(picture, box) >= LEAST_INK;
  });
  for (const word of wordsOf(glyphs)) {
    const share = word.filter((index) => inked[index]).length / word.length;
    if (share < LEAST_INKED) continue;
    for (const index of word) {
      const glyph = glyphs[index];
      if (glyph) found.add(glyph);
    }
  }
  return found;
}

/**
 * Places of the glyphs that stand together on a line, word by word: recognised text lies only roughly over its picture,
 * so a word is judged as a whole.
 */
function wordsOf(glyphs: Glyph[]): number[][] {
  const words: number[][] = [];
  glyphs.forEach((glyph, index) => {
    const word = words.at(-1);
    const previous = glyphs[index - 1];
    const near =
      previous &&
      Math.abs(glyph.baseline - previous.baseline) < glyph.style.size * 0.3 &&
      Math.abs(glyph.x0 - previous.x1) < glyph.style.size * 0.8;
    if (word && near) word.push(index);
    else words.push([index]);
  });
  return words;
}

/** Decides doubtful text by drawing the page with and without it. */
function unseen(pdfium: Pdfium, page: number, frame: PageFrame, doubtful: Glyph[]): Glyph[] {
  if (doubtful.length === 0) return [];
  const boxes = doubtful.map((glyph) => boxOf(glyph, frame));
  const region = union(boxes);
  const whole = drawRegion(pdfium, page, frame, region);
  const without = drawWithout(
    pdfium,
    page,
    frame,
    region,
    new Set(doubtful.map((glyph) => glyph.style.object)),
  );
  if (!whole || !without) return [];
  return doubtful.filter((_, index) => {
    const box = boxes[index];
    return box !== undefined && difference(whole, without, box) < LEAST_DIFFERENCE;
  });
}

/** Text on a picture is seen where enough of what is behind it differs from its own colour. */
function drowned(pdfium: Pdfium, page: number, frame: PageFrame, glyphs: Glyph[], paint: PagePaint): Glyph[] {
  if (glyphs.length === 0) return [];
  const boxes = glyphs.map((glyph) => boxOf(glyph, frame));
  const picture = drawWithout(pdfium, page, frame, union(boxes), paint.texts.keys(), 1);
  if (!picture) return [];
  return glyphs.filter((glyph, index) => {
    const colour = paint.texts.get(glyph.style.object)?.colour;
    const box = boxes[index];
    return colour && box && shareUnlike(picture, box, colour) < LEAST_GROUND;
  });
}

function isInk(glyph: Glyph): boolean {
  return glyph.text !== ' ' && glyph.text !== ICON;
}

/** The glyphs of a page that a reader of the page cannot see. */
export function hiddenGlyphs(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  glyphs: Glyph[],
  paint: PagePaint,
): Set<Glyph> {
  const hidden = new Set<Glyph>();
  const doubtful: Glyph[] = [];
  const onPicture: Glyph[] = [];
  const invisible: Glyph[] = [];
  for (const glyph of glyphs) {
    if (!isInk(glyph)) continue;
    const mode = paint.texts.get(glyph.style.object)?.renderMode ?? 0;
    if (INVISIBLE_MODES.has(mode)) {
      invisible.push(glyph);
      continue;
    }
    const verdict = judge(glyph, frame, paint);
    if (verdict === 'hidden') hidden.add(glyph);
    else if (verdict === 'picture') onPicture.push(glyph);
    else if (verdict === 'doubtful') doubtful.push(glyph);
  }
  for (const glyph of unseen(pdfium, page, frame, doubtful)) hidden.add(glyph);
  for (const glyph of drowned(pdfium, page, frame, onPicture, paint)) hidden.add(glyph);
  if (invisible.length > 0) {
    const recognised = onScan(pdfium, page, frame, invisible, paint);
    for (const glyph of invisible) if (!recognised.has(glyph)) hidden.add(glyph);
  }
  return hidden;
}
