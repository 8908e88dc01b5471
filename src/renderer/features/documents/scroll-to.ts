/** Scrolls so that something `top` pixels down the content stands a third down the view; at once where motion is unwelcome. */
export function scrollIntoReading(scroller: HTMLElement, top: number): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const target = Math.max(0, top - scroller.clientHeight * 0.3);
  // A long way is jumped: flying past pages would draw every one of them.
  const far = Math.abs(target - scroller.scrollTop) > scroller.clientHeight * 3;
  scroller.scrollTo({ top: target, behavior: still || far ? 'auto' : 'smooth' });
}
