import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ExtractedDocument } from './extracted-document.ts';

/** Level 3 takes a third of the time of level 6 for a tenth more bytes. */
const LEVEL = 3;

/** Any plain value as compressed JSON, the form in which extracted texts and screening results are stored. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL });
}

/** Rounded to hundredths of a point: more digits than anyone can see only make the database larger. */
export function packDocument(document: ExtractedDocument): Uint8Array {
  return pack({
    ...document,
    pages: document.pages.map(rounded),
    lines: document.lines.map((line) => ({
      ...line,
      box: line.box && rounded(line.box),
      edges: line.edges.map(hundredths),
      size: hundredths(line.size),
    })),
    links: document.links.map((link) => ({ ...link, box: link.box && rounded(link.box) })),
    warnings: document.warnings.map((warning) => ({ ...warning, boxes: warning.boxes.map(rounded) })),
  });
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** A box or a size with each of its numbers rounded. */
function rounded<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([name, value]) => [
      name,
      typeof value === 'number' ? hundredths(value) : value,
    ]),
  ) as Shape;
}

/** The counterpart of {@link pack}; the caller names the type it was packed from. */
export function unpack<Value>(packed: Uint8Array): Value {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as Value;
}

export function unpackDocument(packed: Uint8Array): ExtractedDocument {
  return unpack<ExtractedDocument>(packed);
}
