import type { SectionKind } from '../../../contract/resume.ts';
import { kindOfHeading } from './heading-words.ts';

/** A text this long on one line is no paragraph but a whole résumé that lost its line breaks. */
const SHORTEST = 400;
const MOST_WORDS = 3;

/** Words that make a heading word behind them part of a name: "User Experience", "Special Education". */
const BEFORE_NAME =
  /(?:user|customer|client|physical|special|higher|adult|elementary|secondary|continuing|early|childhood|patient|health|communication|leadership|people|organi[sz]ational|interpersonal|of|in|and|the|my|with|for|to|your|our|&)$/iu;
const GOES_ON = /^\s*(?:of|with|in|and|for|as|to|at|is|was|has|using|&|\/|-\p{L})(?!\p{L})/iu;
/** Single words in small letters that head a section; other headings of one word need capitals. */
const SINGLE: ReadonlySet<SectionKind> = new Set([
  'experience',
  'education',
  'skills',
  'summary',
  'languages',
  'references',
]);
const SENTENCE_END = /(?<=\p{Ll}{3}[.!?])\s+(?=\p{Lu}|[-*–]\s)/gu;

interface Cut {
  index: number;
  length: number;
}

interface Word extends Cut {
  text: string;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** The heading that begins at a word, the longest first; null where none does. */
function headingAt(
  text: string,
  words: readonly Word[],
  at: number,
): (Cut & { kind: SectionKind; plain: boolean }) | null {
  const first = words[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return null;
  for (let count = MOST_WORDS; count >= 1; count -= 1) {
    const last = words[at + count - 1];
    if (last === undefined) continue;
    const end = last.index + last.length;
    const printed = text.slice(first.index, end);
    const kind = /[.,;]$/u.test(printed) ? null : kindOfHeading(printed);
    if (kind === null || kind === 'other' || GOES_ON.test(text.slice(end, end + 8))) continue;
    const capitals = isCapitals(printed);
    if (!capitals && count === 1 && (!SINGLE.has(kind) || BEFORE_NAME.test(words[at - 1]?.text ?? '')))
      continue;
    return { index: first.index, length: end - first.index, kind, plain: !capitals };
  }
  return null;
}

function headingsIn(text: string): (Cut & { kind: SectionKind })[] {
  const words = [...text.matchAll(/\S+/gu)].map(
    (found): Word => ({ index: found.index, length: found[0].length, text: found[0] }),
  );
  const found: (Cut & { kind: SectionKind })[] = [];
  const seen = new Set<SectionKind>();
  let from = 0;
  words.forEach((word, at) => {
    if (word.index < from) return;
    const heading = headingAt(text, words, at);
    if (heading === null || (heading.plain && seen.has(heading.kind))) return;
    seen.add(heading.kind);
    found.push(heading);
    from = heading.index + heading.length;
  });
  return seen.size >= 2 ? found : [];
}

/** Where to cut a résumé that came as one line: around its headings and after its sentences. Empty for anything else. */
export function flattenedCuts(text: string): Cut[] {
  if (text.length < SHORTEST) return [];
  const headings = headingsIn(text);
  if (headings.length === 0) return [];
  const around = headings.flatMap(({ index, length }) => [
    { index, length: 0 },
    { index: index + length, length: 0 },
  ]);
  const sentences = [...text.matchAll(SENTENCE_END)].map((end) => ({
    index: end.index,
    length: end[0].length,
  }));
  return [...around, ...sentences];
}
