import type { ExtractedDocument } from '../../extracted-document.ts';
import { DocumentError } from '../document-error.ts';
import { FlowWriter } from '../flow-writer.ts';
import { parseHexColour, WHITE } from '../visible-colour.ts';
import { childElements, firstChild, parseXml, type XmlElement } from '../xml.ts';
import { WordBody } from './word-body.ts';
import { readWordStyles } from './word-styles.ts';

/** Name of the main part: the standard's default, or the one the package's relations name. */
export function mainDocumentPart(parts: Map<string, string>): string | null {
  if (parts.has('word/document.xml')) return 'word/document.xml';
  const relations = parts.get('_rels/.rels') ?? '';
  const target = /Target="\/?([^"]+)"[^>]*officeDocument"|officeDocument"[^>]*Target="\/?([^"]+)"/.exec(
    relations,
  );
  const name = target?.[1] ?? target?.[2];
  return name !== undefined && parts.get(name)?.includes('<w:body') ? name : null;
}

function readRelations(xml: string | undefined): Map<string, string> {
  const relations = new Map<string, string>();
  const root = xml === undefined ? undefined : firstChild(parseXml(xml), 'Relationships');
  for (const relation of root ? childElements(root) : []) {
    const { Id, Target, TargetMode } = relation.attributes;
    if (Id !== undefined && Target !== undefined && TargetMode === 'External') relations.set(Id, Target);
  }
  return relations;
}

function relationsOf(part: string, parts: Map<string, string>): Map<string, string> {
  return readRelations(parts.get(part.replace(/([^/]+)$/, '_rels/$1.rels')));
}

function pageColour(document: XmlElement) {
  const background = firstChild(document, 'w:background');
  return background ? parseHexColour(background.attributes['w:color'] ?? '') : WHITE;
}

/** The parts beside the body, `word/header1.xml` …, in the order of their numbers, each different text once. */
function sideParts(parts: Map<string, string>, kind: 'header' | 'footer'): string[] {
  const pattern = new RegExp(`^word/${kind}(\\d*)\\.xml$`);
  const names = [...parts.keys()].filter((name) => pattern.test(name));
  names.sort((a, b) => Number(pattern.exec(a)?.[1] ?? 0) - Number(pattern.exec(b)?.[1] ?? 0));
  const seen = new Set<string>();
  return names.filter((name) => {
    const text = (parts.get(name) ?? '').replace(/<[^>]*>/g, '');
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Reads a Word document: headers, body with tables and text boxes in reading order, footers. */
export function extractDocx(parts: Map<string, string>): ExtractedDocument {
  const main = mainDocumentPart(parts);
  const root = main === null ? undefined : firstChild(parseXml(parts.get(main) ?? ''), 'w:document');
  const body = root ? firstChild(root, 'w:body') : undefined;
  if (main === null || !root || !body) throw new DocumentError('DAMAGED');
  const styles = readWordStyles(parseXml(parts.get('word/styles.xml') ?? '<w:styles/>'));
  const writer = new FlowWriter();
  const background = pageColour(root);
  const readSide = (name: string) => {
    const side = childElements(parseXml(parts.get(name) ?? ''))[0];
    if (side) new WordBody(writer, styles, relationsOf(name, parts), background).read(side);
  };
  sideParts(parts, 'header').forEach(readSide);
  new WordBody(writer, styles, relationsOf(main, parts), background).read(body);
  sideParts(parts, 'footer').forEach(readSide);
  return writer.finish('docx');
}
