import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { PageSize } from './page-layout.ts';

const NONE: readonly PageSize[] = [];

async function measure(pdf: PDFDocumentProxy): Promise<PageSize[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  return pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height };
  });
}

/** Page sizes asked of the file itself, for documents that were stored without them (a résumé that could not be read). */
export function useOwnPageSizes(pdf: PDFDocumentProxy | null, wanted: boolean): readonly PageSize[] {
  const [sizes, setSizes] = useState<{ pdf: PDFDocumentProxy; pages: PageSize[] } | null>(null);
  useEffect(() => {
    if (pdf === null || !wanted) return;
    let left = false;
    measure(pdf).then(
      (pages) => {
        if (!left) setSizes({ pdf, pages });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [pdf, wanted]);
  return sizes !== null && sizes.pdf === pdf ? sizes.pages : NONE;
}
