import type { PlacedText } from './placed-text.ts';

const STRONG_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const STRONG_LEFT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;
const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

interface Run {
  right: boolean;
  start: number;
  end: number;
}

/** Letters read to the right or the left, numbers, and what takes its direction from its neighbours. */
type Direction = 'right' | 'left' | 'number' | 'neutral';

const NUMBER = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
/** Marks that stay within a number: "3.5", "10/2019". */
const WITHIN_NUMBER = /[.,:/+-]/;

function directionOf(character: string): Direction {
  if (NUMBER.test(character)) return 'number';
  if (STRONG_RIGHT.test(character)) return 'right';
  return STRONG_LEFT.test(character) ? 'left' : 'neutral';
}

/** Gives neutrals the direction of what surrounds them (rules N1 and N2 of Unicode Annex 9, numbers counting as base). */
function resolveNeutrals(text: string, directions: Direction[], base: Direction): void {
  const strong = (direction: Direction | undefined) =>
    direction === 'number' || direction === undefined ? base : direction;
  for (let index = 0; index < directions.length; index++) {
    if (directions[index] !== 'neutral') continue;
    let end = index;
    while (end < directions.length && directions[end] === 'neutral') end++;
    const before = directions[index - 1];
    const after = directions[end];
    const inNumber =
      end - index === 1 && before === 'number' && after === 'number' && WITHIN_NUMBER.test(text[index] ?? '');
    const around = strong(before) === strong(after) ? strong(before) : base;
    directions.fill(inNumber ? 'number' : around, index, end);
    index = end - 1;
  }
}

/** Splits text in visual order into runs of one direction. */
function runsOf(text: string, baseRight: boolean): Run[] {
  const directions = [...text].flatMap((character) =>
    new Array<Direction>(character.length).fill(directionOf(character)),
  );
  resolveNeutrals(text, directions, baseRight ? 'right' : 'left');
  const runs: Run[] = [];
  directions.forEach((direction, index) => {
    const right = direction === 'right';
    const last = runs.at(-1);
    if (last && last.right === right) last.end = index + 1;
    else runs.push({ right, start: index, end: index + 1 });
  });
  return runs;
}

/** Units with their marks, so that reversing does not part a letter from its vowel signs. */
function clusters(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.slice(start, end).matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

/**
 * Text in visual order (left to right as painted) to logical order (as read): right-to-left runs are reversed,
 * numbers and Latin words inside keep theirs. The edges move with their units.
 */
export function logicalOrder(placed: PlacedText): PlacedText {
  const { text, edges } = placed;
  const rightCount = [...text].filter((character) => STRONG_RIGHT.test(character)).length;
  const leftCount = [...text].filter((character) => STRONG_LEFT.test(character)).length;
  const baseRight = rightCount >= leftCount;
  const runs = runsOf(text, baseRight);
  if (baseRight) runs.reverse();
  let result = '';
  const moved: number[] = [];
  for (const run of runs) {
    const parts = clusters(text, run.start, run.end);
    if (run.right) parts.reverse();
    for (const part of parts) {
      const piece = text.slice(part.start, part.end);
      result += run.right ? (MIRRORED[piece] ?? piece) : piece;
      for (let unit = part.start; unit < part.end; unit++) moved.push(edges[unit] ?? 0);
    }
  }
  moved.push(edges.at(-1) ?? 0);
  return { text: result, edges: moved };
}
