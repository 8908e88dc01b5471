import { XMLParser } from 'fast-xml-parser';
import { DocumentError } from './document-error.ts';

/** An element with its children in document order; text stands as strings between them. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const TEXT = '#text';
const ATTRIBUTES = ':@';
const MAX_DEPTH = 256;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: false,
});

function toElements(nodes: unknown, depth: number): (XmlElement | string)[] {
  if (depth > MAX_DEPTH || !Array.isArray(nodes)) return [];
  const result: (XmlElement | string)[] = [];
  for (const node of nodes as Record<string, unknown>[]) {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name.startsWith('?')) continue;
    if (name === TEXT) result.push(String(node[TEXT]));
    else {
      const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
      result.push({ name, attributes, children: toElements(node[name], depth + 1) });
    }
  }
  return result;
}

/** Parses XML; DTDs are not followed. Throws {@link DocumentError} DAMAGED where it is not XML. */
export function parseXml(text: string): XmlElement {
  try {
    return { name: '', attributes: {}, children: toElements(parser.parse(text), 0) };
  } catch (error) {
    throw new DocumentError('DAMAGED', undefined, error);
  }
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** The first element of that name at any depth. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childElements(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}
