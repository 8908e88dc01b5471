import type { Colour } from '../visible-colour.ts';
import { intersection, readClip } from './clip-box.ts';
import {
  applyMatrix,
  convexOutline,
  type Matrix,
  multiplyMatrices,
  type Point,
  readMatrix,
} from './convex-outline.ts';
import { type PageFrame, type Rectangle, showRectangle } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** Something painted that can hide text or be its background. */
export interface Fill {
  /** Place in the painting order, from 0. */
  order: number;
  box: Rectangle;
  /** Null for pictures, gradients and anything whose colour at a point is not known; its own colour where it is translucent. */
  colour: Colour | null;
  /** Lets nothing shine through. */
  opaque: boolean;
  /** Where the shape is one convex figure, its corners: what is inside is certainly covered. */
  outline: Point[] | null;
}

export interface PaintedText {
  order: number;
  renderMode: number;
  /** Null where it is a pattern. */
  colour: Colour | null;
  /** 0 (nothing to see) to 255. */
  alpha: number;
  /** Outside of it nothing is painted; null where nothing is clipped. */
  clip: Rectangle | null;
  /** Belongs to a layer that may be switched off, or is blended or masked: only drawing it tells whether it is seen. */
  uncertain: boolean;
}

export interface PagePaint {
  fills: Fill[];
  texts: Map<number, PaintedText>;
  /** Area of the largest picture as a share of the page. */
  pictureShare: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const STROKE_ONLY = 1;
/** A page with more objects than this is no résumé; those beyond are not looked at. */
const MAX_OBJECTS = 60_000;
const MAX_FILLS = 1500;
const MAX_DEPTH = 12;

/** Reads what a page paints, in order, through all nested forms. */
export class PaintReader {
  readonly #pdfium: Pdfium;
  readonly #frame: PageFrame;
  readonly #fills: Fill[] = [];
  readonly #texts = new Map<number, PaintedText>();
  #order = 0;
  #pictureShare = 0;

  constructor(pdfium: Pdfium, frame: PageFrame) {
    this.#pdfium = pdfium;
    this.#frame = frame;
  }

  read(page: number): PagePaint {
    const { call } = this.#pdfium;
    const count = call.FPDFPage_CountObjects(page);
    for (let index = 0; index < count && this.#order < MAX_OBJECTS; index++) {
      this.#object(call.FPDFPage_GetObject(page, index), IDENTITY, 0, false);
    }
    const area = (fill: Fill) => (fill.box.x1 - fill.box.x0) * (fill.box.y1 - fill.box.y0);
    const fills =
      this.#fills.length <= MAX_FILLS
        ? this.#fills
        : [...this.#fills].sort((a, b) => area(b) - area(a)).slice(0, MAX_FILLS);
    fills.sort((a, b) => a.order - b.order);
    return { fills, texts: this.#texts, pictureShare: this.#pictureShare };
  }

  #object(object: number, matrix: Matrix, depth: number, blended: boolean): void {
    const { call } = this.#pdfium;
    const order = this.#order++;
    const type = call.FPDFPageObj_GetType(object);
    if (type === TEXT) this.#text(object, order, matrix, blended);
    else if (type === FORM) this.#form(object, matrix, depth, blended);
    else this.#fill(object, type, order, matrix);
  }

  #form(form: number, matrix: Matrix, depth: number, blended: boolean): void {
    const { call } = this.#pdfium;
    if (depth >= MAX_DEPTH) return;
    const inner = multiplyMatrices(readMatrix(this.#pdfium, form), matrix);
    const inside = blended || this.#isUncertain(form);
    const count = call.FPDFFormObj_CountObjects(form);
    for (let index = 0; index < count && this.#order < MAX_OBJECTS; index++) {
      this.#object(call.FPDFFormObj_GetObject(form, index), inner, depth + 1, inside);
    }
  }

  #text(object: number, order: number, matrix: Matrix, blended: boolean): void {
    const { call } = this.#pdfium;
    const renderMode = call.FPDFTextObj_GetTextRenderMode(object);
    const { colour, alpha } = this.#colour(object, renderMode === STROKE_ONLY);
    const clip = readClip(this.#pdfium, this.#frame, object, matrix);
    const uncertain = blended || clip?.exact === false || this.#isUncertain(object);
    this.#texts.set(object, { order, renderMode, colour, alpha, clip: clip?.box ?? null, uncertain });
  }

  #colour(object: number, stroke: boolean): { colour: Colour | null; alpha: number } {
    const { call, scratch } = this.#pdfium;
    const read = stroke ? call.FPDFPageObj_GetStrokeColor : call.FPDFPageObj_GetFillColor;
    if (!read(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return { colour: null, alpha: 255 };
    const [red = 0, green = 0, blue = 0, alpha = 255] = this.#pdfium
      .integers()
      .subarray(scratch >> 2, (scratch >> 2) + 4);
    return { colour: { red, green, blue }, alpha };
  }

  #isUncertain(object: number): boolean {
    const { call, scratch } = this.#pdfium;
    if (call.FPDFPageObj_HasTransparency(object)) return true;
    const count = Math.min(call.FPDFPageObj_CountMarks(object), 16);
    for (let index = 0; index < count; index++) {
      const mark = call.FPDFPageObj_GetMark(object, index);
      if (!mark || !call.FPDFPageObjMark_GetName(mark, scratch + 16, 64, scratch)) continue;
      const bytes = this.#pdfium.bytes().subarray(scratch + 16, scratch + 22);
      if (bytes[0] === 0x4f && bytes[2] === 0x43 && bytes[4] === 0) return true;
    }
    return false;
  }

  #box(object: number, matrix: Matrix): Rectangle | null {
    const { call, scratch } = this.#pdfium;
    if (!call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return null;
    const [left = 0, bottom = 0, right = 0, top = 0] = this.#pdfium
      .floats()
      .subarray(scratch >> 2, (scratch >> 2) + 4);
    return this.#shown(matrix, left, bottom, right, top);
  }

  #shown(matrix: Matrix, left: number, bottom: number, right: number, top: number): Rectangle {
    const corners = [
      applyMatrix(matrix, left, bottom),
      applyMatrix(matrix, right, top),
      applyMatrix(matrix, left, top),
      applyMatrix(matrix, right, bottom),
    ];
    const xs = corners.map((corner) => corner.x);
    const ys = corners.map((corner) => corner.y);
    return showRectangle(this.#frame, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }

  #fill(object: number, type: number, order: number, matrix: Matrix): void {
    const { call, scratch } = this.#pdfium;
    if (type === PATH) {
      call.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
      if (this.#pdfium.integers()[scratch >> 2] === 0) return;
    }
    const whole = this.#box(object, matrix);
    const clip = whole ? readClip(this.#pdfium, this.#frame, object, matrix) : null;
    const box = whole && clip ? intersection(whole, clip.box) : whole;
    if (!box || box.x1 - box.x0 < 2 || box.y1 - box.y0 < 2.5) return;
    if (type === IMAGE) {
      const area = (box.x1 - box.x0) * (box.y1 - box.y0);
      this.#pictureShare = Math.max(this.#pictureShare, area / (this.#frame.width * this.#frame.height));
    }
    const { colour, alpha } = type === PATH ? this.#colour(object, false) : { colour: null, alpha: 255 };
    if (alpha === 0) return;
    const opaque = alpha >= 250 && !call.FPDFPageObj_HasTransparency(object);
    const outline =
      type === PATH && clip?.exact !== false
        ? convexOutline(this.#pdfium, this.#frame, object, matrix)
        : null;
    this.#fills.push({ order, box, colour, opaque, outline });
  }
}
