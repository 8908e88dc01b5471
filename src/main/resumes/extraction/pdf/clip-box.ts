import { applyMatrix, type Matrix, type Point } from './convex-outline.ts';
import { type PageFrame, type Rectangle, showPoint } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** Where an object may paint: nothing is painted outside of the box. */
export interface Clip {
  box: Rectangle;
  /** False where the clipping path is no upright rectangle, so that even parts of the box may not be painted. */
  exact: boolean;
}

const MAX_PATHS = 8;
const MAX_SEGMENTS = 200;

function readPoints(pdfium: Pdfium, frame: PageFrame, path: number, index: number, matrix: Matrix): Point[] {
  const { call, scratch } = pdfium;
  const count = Math.min(call.FPDFClipPath_CountPathSegments(path, index), MAX_SEGMENTS);
  const points: Point[] = [];
  for (let at = 0; at < count; at++) {
    call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(path, index, at), scratch, scratch + 4);
    const floats = pdfium.floats();
    const { x, y } = applyMatrix(matrix, floats[scratch >> 2] ?? 0, floats[(scratch >> 2) + 1] ?? 0);
    points.push(showPoint(frame, x, y));
  }
  return points;
}

function boxOfPoints(points: Point[]): Rectangle {
  const box = {
    x0: Number.POSITIVE_INFINITY,
    y0: Number.POSITIVE_INFINITY,
    x1: Number.NEGATIVE_INFINITY,
    y1: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y } of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}

/** Upright rectangles have all their points in corners of their box, and one in each. */
function isRectangle(points: Point[], box: Rectangle): boolean {
  if (points.length > 6) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 0.05;
  const corners = new Set<number>();
  for (const { x, y } of points) {
    const right = near(x, box.x1);
    const bottom = near(y, box.y1);
    if (!(right || near(x, box.x0)) || !(bottom || near(y, box.y0))) return false;
    corners.add((right ? 1 : 0) + (bottom ? 2 : 0));
  }
  return corners.size === 4;
}

/** The clipping paths of a page object taken together, on the page as shown; null where nothing is clipped. */
export function readClip(pdfium: Pdfium, frame: PageFrame, object: number, matrix: Matrix): Clip | null {
  const { call } = pdfium;
  const path = call.FPDFPageObj_GetClipPath(object);
  const count = path ? Math.min(call.FPDFClipPath_CountPaths(path), MAX_PATHS) : 0;
  let clip: Clip | null = null;
  for (let index = 0; index < count; index++) {
    const points = readPoints(pdfium, frame, path, index, matrix);
    if (points.length < 2) continue;
    const box = boxOfPoints(points);
    const exact = isRectangle(points, box);
    clip = clip ? { box: intersection(clip.box, box), exact: clip.exact && exact } : { box, exact };
  }
  return clip;
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}
