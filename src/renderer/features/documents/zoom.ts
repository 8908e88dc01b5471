/** Either the width of the column, or a factor of the size on paper (1 = 100 %, 96 px an inch). */
export type Zoom = 'fit' | number;

/** CSS pixels a PDF point. */
export const PIXELS_PER_POINT = 96 / 72;

const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Pixels a point for a page `pageWidth` points wide shown in `available` pixels. */
export function scaleFor(zoom: Zoom, pageWidth: number, available: number): number {
  if (zoom !== 'fit') return zoom * PIXELS_PER_POINT;
  if (pageWidth <= 0 || available <= 0) return PIXELS_PER_POINT;
  return Math.min(available / pageWidth, 3 * PIXELS_PER_POINT);
}

/** The next step up or down from what is shown now; stays at the ends. */
export function zoomStep(scale: number, direction: 1 | -1): number {
  const current = scale / PIXELS_PER_POINT;
  const near = 0.01;
  const next =
    direction === 1
      ? STEPS.find((step) => step > current + near)
      : STEPS.findLast((step) => step < current - near);
  return next ?? (direction === 1 ? Math.max(current, 3) : Math.min(current, 0.5));
}
