import { useEffect, useEffectEvent } from 'react';
import { type PageSize, pageAt, pageTops, widestPage } from './page-layout.ts';
import { scrollIntoReading } from './scroll-to.ts';
import type { ViewerProps } from './viewer-props.ts';
import { scaleFor } from './zoom.ts';

/** Scale of paged documents, the page in sight, and scrolling to the active quote. Returns the scale in pixels a point. */
export function usePageScroll(
  pages: readonly PageSize[],
  { active, zoom, available, scroller, onScale, onPage }: ViewerProps,
): number {
  const scale = scaleFor(zoom, widestPage(pages), available);
  const tellScale = useEffectEvent(onScale);
  const tellPage = useEffectEvent(onPage);

  useEffect(() => tellScale(scale), [scale]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const tops = pageTops(pages, scale);
    const look = () => tellPage(pageAt(tops, element.scrollTop + element.clientHeight * 0.4));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [pages, scale, scroller]);

  const show = useEffectEvent(() => {
    const element = scroller.current;
    if (element === null || active === null) return;
    const top = pageTops(pages, scale)[active.evidence.page - 1];
    const line = active.evidence.boxes[0];
    if (top !== undefined) scrollIntoReading(element, top + (line?.y ?? 0) * scale);
  });
  const ready = available > 0;
  useEffect(() => {
    if (ready && active !== null) show();
  }, [active, ready]);

  return scale;
}
