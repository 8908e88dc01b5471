import type { Pdfium } from '../../resumes/extraction/pdf/pdfium.ts';

/** Objects of a page by what a redacted copy does with them; PDFium's pointers. */
export interface PageObjects {
  texts: number[];
  /** Rules, panels and the like: nothing that can be read or recognised. */
  shapes: number[];
  /** Pictures, drawings, letters turned into outlines, codes. */
  others: number[];
}

const TEXT = 1;
const PATH = 2;
const FORM = 5;
const MAX_DEPTH = 12;
const MAX_OBJECTS = 60_000;
/** A shape other than an upright rectangle is part of a layout from this size on, in points; below it may be a letter. */
const LARGE_SHAPE = 60;
const MOST_SEGMENTS = 16;
/** Squares smaller than this, in points, are bullets when they are few and a code to be scanned when they are many. */
const SMALL_SQUARE = 8;
const MOST_SQUARES = 120;
/** What PDFium answers for the colour of a tiling pattern, which may be made of pictures; also a plain grey. */
export const PATTERN_GREY = 0xbf;

/** Sorts the objects of a page, through all nested forms. */
export function sortPageObjects(pdfium: Pdfium, page: number): PageObjects {
  return new ObjectSorter(pdfium).sort(page);
}

class ObjectSorter {
  readonly #pdfium: Pdfium;
  readonly #found: PageObjects = { texts: [], shapes: [], others: [] };
  readonly #squares: number[] = [];
  #seen = 0;

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  sort(page: number): PageObjects {
    const { call } = this.#pdfium;
    const count = call.FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index++) this.#object(call.FPDFPage_GetObject(page, index), 1, 0);
    const { texts, shapes, others } = this.#found;
    return this.#squares.length > MOST_SQUARES
      ? { texts, shapes, others: [...others, ...this.#squares] }
      : { texts, shapes: [...shapes, ...this.#squares], others };
  }

  /** `scale`: points a unit of the object's own measure. */
  #object(object: number, scale: number, depth: number): void {
    const type = this.#pdfium.call.FPDFPageObj_GetType(object);
    if (type === FORM && depth < MAX_DEPTH && this.#seen < MAX_OBJECTS) this.#form(object, scale, depth);
    else if (type === TEXT) this.#found.texts.push(object);
    else if (type === PATH && this.#seen++ < MAX_OBJECTS) this.#path(object, scale);
    else this.#found.others.push(object);
  }

  #form(form: number, scale: number, depth: number): void {
    const { call, scratch } = this.#pdfium;
    call.FPDFPageObj_GetMatrix(form, scratch);
    const [a = 1, b = 0, c = 0, d = 1] = this.#pdfium.floats().subarray(scratch >> 2, (scratch >> 2) + 4);
    const inside = scale * Math.sqrt(Math.abs(a * d - b * c));
    const count = call.FPDFFormObj_CountObjects(form);
    for (let index = 0; index < count; index++)
      this.#object(call.FPDFFormObj_GetObject(form, index), inside, depth + 1);
  }

  #path(path: number, scale: number): void {
    const { call, scratch } = this.#pdfium;
    const isBounded = call.FPDFPageObj_GetBounds(path, scratch, scratch + 4, scratch + 8, scratch + 12);
    const [left = 0, bottom = 0, right = 0, top = 0] = this.#pdfium
      .floats()
      .subarray(scratch >> 2, (scratch >> 2) + 4);
    const width = (right - left) * scale;
    const height = (top - bottom) * scale;
    const isThin = Math.min(width, height) < SMALL_SQUARE;
    if (!isBounded || !this.#isPlainlyPainted(path, isThin)) this.#found.others.push(path);
    else if (!this.#isUpright(path) && !this.#isDot(path, width, height))
      this.#large(path, Math.max(width, height));
    else if (Math.max(width, height) < SMALL_SQUARE) this.#squares.push(path);
    else this.#found.shapes.push(path);
  }

  /** A filled circle of four curves, as bullets are drawn; a letter of that size has more or fewer. */
  #isDot(path: number, width: number, height: number): boolean {
    const count = this.#pdfium.call.FPDFPath_CountSegments(path);
    return Math.abs(width - height) < width / 10 && width < SMALL_SQUARE && count >= 12 && count <= 14;
  }

  #large(path: number, size: number): void {
    const isLayout = size >= LARGE_SHAPE && this.#pdfium.call.FPDFPath_CountSegments(path) <= MOST_SEGMENTS;
    (isLayout ? this.#found.shapes : this.#found.others).push(path);
  }

  /** In one colour: a pattern may be a picture, and so may a mask. */
  #isPlainlyPainted(path: number, isThin: boolean): boolean {
    const { call, scratch } = this.#pdfium;
    call.FPDFPath_GetDrawMode(path, scratch, scratch + 4);
    const isFilled = this.#pdfium.integers()[scratch >> 2] !== 0;
    const read = isFilled ? call.FPDFPageObj_GetFillColor : call.FPDFPageObj_GetStrokeColor;
    if (!read(path, scratch, scratch + 4, scratch + 8, scratch + 12)) return false;
    const [red, green, blue, alpha = 255] = this.#pdfium
      .integers()
      .subarray(scratch >> 2, (scratch >> 2) + 4);
    const mayBePattern = !isThin && [red, green, blue].every((channel) => channel === PATTERN_GREY);
    if (mayBePattern) return false;
    return alpha < 255 || !call.FPDFPageObj_HasTransparency(path);
  }

  /** An upright rectangle or an upright line. */
  #isUpright(path: number): boolean {
    const { call, scratch } = this.#pdfium;
    const count = call.FPDFPath_CountSegments(path);
    if (count < 2 || count > 6) return false;
    const xs = new Set<number>();
    const ys = new Set<number>();
    for (let index = 0; index < count; index++) {
      call.FPDFPathSegment_GetPoint(call.FPDFPath_GetPathSegment(path, index), scratch, scratch + 4);
      xs.add(Math.round((this.#pdfium.floats()[scratch >> 2] ?? 0) * 10));
      ys.add(Math.round((this.#pdfium.floats()[(scratch >> 2) + 1] ?? 0) * 10));
    }
    return xs.size <= 2 && ys.size <= 2;
  }
}
