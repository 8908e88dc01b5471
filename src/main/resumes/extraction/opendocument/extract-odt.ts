import type { ExtractedDocument } from '../../extracted-document.ts';
import { DocumentError } from '../document-error.ts';
import { FlowWriter } from '../flow-writer.ts';
import { childElements, findElement, parseXml, type XmlElement } from '../xml.ts';
import { OpenDocumentBody } from './open-document-body.ts';
import { readOpenDocumentStyles } from './open-document-styles.ts';

function sideOf(styles: XmlElement, name: 'style:header' | 'style:footer'): XmlElement | undefined {
  const master = findElement(styles, 'office:master-styles');
  return master ? findElement(master, name) : undefined;
}

/** Reads an OpenDocument text: header, body with lists, tables and frames in reading order, footer. */
export function extractOdt(parts: Map<string, string>): ExtractedDocument {
  const content = parseXml(parts.get('content.xml') ?? '');
  const text = findElement(content, 'office:text');
  if (!text) throw new DocumentError('DAMAGED');
  const common = parseXml(parts.get('styles.xml') ?? '<x/>');
  const styles = readOpenDocumentStyles([...childElements(common), ...childElements(content)]);
  const writer = new FlowWriter();
  const body = new OpenDocumentBody(writer, styles);
  const header = sideOf(common, 'style:header');
  const footer = sideOf(common, 'style:footer');
  if (header) body.read(header);
  body.read(text);
  if (footer) body.read(footer);
  return writer.finish('odt');
}
