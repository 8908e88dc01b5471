import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { createTextLayer } from './pdf-engine.ts';
import './text-layer.css';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  /** Page from 1. */
  number: number;
  /** Pixels a point. */
  scale: number;
}

/** Longest side of a canvas in device pixels; past it some graphics drivers show nothing. */
const LONGEST_SIDE = 8192;

function usePage(pdf: PDFDocumentProxy, number: number): PDFPageProxy | null {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let left = false;
    pdf.getPage(number).then(
      (loaded) => {
        if (!left) setPage(loaded);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [pdf, number]);
  return page;
}

/** Draws on a canvas out of sight and swaps it in when it is complete, so that zooming never flashes white. */
function usePicture(
  page: PDFPageProxy | null,
  scale: number,
  holder: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    if (page === null) return;
    const size = page.getViewport({ scale });
    const density = Math.min(
      window.devicePixelRatio || 1,
      LONGEST_SIDE / Math.max(size.width, size.height, 1),
    );
    const viewport = page.getViewport({ scale: scale * density });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    canvas.className = 'block size-full';
    const drawing = page.render({ canvas, viewport });
    drawing.promise.then(
      () => holder.current?.replaceChildren(canvas),
      () => undefined,
    );
    return () => drawing.cancel();
  }, [page, scale, holder]);
}

function useSelectableText(page: PDFPageProxy | null, holder: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const container = holder.current;
    if (page === null || container === null) return;
    let left = false;
    let layer: Awaited<ReturnType<typeof createTextLayer>> | undefined;
    createTextLayer({
      textContentSource: page.streamTextContent({ includeMarkedContent: false }),
      container,
      viewport: page.getViewport({ scale: 1 }),
    }).then(
      (created) => {
        layer = created;
        if (left) created.cancel();
        else created.render().catch(() => undefined);
      },
      () => undefined,
    );
    return () => {
      left = true;
      layer?.cancel();
      container.replaceChildren();
    };
  }, [page, holder]);
}

/** One page: the picture and, over it, its text to select and to be read aloud. */
export function PdfPage({ pdf, number, scale }: PdfPageProps) {
  const picture = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const page = usePage(pdf, number);
  usePicture(page, scale, picture);
  useSelectableText(page, text);
  return (
    <>
      <div ref={picture} aria-hidden="true" className="absolute inset-0" />
      <div
        ref={text}
        className="document-text"
        style={{ '--total-scale-factor': scale } as React.CSSProperties}
      />
    </>
  );
}
