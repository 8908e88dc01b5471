import { ICON } from './character-text.ts';
import type { Glyph } from './glyph.ts';

const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u00ad']);

/** Accents that old TeX fonts print as characters of their own over the letter, with the mark they stand for. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  '˚': '\u030a',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
  '˘': '\u0306',
  '¯': '\u0304',
  '˙': '\u0307',
  '˝': '\u030b',
};

const DOTLESS: Record<string, string> = { ı: 'i', ȷ: 'j' };

function sameBox(a: Glyph, b: Glyph | undefined): boolean {
  return (
    b !== undefined &&
    a.style.object === b.style.object &&
    a.x0 === b.x0 &&
    a.x1 === b.x1 &&
    a.baseline === b.baseline &&
    a.x1 > a.x0
  );
}

function shareBox(group: Glyph[]): Glyph[] {
  const [first] = group;
  if (!first) return group;
  if (group.every((glyph) => HYPHENS.has(glyph.text))) return [{ ...first, text: '-' }];
  if (group.length > 4 || first.text === ' ' || first.text === ICON) return group;
  const width = (first.x1 - first.x0) / group.length;
  return group.map((glyph, index) => ({
    ...glyph,
    x0: first.x0 + width * index,
    x1: first.x0 + width * (index + 1),
  }));
}

/** Letters that a font's map gives for one ligature arrive with the same box; each gets its share of the width. */
function splitLigatures(glyphs: Glyph[]): Glyph[] {
  const result: Glyph[] = [];
  for (let start = 0; start < glyphs.length; ) {
    const first = glyphs[start];
    if (!first) break;
    let end = start + 1;
    while (end < glyphs.length && sameBox(first, glyphs[end])) end++;
    if (end - start === 1) result.push(first);
    else result.push(...shareBox(glyphs.slice(start, end)));
    start = end;
  }
  return result;
}

function overlaps(a: Glyph, b: Glyph): boolean {
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return (
    shared > Math.min(a.x1 - a.x0, b.x1 - b.x0) * 0.5 &&
    Math.abs(a.baseline - b.baseline) < a.style.size * 0.45
  );
}

function accented(accent: Glyph, letter: Glyph): Glyph | null {
  const mark = ACCENTS[accent.text];
  if (!mark || !/^\p{L}$/u.test(letter.text) || !overlaps(accent, letter)) return null;
  const text = ((DOTLESS[letter.text] ?? letter.text) + mark).normalize('NFC');
  return text.length === 1 ? { ...letter, text } : null;
}

/** Puts accents printed over a letter and that letter together. */
function composeAccents(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => glyph.text in ACCENTS)) return glyphs;
  const result: Glyph[] = [];
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    const next = glyphs[index + 1];
    const previous = result.at(-1);
    const before = next ? accented(glyph, next) : null;
    const after = !before && previous ? accented(glyph, previous) : null;
    if (before) {
      result.push(before);
      index++;
    } else if (after) result[result.length - 1] = after;
    else result.push(glyph);
  }
  return result;
}

const LEADERS = new Set(['.', '_', '·', '…', '-', '–', '—', '=', '*', '~', '‧', '․']);
const SHORTEST_LEADER = 5;

/** Dots that lead the eye from a name to its date, and rules drawn with characters, are no text. */
function dropLeaders(glyphs: Glyph[]): Glyph[] {
  const result: Glyph[] = [];
  for (let start = 0; start < glyphs.length; ) {
    const first = glyphs[start];
    if (!first) break;
    if (!LEADERS.has(first.text) || glyphs[start + 1]?.text === undefined) {
      result.push(first);
      start++;
      continue;
    }
    let end = start + 1;
    while (end < glyphs.length && (glyphs[end]?.text === first.text || glyphs[end]?.text === ' ')) end++;
    const marks = glyphs.slice(start, end).filter((glyph) => glyph.text !== ' ').length;
    if (marks >= SHORTEST_LEADER) result.push({ ...first, text: ICON });
    else result.push(...glyphs.slice(start, end));
    start = end;
  }
  return result;
}

function shifted(glyph: Glyph | undefined, text: string, host: Glyph): glyph is Glyph {
  if (glyph?.text !== text) return false;
  const shift = Math.abs(glyph.baseline - host.baseline) / host.style.size;
  return shift > 0.05 && shift < 0.45;
}

/** The logos of TeX and LaTeX have letters off the line; on the line they read as one word. */
function alignLogos(glyphs: Glyph[]): Glyph[] {
  for (let index = 0; index + 2 < glyphs.length; index++) {
    const t = glyphs[index];
    const e = glyphs[index + 1];
    if (t?.text !== 'T' || !shifted(e, 'E', t) || glyphs[index + 2]?.text !== 'X') continue;
    glyphs[index + 1] = { ...e, baseline: t.baseline };
    const a = glyphs[index - 1];
    const l = glyphs[index - 2];
    if (!shifted(a, 'A', t)) continue;
    glyphs[index - 1] = {
      ...a,
      baseline: t.baseline,
      style: t.style,
      x0: Math.max(a.x0, Math.min(a.x1, l?.x1 ?? a.x0)),
    };
  }
  return glyphs;
}

/** Makes one glyph of what a reader sees as one, and several of what a font draws as one. */
export function repairGlyphs(glyphs: Glyph[]): Glyph[] {
  return dropLeaders(alignLogos(composeAccents(splitLigatures(glyphs))));
}
