import { type Colour, isVisible, LEAST_SIZE, parseHexColour, WHITE } from '../visible-colour.ts';
import { childElements, type XmlElement } from '../xml.ts';

export interface OpenDocumentStyle {
  bold?: boolean;
  vanish?: boolean;
  colour?: Colour | null;
  background?: Colour | null | undefined;
  /** In points. */
  size?: number;
}

interface OwnStyle {
  parent: string | undefined;
  look: OpenDocumentStyle;
}

function points(length: string | undefined): number | undefined {
  const match = /^([\d.]+)(pt|cm|mm|in)$/.exec(length ?? '');
  if (!match) return undefined;
  const factor = { pt: 1, cm: 28.3465, mm: 2.83465, in: 72 }[match[2] ?? 'pt'] ?? 1;
  return Number(match[1]) * factor;
}

function readLook(style: XmlElement): OpenDocumentStyle {
  const look: OpenDocumentStyle = {};
  for (const child of childElements(style)) {
    const attributes = child.attributes;
    const background = attributes['fo:background-color'];
    if (background !== undefined)
      look.background = background === 'transparent' ? undefined : parseHexColour(background);
    if (child.name !== 'style:text-properties') continue;
    if (attributes['fo:font-weight'] !== undefined)
      look.bold = /bold|[6-9]00/.test(attributes['fo:font-weight']);
    if (attributes['fo:color'] !== undefined) look.colour = parseHexColour(attributes['fo:color']);
    if (attributes['text:display'] === 'none') look.vanish = true;
    const size = points(attributes['fo:font-size']);
    if (size !== undefined) look.size = size;
  }
  return look;
}

function collect(element: XmlElement, found: Map<string, OwnStyle>): void {
  for (const child of childElements(element)) {
    const name = child.attributes['style:name'];
    if (child.name === 'style:style' && name !== undefined) {
      found.set(name, { parent: child.attributes['style:parent-style-name'], look: readLook(child) });
    } else if (/^office:(automatic-)?styles$/.test(child.name)) collect(child, found);
  }
}

/** Styles by name, each with what it inherits. */
export function readOpenDocumentStyles(roots: XmlElement[]): Map<string, OpenDocumentStyle> {
  const own = new Map<string, OwnStyle>();
  for (const root of roots) collect(root, own);
  const resolve = (name: string, depth: number): OpenDocumentStyle => {
    const style = own.get(name);
    if (!style || depth > 12) return {};
    return { ...(style.parent === undefined ? {} : resolve(style.parent, depth + 1)), ...style.look };
  };
  return new Map([...own.keys()].map((name) => [name, resolve(name, 0)]));
}

/** Whether a reader cannot see text of that look. */
export function isHiddenLook(look: OpenDocumentStyle): boolean {
  if (look.vanish === true || (look.size !== undefined && look.size < LEAST_SIZE)) return true;
  const background = look.background === undefined ? WHITE : look.background;
  return (
    look.colour !== undefined &&
    look.colour !== null &&
    background !== null &&
    !isVisible(look.colour, background)
  );
}
