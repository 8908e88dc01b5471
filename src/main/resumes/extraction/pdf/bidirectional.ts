import type { PlacedText } from './segment-text.ts';

const STRONG_RIGHT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
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

function isWeak(character: string): boolean {
  return /[0-9\u0660-\u0669\u06f0-\u06f9.,:/+%-]/.test(character);
}

/** Splits text in visual order into runs of one direction; neutrals go with the base direction unless enclosed. */
function runsOf(text: string, baseRight: boolean): Run[] {
  const directions: (boolean | null)[] = [...text].flatMap((character) => {
    const direction = STRONG_RIGHT.test(character)
      ? true
      : STRONG_LEFT.test(character) || /[0-9\u0660-\u0669\u06f0-\u06f9]/.test(character)
        ? false
        : null;
    return new Array<boolean | null>(character.length).fill(direction);
  });
  for (let index = 0; index < directions.length; ) {
    if (directions[index] !== null) {
      index++;
      continue;
    }
    let end = index;
    while (end < directions.length && directions[end] === null) end++;
    const before = index > 0 ? directions[index - 1] : baseRight;
    const after = end < directions.length ? directions[end] : baseRight;
    const weak = isWeak(text[index] ?? '') && end - index === 1;
    const direction = before === after ? before : weak && before === false ? baseRight : baseRight;
    directions.fill(direction ?? baseRight, index, end);
    index = end;
  }
  const runs: Run[] = [];
  directions.forEach((direction, index) => {
    const last = runs.at(-1);
    if (last && last.right === direction) last.end = index + 1;
    else runs.push({ right: direction === true, start: index, end: index + 1 });
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
