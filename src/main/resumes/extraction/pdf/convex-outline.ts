import { type PageFrame, showPoint } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** Scale, shear and shift of PDF coordinates: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  x: number;
  y: number;
}

const MOVE_TO = 2;
const MAX_SEGMENTS = 64;
/** How far outside an outline a point may lie and still count as inside, in points. */
const TOLERANCE = 0.6;

export function applyMatrix(matrix: Matrix, x: number, y: number): Point {
  const [a, b, c, d, e, f] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export function multiplyMatrices(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Reads the matrix of a page object. */
export function readMatrix(pdfium: Pdfium, object: number): Matrix {
  const { call, scratch } = pdfium;
  call.FPDFPageObj_GetMatrix(object, scratch);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium
    .floats()
    .subarray(scratch >> 2, (scratch >> 2) + 6);
  return [a, b, c, d, e, f];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

function isConvex(points: Point[]): boolean {
  let sign = 0;
  for (let index = 0; index < points.length; index++) {
    const a = points[index];
    const b = points[(index + 1) % points.length];
    const c = points[(index + 2) % points.length];
    if (!a || !b || !c) return false;
    const value = turn(a, b, c);
    if (Math.abs(value) < 1e-3) continue;
    if (sign !== 0 && Math.sign(value) !== sign) return false;
    sign = Math.sign(value);
  }
  return sign !== 0;
}

/**
 * The outline of a filled path on the page as shown if it is one convex figure (a rectangle, also with rounded corners, a
 * circle, a slanted bar); null for all else, of which only drawing tells what it covers.
 */
export function convexOutline(
  pdfium: Pdfium,
  frame: PageFrame,
  path: number,
  matrix: Matrix,
): Point[] | null {
  const { call, scratch } = pdfium;
  const count = call.FPDFPath_CountSegments(path);
  if (count < 3 || count > MAX_SEGMENTS) return null;
  const whole = multiplyMatrices(readMatrix(pdfium, path), matrix);
  const points: Point[] = [];
  for (let index = 0; index < count; index++) {
    const segment = call.FPDFPath_GetPathSegment(path, index);
    if (index > 0 && call.FPDFPathSegment_GetType(segment) === MOVE_TO) return null;
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const floats = pdfium.floats();
    const { x, y } = applyMatrix(whole, floats[scratch >> 2] ?? 0, floats[(scratch >> 2) + 1] ?? 0);
    const shown = showPoint(frame, x, y);
    const last = points.at(-1);
    if (!last || Math.abs(last.x - shown.x) + Math.abs(last.y - shown.y) > 1e-3) points.push(shown);
  }
  const [first] = points;
  const last = points.at(-1);
  if (first && last && points.length > 1 && Math.abs(last.x - first.x) + Math.abs(last.y - first.y) <= 1e-3)
    points.pop();
  return points.length >= 3 && isConvex(points) ? points : null;
}

/** Whether a convex outline holds a point. */
export function outlineHolds(outline: Point[], x: number, y: number): boolean {
  let sign = 0;
  for (let index = 0; index < outline.length; index++) {
    const a = outline[index];
    const b = outline[(index + 1) % outline.length];
    if (!a || !b) return false;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const distance = turn(a, b, { x, y }) / (length || 1);
    if (Math.abs(distance) <= TOLERANCE) continue;
    if (sign !== 0 && Math.sign(distance) !== sign) return false;
    sign = Math.sign(distance);
  }
  return true;
}
