import { type Colour, isVisible, LEAST_SIZE, parseHexColour, WHITE } from '../visible-colour.ts';
import type { Declarations } from './style-sheet.ts';

/** What an element hands down to its children. */
export interface Look {
  hidden: boolean;
  bold: boolean;
  colour: Colour;
  /** Null where it cannot be known (a picture, a gradient). */
  background: Colour | null;
  /** In points. */
  size: number;
}

export const PLAIN_LOOK: Look = {
  hidden: false,
  bold: false,
  colour: { red: 0, green: 0, blue: 0 },
  background: WHITE,
  size: 12,
};

const NAMED: Record<string, string> = {
  white: 'ffffff',
  black: '000000',
  snow: 'fffafa',
  ivory: 'fffff0',
  whitesmoke: 'f5f5f5',
  ghostwhite: 'f8f8ff',
  floralwhite: 'fffaf0',
  azure: 'f0ffff',
  mintcream: 'f5fffa',
  navy: '000080',
  blue: '0000ff',
  red: 'ff0000',
  green: '008000',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
};

interface Painted {
  colour: Colour | null;
  alpha: number;
}

function parseColour(value: string): Painted | null {
  const hex = parseHexColour(value);
  if (hex) return { colour: hex, alpha: 1 };
  if (value === 'transparent') return { colour: null, alpha: 0 };
  const named = NAMED[value];
  if (named !== undefined) return { colour: parseHexColour(named), alpha: 1 };
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '');
  if (!parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map(Number);
  return { colour: { red, green, blue }, alpha: parts[3] === undefined ? 1 : Number(parts[3]) };
}

/** A CSS length in points; null where it is none or depends on what is not known. */
function parseLength(value: string | undefined, size: number): number | null {
  const match = /^(-?[\d.]+)(px|pt|em|rem|%|cm|in|vw|vh)?$/.exec(value ?? '');
  if (!match) return null;
  const factors: Record<string, number> = {
    px: 0.75,
    pt: 1,
    em: size,
    rem: 12,
    '%': size / 100,
    cm: 28.35,
    in: 72,
    vw: 6,
    vh: 8,
  };
  return Number(match[1]) * (factors[match[2] ?? 'px'] ?? 0.75);
}

const FAR_OUT = -300;

function isAside(declarations: Declarations, size: number): boolean {
  const far = (name: string) => (parseLength(declarations.get(name), size) ?? 0) <= FAR_OUT;
  const clipped =
    /^rect\(\s*[01](px)?[\s,]+[01]/.test(declarations.get('clip') ?? '') ||
    /inset\((50|100)%/.test(declarations.get('clip-path') ?? '');
  const positioned = /absolute|fixed|relative/.test(declarations.get('position') ?? '');
  if (
    (positioned && ['left', 'top', 'right', 'bottom'].some(far)) ||
    far('text-indent') ||
    far('margin-left') ||
    far('margin-top') ||
    clipped
  )
    return true;
  const closed = /hidden|clip/.test(declarations.get('overflow') ?? '');
  return (
    closed &&
    ['width', 'height', 'max-height', 'max-width'].some((name) => {
      const length = parseLength(declarations.get(name), size);
      return length !== null && length < 2;
    })
  );
}

function isSwitchedOff(declarations: Declarations): boolean {
  const opacity = declarations.get('opacity');
  return (
    declarations.get('display') === 'none' ||
    /^(hidden|collapse)$/.test(declarations.get('visibility') ?? '') ||
    (opacity !== undefined && Number.parseFloat(opacity) * (opacity.endsWith('%') ? 0.01 : 1) < 0.1) ||
    /scale\(\s*0\s*\)/.test(declarations.get('transform') ?? '') ||
    declarations.get('font')?.startsWith('0') === true
  );
}

function behind(declarations: Declarations, outer: Colour | null): Colour | null {
  const value = declarations.get('background-color') ?? declarations.get('background');
  if (declarations.has('background-image')) return null;
  if (value === undefined || value === 'none' || value === 'inherit') return outer;
  const painted = parseColour(value.split(/\s+(?![^(]*\))/)[0] ?? '');
  if (!painted) return null;
  return painted.alpha < 0.5 || !painted.colour ? outer : painted.colour;
}

/** The look of an element from its own declarations and what it inherits. */
export function lookOf(declarations: Declarations, outer: Look, hiddenByMarkup: boolean): Look {
  const size = parseLength(declarations.get('font-size'), outer.size) ?? outer.size;
  const painted = parseColour(declarations.get('color') ?? '');
  const colour = painted?.colour ?? outer.colour;
  const background = behind(declarations, outer.background);
  const weight = declarations.get('font-weight');
  const bold = weight === undefined ? outer.bold : /bold|[6-9]00/.test(weight);
  const unseen = painted !== null && painted.alpha < 0.1;
  const faint = background !== null && !isVisible(colour, background);
  const hidden =
    outer.hidden ||
    hiddenByMarkup ||
    unseen ||
    faint ||
    size < LEAST_SIZE ||
    isSwitchedOff(declarations) ||
    isAside(declarations, size);
  return { hidden, bold, colour, background, size };
}
