import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ExtractedDocument } from '../../extracted-document.ts';
import { decodeText } from '../decode-text.ts';
import { FlowWriter } from '../flow-writer.ts';
import {
  type Declarations,
  matches,
  parseDeclarations,
  parseStyleSheet,
  type StyleRule,
} from './style-sheet.ts';
import { type Look, lookOf, PLAIN_LOOK } from './visibility.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(
  'script style template noscript head iframe object embed svg math canvas audio video select textarea input'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form header hr li main nav ol p pre section summary table tbody thead tfoot tr ul body html'.split(
    ' ',
  ),
);
const PARTING = new Set(
  'address article aside blockquote dl footer form header hr main nav ol p pre section table ul'.split(' '),
);
const HEADING = /^h[1-6]$/;
const CELL = /^t[dh]$/;
const MAX_DEPTH = 400;

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Text of all `style` elements. */
function styleSheets(node: Node, depth = 0): string {
  if (depth > MAX_DEPTH || !('childNodes' in node)) return '';
  return node.childNodes
    .map((child) => {
      if (!isElement(child)) return '';
      if (child.tagName !== 'style') return styleSheets(child, depth + 1);
      return child.childNodes.map((text) => ('value' in text ? text.value : '')).join('');
    })
    .join('\n');
}

class HtmlReader {
  readonly writer = new FlowWriter();
  readonly #rules: StyleRule[];

  constructor(rules: StyleRule[]) {
    this.#rules = rules;
  }

  #declarations(element: Element): Declarations {
    const id = attribute(element, 'id');
    const classes = (attribute(element, 'class') ?? '').split(/\s+/);
    const declarations: Declarations = new Map();
    const colour = attribute(element, 'color') ?? attribute(element, 'text');
    const background = attribute(element, 'bgcolor');
    if (colour) declarations.set('color', colour.toLowerCase());
    if (background) declarations.set('background-color', background.toLowerCase());
    for (const rule of this.#rules) {
      if (!matches(rule, element.tagName, id, classes)) continue;
      for (const [name, value] of rule.declarations) declarations.set(name, value);
    }
    for (const [name, value] of parseDeclarations(attribute(element, 'style') ?? ''))
      declarations.set(name, value);
    return declarations;
  }

  read(node: Node, outer: Look, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if ('value' in node && node.nodeName === '#text') {
      const { bold, hidden } = outer;
      this.writer.write(node.value.replace(/\s+/g, ' '), { bold, hidden, size: null });
    } else if (isElement(node)) this.#element(node, outer, depth);
    else if ('childNodes' in node) for (const child of node.childNodes) this.read(child, outer, depth + 1);
  }

  #element(element: Element, outer: Look, depth: number): void {
    const { tagName } = element;
    if (SKIPPED.has(tagName)) return;
    if (tagName === 'br') {
      this.writer.breakLine();
      return;
    }
    const look = lookOf(this.#declarations(element), outer, attribute(element, 'hidden') !== null);
    const bold = look.bold || tagName === 'b' || tagName === 'strong' || tagName === 'th';
    this.#before(element, tagName);
    for (const child of element.childNodes) this.read(child, { ...look, bold }, depth + 1);
    if (HEADING.test(tagName) || PARTING.has(tagName)) this.writer.breakBlock();
    else if (BLOCKS.has(tagName)) this.writer.breakLine();
    else if (CELL.test(tagName)) this.writer.write('\t', { bold: false, hidden: false, size: null });
  }

  #before(element: Element, tagName: string): void {
    const heading = HEADING.test(tagName);
    if (heading || PARTING.has(tagName)) this.writer.breakBlock();
    else if (BLOCKS.has(tagName)) this.writer.breakLine();
    if (heading) this.writer.heading();
    if (tagName === 'li') this.writer.write('• ', { bold: false, hidden: false, size: null });
    const target = tagName === 'a' ? attribute(element, 'href') : null;
    if (target !== null && /^(https?|mailto|tel):/i.test(target.trim())) this.writer.link(target);
  }
}

/** Reads an HTML page as a browser would show it; no script is run and nothing is fetched. */
export function extractHtml(bytes: Uint8Array): ExtractedDocument {
  const document = parse(decodeText(bytes));
  const reader = new HtmlReader(parseStyleSheet(styleSheets(document)));
  reader.read(document, PLAIN_LOOK, 0);
  return reader.writer.finish('html');
}
