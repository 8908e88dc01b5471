import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Worker } from 'tesseract.js';
import { encodePng, type GreyImage } from './grey-image.ts';
import { guessLanguage, type OcrLanguage } from './ocr-language.ts';

/** A word read from a picture; the box is in pixels, confidence 0 to 100. */
export interface RecognisedWord {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  baseline: number;
  /** Height of the row the word stands in, in pixels. */
  height: number;
  confidence: number;
  /** Counts the lines of the picture in reading order. */
  line: number;
}

interface Engine {
  language: OcrLanguage;
  worker: Worker;
}

let engine: Promise<Engine> | null = null;
/** Pictures are read one after the other: the engine holds one at a time. */
let queue: Promise<unknown> = Promise.resolve();

function dataFolder(language: OcrLanguage): string {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`));
}

async function start(language: OcrLanguage): Promise<Engine> {
  // Loaded with the first picture: most threads never meet one.
  const { createWorker, OEM } = await import('tesseract.js');
  const worker = await createWorker(language, OEM.LSTM_ONLY, {
    langPath: dataFolder(language),
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  return { language, worker };
}

async function engineFor(language: OcrLanguage): Promise<Worker> {
  const current = await engine?.catch(() => null);
  if (current?.language === language) return current.worker;
  await current?.worker.terminate();
  engine = start(language);
  return (await engine).worker;
}

async function read(png: Buffer, language: OcrLanguage): Promise<RecognisedWord[]> {
  const worker = await engineFor(language);
  const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.flatMap((line, index) =>
    line.words.map((word) => ({
      text: word.text,
      ...word.bbox,
      baseline: Math.max(line.baseline.y0, line.baseline.y1),
      height: line.rowAttributes.rowHeight || line.bbox.y1 - line.bbox.y0,
      confidence: word.confidence,
      line: index,
    })),
  );
}

async function readInItsLanguage(image: GreyImage): Promise<RecognisedWord[]> {
  const png = encodePng(image);
  const words = await read(png, 'eng');
  const language = guessLanguage(words.map((word) => word.text).join(' '));
  return language === 'eng' ? words : read(png, language);
}

/**
 * Reads the words of a picture, offline. The first reading is with English data; where its words look like another
 * language there is data for, a second one with that. Tesseract runs in a thread of its own, which is kept.
 */
export function recognise(image: GreyImage): Promise<RecognisedWord[]> {
  const result = queue.then(() => readInItsLanguage(image));
  queue = result.catch(() => null);
  return result;
}

/** Ends the recognition thread, if there is one. */
export async function closeOcr(): Promise<void> {
  const running = engine;
  engine = null;
  const current = await running?.catch(() => null);
  await current?.worker.terminate();
}
