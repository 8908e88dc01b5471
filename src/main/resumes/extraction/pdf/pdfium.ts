import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { type CompiledModule, type ModuleInstance, webAssembly } from './web-assembly.ts';

type Call = (...args: number[]) => number;

/** The functions of PDFium that extraction calls; pointers and results are plain numbers. */
const FUNCTIONS = [
  'malloc',
  'free',
  'PDFiumExt_Init',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDF_RenderPageBitmap',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetLink',
  'FPDFAnnot_GetStringValue',
  'FPDFLink_GetAction',
  'FPDFAction_GetType',
  'FPDFAction_GetURIPath',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_IsHyphen',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetTextObject',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetWeight',
  'FPDFFont_GetFlags',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetClipPath',
  'FPDFPageObj_HasTransparency',
  'FPDFPageObj_SetIsActive',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDF_CreateNewDocument',
  'FPDFPage_New',
  'FPDFPageObj_NewImageObj',
  'EPDFImageObj_SetPng',
  'EPDFImageObj_SetJpeg',
  'FPDFImageObj_SetMatrix',
  'FPDFPage_InsertObject',
  'FPDFBitmap_Create',
  'FPDFBitmap_Destroy',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
] as const;

type FunctionName = (typeof FUNCTIONS)[number];

/** One instance of PDFium: its functions, a scratch area of 512 bytes and views of its memory. */
export interface Pdfium {
  call: Record<FunctionName, Call>;
  scratch: number;
  bytes(): Uint8Array;
  floats(): Float32Array;
  doubles(): Float64Array;
  integers(): Int32Array;
}

/** The views of its memory that the module holds anew after every growth; its own types leave them out. */
interface Memory {
  HEAPU8: Uint8Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
  HEAP32: Int32Array;
}

/** PDFium never gives memory back: an instance that grew past this many bytes is replaced after the document. */
const REPLACE_ABOVE = 96 * 1024 * 1024;

let instance: Promise<Pdfium> | null = null;

let compiled: Promise<CompiledModule> | null = null;

/** Compiled once a thread; the four megabytes it is made of are not kept, as they would be if PDFium read them itself. */
function compile(): Promise<CompiledModule> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return webAssembly.compile(readFileSync(path));
}

async function create(): Promise<Pdfium> {
  compiled ??= compile();
  const module = await compiled;
  const silent = () => {};
  const overrides = {
    print: silent,
    printErr: silent,
    // `done` answers with the instance's functions, which are to be returned.
    instantiateWasm: (imports: object, done: (instance: ModuleInstance) => object) =>
      done(new webAssembly.Instance(module, imports)),
  };
  const wrapped = await init(overrides as Parameters<typeof init>[0]);
  const pdfium = wrapped.pdfium as typeof wrapped.pdfium & Memory;
  const exported = pdfium.wasmExports as unknown as Record<string, Call | undefined>;
  const call = {} as Record<FunctionName, Call>;
  for (const name of FUNCTIONS) {
    const found = exported[name];
    if (!found) throw new Error(`PDFium has no function ${name}`);
    call[name] = found;
  }
  call.PDFiumExt_Init();
  return {
    call,
    scratch: call.malloc(512),
    bytes: () => pdfium.HEAPU8,
    floats: () => pdfium.HEAPF32,
    doubles: () => pdfium.HEAPF64,
    integers: () => pdfium.HEAP32,
  };
}

/** The PDFium of this thread; created on first use. */
export function loadPdfium(): Promise<Pdfium> {
  instance ??= create();
  return instance;
}

/** Forgets the instance: to be called after it trapped, for its memory can no longer be trusted. */
export function discardPdfium(): void {
  instance = null;
}

/** Replaces an instance that has grown too large, so that memory stays flat over thousands of documents. */
export function trimPdfium(pdfium: Pdfium): void {
  if (pdfium.bytes().length > REPLACE_ABOVE) discardPdfium();
}
