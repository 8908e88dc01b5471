import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PAGE_GAP, widestPage } from './page-layout.ts';
import { PdfPage } from './pdf-page.tsx';
import { QuoteLayer } from './quote-layer.tsx';
import { useOwnPageSizes } from './use-own-page-sizes.ts';
import { usePageScroll } from './use-page-scroll.ts';
import { usePdfDocument } from './use-pdf-document.ts';
import { ViewerNotice } from './viewer-notice.tsx';
import type { ViewerProps } from './viewer-props.ts';

/** Shows a PDF, only the pages in sight drawn. */
export function PdfViewer(props: ViewerProps) {
  const { t } = useTranslation('documents');
  const state = usePdfDocument(props.document.path);
  const opened = state.status === 'ready' ? state.pdf : null;
  const measured = useOwnPageSizes(opened, props.document.pages.length === 0);
  const pages = props.document.pages.length > 0 ? props.document.pages : measured;
  if (state.status === 'failed') return <ViewerNotice>{t('failed')}</ViewerNotice>;
  if (pages.length === 0) return <ViewerNotice>{t('opening')}</ViewerNotice>;
  return <Pages {...props} pages={pages} pdf={opened} />;
}

interface PagesProps extends ViewerProps {
  pages: readonly { width: number; height: number }[];
  pdf: PDFDocumentProxy | null;
}

function Pages({ pages, pdf, ...props }: PagesProps) {
  const { t } = useTranslation('documents');
  const scale = usePageScroll(pages, props);
  const heights = useMemo(() => pages.map((page) => page.height * scale), [pages, scale]);
  const virtualizer = useVirtualizer({
    count: pages.length,
    getScrollElement: () => props.scroller.current,
    estimateSize: (index) => (heights[index] ?? 0) + PAGE_GAP,
    overscan: 1,
    // The heights are known, so a new scale is a new list.
    getItemKey: (index) => `${index} ${scale}`,
  });
  return (
    <div
      className="relative min-w-full"
      // As wide as the widest page, so that a page larger than the column can be scrolled to its left edge.
      style={{ height: virtualizer.getTotalSize(), width: widestPage(pages) * scale }}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const page = pages[item.index];
        if (page === undefined) return null;
        return (
          <section
            key={item.index}
            aria-label={t('page', { page: item.index + 1, pages: pages.length })}
            className="absolute left-1/2 isolate -translate-x-1/2 overflow-hidden rounded-[3px] bg-white text-black shadow-high"
            style={{ top: item.start, width: page.width * scale, height: page.height * scale }}
          >
            {pdf && <PdfPage pdf={pdf} number={item.index + 1} scale={scale} />}
            <QuoteLayer
              page={item.index + 1}
              scale={scale}
              evidence={props.evidence}
              active={props.active?.evidence ?? null}
              warnings={props.warnings}
            />
          </section>
        );
      })}
    </div>
  );
}
