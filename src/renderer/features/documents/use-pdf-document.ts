import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './pdf-engine.ts';

export type PdfState =
  | { status: 'loading' }
  | { status: 'ready'; pdf: PDFDocumentProxy }
  | { status: 'failed' };

/** The PDF at a path; closed again when the path changes or the viewer goes. */
export function usePdfDocument(path: string): PdfState {
  const [loaded, setLoaded] = useState<{ path: string; state: PdfState } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    let opened: PDFDocumentProxy | undefined;
    openPdf(path, leaving.signal).then(
      (pdf) => {
        opened = pdf;
        if (leaving.signal.aborted) void pdf.loadingTask.destroy();
        else setLoaded({ path, state: { status: 'ready', pdf } });
      },
      () => {
        if (!leaving.signal.aborted) setLoaded({ path, state: { status: 'failed' } });
      },
    );
    return () => {
      leaving.abort();
      void opened?.loadingTask.destroy();
    };
  }, [path]);
  return loaded?.path === path ? loaded.state : { status: 'loading' };
}
