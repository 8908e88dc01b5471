import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';

type PdfJs = typeof import('pdfjs-dist');
type TextLayerOptions = ConstructorParameters<PdfJs['TextLayer']>[0];

interface Engine {
  pdfjs: PdfJs;
  worker: PDFWorker;
  data: typeof import('./pdf-data.ts').BundledData;
}

let engine: Promise<Engine> | undefined;

async function startEngine(): Promise<Engine> {
  const [pdfjs, { BundledData }] = await Promise.all([import('pdfjs-dist'), import('./pdf-data.ts')]);
  // A port of our own, because pdf.js compares origins and knows none for `app://`.
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), {
    type: 'module',
  });
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port }), data: BundledData };
}

/** Loads pdf.js and its worker on first use; one worker reads all documents. */
function pdfEngine(): Promise<Engine> {
  engine ??= startEngine();
  return engine;
}

/** The layer of transparent text over a page that can be selected and copied. */
export async function createTextLayer(options: TextLayerOptions): Promise<InstanceType<PdfJs['TextLayer']>> {
  const { pdfjs } = await pdfEngine();
  return new pdfjs.TextLayer(options);
}

/** Reads a PDF from the workstation's own origin. Scripts, forms and links in it are never run. */
export async function openPdf(path: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const [{ pdfjs, worker, data: BinaryDataFactory }, response] = await Promise.all([
    pdfEngine(),
    fetch(path, { signal }),
  ]);
  if (!response.ok) throw new Error(`document answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  signal.throwIfAborted();
  return pdfjs.getDocument({
    data: bytes,
    worker,
    BinaryDataFactory,
    // pdf.js refuses to ask for data whose address it was not given; the names alone are used.
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    disableWorkerRendering: true,
    maxImageSize: 64_000_000,
  }).promise;
}
