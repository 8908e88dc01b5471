import { type Colour, isVisible, LEAST_SIZE, parseHexColour } from '../visible-colour.ts';
import { childElements, firstChild, type XmlElement } from '../xml.ts';

/** What is known of the look of a run; undefined where nothing is said. */
export interface RunProperties {
  bold?: boolean;
  vanish?: boolean;
  colour?: Colour | null;
  /** In points. */
  size?: number;
  /** Colour behind the run; null where it cannot be known (a theme colour, a pattern). */
  background?: Colour | null;
}

export interface WordStyle {
  heading: boolean;
  list: boolean;
  run: RunProperties;
}

function isOn(element: XmlElement): boolean {
  const value = element.attributes['w:val'];
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off');
}

/** Colour of a `w:shd`; undefined where it shades nothing. */
export function readShading(element: XmlElement | undefined): Colour | null | undefined {
  if (!element) return undefined;
  const fill = element.attributes['w:fill'] ?? 'auto';
  if (element.attributes['w:themeFill'] !== undefined) return parseHexColour(fill) ?? null;
  return fill === 'auto' ? undefined : parseHexColour(fill);
}

/** Reads a `w:rPr`. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const properties: RunProperties = {};
  for (const child of element ? childElements(element) : []) {
    if (child.name === 'w:b') properties.bold = isOn(child);
    else if (child.name === 'w:vanish' || child.name === 'w:webHidden') properties.vanish = isOn(child);
    else if (child.name === 'w:color') properties.colour = parseHexColour(child.attributes['w:val'] ?? '');
    else if (child.name === 'w:sz') properties.size = Number(child.attributes['w:val']) / 2;
    else if (child.name === 'w:shd') {
      const shading = readShading(child);
      if (shading !== undefined) properties.background = shading;
    } else if (child.name === 'w:highlight' && child.attributes['w:val'] !== 'none')
      properties.background = null;
  }
  return properties;
}

/** Whether a reader cannot see a run on a background (null: not known, then colour says nothing). */
export function isHiddenRun(run: RunProperties, background: Colour | null): boolean {
  if (run.vanish) return true;
  if (run.size !== undefined && run.size < LEAST_SIZE) return true;
  const behind = run.background === undefined ? background : run.background;
  return run.colour !== undefined && run.colour !== null && behind !== null && !isVisible(run.colour, behind);
}

const HEADING = /^(heading|überschrift|titre|título|titulo|titolo|titel|title|kop|nagłówek|标题)/i;

function ownStyle(element: XmlElement): WordStyle & { basedOn: string | null } {
  const name = firstChild(element, 'w:name')?.attributes['w:val'] ?? '';
  const id = element.attributes['w:styleId'] ?? '';
  const paragraph = firstChild(element, 'w:pPr');
  const outline = paragraph ? firstChild(paragraph, 'w:outlineLvl') : undefined;
  return {
    heading:
      HEADING.test(name) ||
      HEADING.test(id) ||
      (outline !== undefined && Number(outline.attributes['w:val']) < 9),
    list: paragraph !== undefined && firstChild(paragraph, 'w:numPr') !== undefined,
    run: readRunProperties(firstChild(element, 'w:rPr')),
    basedOn: firstChild(element, 'w:basedOn')?.attributes['w:val'] ?? null,
  };
}

/** Styles by id, each with what it inherits. */
export function readWordStyles(root: XmlElement): Map<string, WordStyle> {
  const styles = firstChild(root, 'w:styles');
  const own = new Map<string, ReturnType<typeof ownStyle>>();
  for (const child of styles ? childElements(styles) : []) {
    if (child.name === 'w:style') own.set(child.attributes['w:styleId'] ?? '', ownStyle(child));
  }
  const resolve = (id: string, depth: number): WordStyle => {
    const style = own.get(id);
    if (!style || depth > 12) return { heading: false, list: false, run: {} };
    const parent = style.basedOn === null ? null : resolve(style.basedOn, depth + 1);
    return {
      heading: style.heading || parent?.heading === true,
      list: style.list || parent?.list === true,
      run: { ...parent?.run, ...style.run },
    };
  };
  return new Map([...own.keys()].map((id) => [id, resolve(id, 0)]));
}
