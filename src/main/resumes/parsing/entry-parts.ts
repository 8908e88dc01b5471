import type { EntryLine } from './entry-lines.ts';
import { organisationStrength } from './organisation-words.ts';
import { asPlace, placeTail } from './places.ts';
import type { Span } from './resume-line.ts';
import { jobWords } from './title-words.ts';

/** A piece of an entry's heading with what it may be. */
export interface EntryPart extends Span {
  text: string;
  /** Which header line it stands on, from 0. */
  row: number;
  bold: boolean;
  place: boolean;
  jobs: number;
  organisation: 0 | 1 | 2;
}

const HARD =
  /(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s*[|¦•·●∙◆⋄]\s*|\t+|\s{3,}|\s+[-–—]+\s+|\s@\s|\s+(?:at(?:\sthe)?|bei(?:\s(?:der|dem|den))?|beim|chez|presso|bij)\s+(?=\p{Lu})|[;:：]\s+|\s+\/\/\s+/gu;
const EMPLOYMENT_TYPE =
  /^[\s(]*(?:full[\s-]?time|part[\s-]?time|contract(?:or)?|temporary|permanent|freelance|self[\s-]employed|internship|seasonal|vollzeit|teilzeit|befristet|festanstellung|temps plein|temps partiel|cdi|cdd|tiempo completo|media jornada|tempo integral|meio período|tempo pieno|on[\s-]?site|hybrid|remote)[\s)]*$/iu;
const EDGES = /^[\s,;:|¦()[\]–—.-]+|[\s,;:|¦([–—-]+$/gu;

/** Cuts a stretch at separators; commas part too, but "City, ST" and "Acme, Inc." stay together. */
export function cutParts(text: string, start: number): (Span & { text: string })[] {
  const pieces: (Span & { text: string })[] = [];
  const push = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.replace(/^[\s,;:|¦()[\]–—.-]+/u, '').length;
    const trimmed = raw.replace(EDGES, '');
    if (/\p{L}{2}|\p{Script=Han}|\p{Lu}/u.test(trimmed)) {
      pieces.push({ text: trimmed, start: start + from + lead, end: start + from + lead + trimmed.length });
    }
  };
  let from = 0;
  const hard = [...text.matchAll(HARD)].map((found): Cut => ({ at: found.index, length: found[0].length }));
  for (const { at, length } of [...hard, ...bracketCuts(text), ...employerCuts(text)].sort(
    (a, b) => a.at - b.at,
  )) {
    if (at < from) continue;
    push(from, at);
    from = at + length;
  }
  push(from, text.length);
  return pieces.flatMap(byCommas);
}

/** "Analista en Grupo Levante": the small word parts title and employer only where the left side names a job. */
const IN_EMPLOYER = /\s+(?:en|em|na|no|nel|nella|in|for|with|im|in der)\s+(?=(?:el\s|la\s|the\s)?\p{Lu})/gu;

function employerCuts(text: string): Cut[] {
  return [...text.matchAll(IN_EMPLOYER)]
    .filter(
      (found) =>
        jobWords(text.slice(0, found.index)) > 0 && organisationStrength(text.slice(found.index)) > 0,
    )
    .map((found) => ({ at: found.index, length: found[0].length }));
}

interface Cut {
  at: number;
  length: number;
}

/** Brackets around a place or a kind of employment part it from what stands before: "Athena (Holon, Israel)". */
function bracketCuts(text: string): Cut[] {
  return [...text.matchAll(/\s*\(([^()]*)\)/gu)].flatMap((group) => {
    const inner = group[1] ?? '';
    if (asPlace(inner) === null && !EMPLOYMENT_TYPE.test(inner)) return [];
    const last = group.index + group[0].length - 1;
    return [
      { at: group.index, length: group[0].length - inner.length - 1 },
      { at: last, length: 1 },
    ];
  });
}

function byCommas(piece: Span & { text: string }): (Span & { text: string })[] {
  if (!/[,，]/u.test(piece.text) || asPlace(piece.text) !== null) return [piece];
  const parts: (Span & { text: string })[] = [];
  let from = 0;
  for (const comma of piece.text.matchAll(/[,，]\s*(?![^()]*\))/gu)) {
    parts.push({
      text: piece.text.slice(from, comma.index),
      start: piece.start + from,
      end: piece.start + comma.index,
    });
    from = comma.index + comma[0].length;
  }
  parts.push({ text: piece.text.slice(from), start: piece.start + from, end: piece.end });
  return joinTails(
    piece,
    parts.filter((part) => part.text.trim() !== ''),
  );
}

/** Puts "Inc." back to its company and "CA" back to its city; looks for the longest place at the end. */
function joinTails(
  piece: Span & { text: string },
  parts: (Span & { text: string })[],
): (Span & { text: string })[] {
  const joined: (Span & { text: string })[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      /^(?:inc|llc|ltd|llp|corp|co|gmbh|s\.?a|s\.?l|s\.?p\.?a|plc|pvt)\b\.?(?:\sltd\.?)?$/iu.test(
        part.text.trim(),
      )
    ) {
      last.text = piece.text.slice(last.start - piece.start, part.end - piece.start);
      last.end = part.end;
    } else joined.push({ ...part });
  }
  const size = placeTail(joined.map((part) => part.text));
  const first = joined[joined.length - size];
  if (size > 0 && size < joined.length && first !== undefined) {
    const text = piece.text.slice(first.start - piece.start);
    return [...joined.slice(0, -size), { text, start: first.start, end: piece.end }];
  }
  // A place in the middle: "Acme | Spokane, WA, Support Manager".
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const [first, second] = [joined[index], joined[index + 1]];
    if (first === undefined || second === undefined) break;
    const text = piece.text.slice(first.start - piece.start, second.end - piece.start);
    if (asPlace(text) !== null) {
      return [
        ...joined.slice(0, index),
        { text, start: first.start, end: second.end },
        ...joined.slice(index + 2),
      ];
    }
  }
  return joined;
}

/** The pieces of an entry's heading without its date. */
export function entryParts(header: readonly EntryLine[], clean: string): EntryPart[] {
  return header.flatMap((entry, row) => {
    const { line, date } = entry;
    const stretches =
      date === null
        ? [line]
        : [
            { start: line.start, end: Math.max(line.start, date.start) },
            { start: Math.min(date.end, line.end), end: line.end },
          ];
    return stretches
      .flatMap((stretch) => cutParts(clean.slice(stretch.start, stretch.end), stretch.start))
      .filter((piece) => !EMPLOYMENT_TYPE.test(piece.text) && !/^[\d\s.,/-]+$/u.test(piece.text))
      .map((piece) => ({
        ...piece,
        row,
        bold: line.bold,
        place: asPlace(piece.text) !== null,
        jobs: jobWords(piece.text),
        organisation: organisationStrength(piece.text),
      }));
  });
}
