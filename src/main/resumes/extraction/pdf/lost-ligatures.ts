import type { Glyph } from './glyph.ts';
import type { PlacedText } from './placed-text.ts';

/** Stands for a glyph to which the font gives no character; almost always a ligature of f. */
export const LOST = '\ufffd';
/** The same where the glyph is as wide as three letters. */
export const LOST_LONG = '\ufffc';

/** How much of a word is looked at on either side. */
const LONGEST_WORD = 32;

/** Ligatures of two letters are about 1.6 times as wide as an f, those of three 2.5 times. */
const LONG_RATIO = 2.1;

/** Tells long lost glyphs from short ones by the width of the font's own f. */
export function measureLost(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => glyph.text === LOST)) return glyphs;
  const widths = new Map<string, number>();
  for (const glyph of glyphs) {
    if (glyph.text === 'f') widths.set(glyph.style.font, (glyph.x1 - glyph.x0) / glyph.style.size);
  }
  return glyphs.map((glyph) => {
    const width = widths.get(glyph.style.font) ?? 0.3;
    const long = glyph.text === LOST && glyph.x1 - glyph.x0 > width * LONG_RATIO * glyph.style.size;
    return long ? { ...glyph, text: LOST_LONG } : glyph;
  });
}

interface Rule {
  ligature: string;
  before?: RegExp;
  after?: RegExp;
}

/**
 * What the letters around a lost ligature say about it, the first match wins. English, French, German, Spanish and
 * Italian words were in mind; `fi` is by far the most frequent.
 */
const RULES: Rule[] = [
  {
    ligature: 'ffi',
    before: /(^|\P{L})(o|co|e|su|a|gra|tra|di|sta|co|cha|coe|ine|insu)$/iu,
    after: /^(c|d|n[gi]|liat|rm|li|x)/i,
  },
  {
    ligature: 'fl',
    after:
      /^(ow|ue|ui|ut|ux|ex|yer|ying|y(\P{L}|$)|oor|oat|ag|ash|ight|ee|our|ip|aw|avo|uctu|ict|ation|am|or[aie]|u\P{L}|uss|üss|uid|eur|ott|og|ieg|exib)/iu,
  },
  { ligature: 'fl', before: /(re|in|con|de|a)$/i, after: /^(ect|a[cm]|uen|ict|at)/i },
  { ligature: 'fl', before: /(ca|mu|rif)$/i, after: /^(e|ing)/i },
  { ligature: 'fi', before: /\p{L}{2}i$/iu, after: /^(e[drs]|c|zier)/i },
  {
    ligature: 'ff',
    before:
      /(^|\P{L})(o|e|di|su|bu|a|sta|cli|sto|sche|tre|be|ko|ka|scha|wirtscha|co|che|chi|tari|graf|sni|stu|sha|cra|dra|ri|cu|scho|we|tra|pu)$/iu,
    after: /^([eoaruy]|s|i?$|\P{L})/iu,
  },
  { ligature: 'ff', after: /^(ektiv|iche)/i },
  { ligature: 'ff', after: /^(\P{L}|$)/u },
];

function guess(before: string, after: string, long: boolean): string {
  if (long) return /^(e[rx]?\P{L}|u|y$|[ou]|ing)/iu.test(after) && !/(o|e)$/i.test(before) ? 'ffl' : 'ffi';
  for (const rule of RULES) {
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    return rule.ligature;
  }
  return 'fi';
}

/**
 * Fills in ligatures that the font lost ("nancial" becomes "financial") and hyphens lost at the end of a line;
 * anything else that is lost is left out.
 */
export function restoreLigatures(placed: PlacedText): PlacedText {
  const { text, edges } = placed;
  if (!text.includes(LOST) && !text.includes(LOST_LONG)) return placed;
  let result = '';
  const moved: number[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    const left = edges[unit] ?? 0;
    const long = text[unit] === LOST_LONG;
    if (text[unit] !== LOST && !long) {
      result += text[unit];
      moved.push(left);
      continue;
    }
    const before = /\p{L}*$/u.exec(result.slice(-LONGEST_WORD))?.[0] ?? '';
    const after = /^\p{L}*/u.exec(text.slice(unit + 1, unit + 1 + LONGEST_WORD))?.[0] ?? '';
    if (before === '' && after.length < 2) continue;
    const last = unit === text.length - 1 && !long;
    const ligature = last ? '-' : guess(before, after, long);
    const width = ((edges[unit + 1] ?? left) - left) / ligature.length;
    for (let part = 0; part < ligature.length; part++) moved.push(left + width * part);
    result += ligature;
  }
  moved.push(edges.at(-1) ?? 0);
  return { text: result, edges: moved };
}
