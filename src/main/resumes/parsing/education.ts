import { type DateRange, findDateRanges } from './dates.ts';
import { findDegree, namesSchool } from './degree-words.ts';
import { asPlace } from './places.ts';
import type { ResumeLine, ResumeText, Span } from './resume-text.ts';

/** An education as it was read. */
export interface FoundEducation {
  degree: string | null;
  field: string | null;
  level: number | null;
  institution: string | null;
  from: string | null;
  to: string | null;
  confidence: number;
  span: Span;
}

interface Piece extends Span {
  text: string;
  bold: boolean;
}

interface Entry {
  degree: Piece | null;
  institution: Piece | null;
  field: string | null;
  level: number | null;
  date: DateRange | null;
  /** Passages that are neither, the first may be a school without a telling name. */
  others: Piece[];
  span: Span | null;
}

const CUT =
  /\s*[|¦•·●∙◆;]\s*|\t+|\s{3,}|\s+[-–—]+\s+|,\s+(?=\p{Lu}|\p{Script=Han})|，|\s+(?:at|from|an der|à l'|en la|presso)\s+(?=(?:the\s)?\p{Lu})/gu;
const DETAIL =
  /^(?:gpa|cgpa|grade|note|thesis|abschlussarbeit|masterarbeit|bachelorarbeit|relevant|coursework|advisor|supervisor|courses?|activities|honou?rs?|awards?|minor|dean|cumulative|academic interests|percentage|schwerpunkt|expected|graduat\w*|thema|tesis|mention|description|average|score|major in|recipient|scholarship|member|published|extensive)\b/iu;
const FIELD_AFTER =
  /^(?:['’]?s)?(?:\s+(?:degree|program|studies))?[\s,:(–-]*(?:in|of|en|em|für|fuer|der|des|de|di|d'|of science in|of arts in|major(?:ing)? in|im fach|specialty in)?\s+(?:the\s)?(\p{L}[\p{L}\s&/'’.-]{2,70})/iu;

function piecesOf(line: ResumeLine, dates: readonly DateRange[]): Piece[] {
  const blanked = dates.reduce(
    (text, range) =>
      text.slice(0, range.start) + '\t'.repeat(range.end - range.start) + text.slice(range.end),
    line.text,
  );
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = blanked.slice(from, to);
    const text = raw.replace(/^[\s,;:(]+|[\s,;:(]+$/gu, '').replace(/^\)+/u, '');
    if (text.length < 2) return;
    const start = line.start + from + raw.indexOf(text);
    pieces.push({ start, end: start + text.length, text, bold: line.bold });
  };
  for (const cut of blanked.matchAll(CUT)) {
    push(cut.index);
    from = cut.index + cut[0].length;
  }
  push(blanked.length);
  return pieces;
}

function empty(): Entry {
  return { degree: null, institution: null, field: null, level: null, date: null, others: [], span: null };
}

function isDetail(line: ResumeLine): boolean {
  return DETAIL.test(line.text) || line.text.length > 150;
}

/** The field of study printed with a degree: "Master of Science in Computer Science", "PhD, Physics". */
function fieldOf(piece: Piece): string | null {
  const degree = findDegree(piece.text);
  if (degree === null) return null;
  const rest = piece.text.slice(degree.end);
  const match = FIELD_AFTER.exec(rest);
  if (match === null) return null;
  const inner =
    /^(?:science|arts|engineering|technology|business administration|philosophy|commerce|laws?)\s+(?:in|of)\s+(.+)$/iu.exec(
      match[1] ?? '',
    );
  return (inner?.[1] ?? match[1] ?? '').replace(/\s*\(.*$|\s+$/gu, '').trim() || null;
}

/** Reads one piece into an entry; false when the entry already has what the piece brings and a new one must begin. */
function takes(entry: Entry, piece: Piece): boolean {
  const school = namesSchool(piece.text);
  const degree = findDegree(piece.text);
  if (
    degree !== null &&
    !(
      school &&
      /university|college|school|universit/iu.test(piece.text) &&
      degree.level <= 3 &&
      entry.degree !== null
    )
  ) {
    if (entry.degree !== null && entry.level !== null) {
      // "Bachelor of Science" with "B.Sc." beside it is one degree.
      if (entry.level === degree.level && entry.institution === null && entry.date === null) return true;
      return false;
    }
    entry.degree = piece;
    entry.level = degree.level;
    entry.field = fieldOf(piece);
    if (school && entry.institution === null && degree.level <= 3) entry.institution = piece;
    return true;
  }
  if (school) {
    if (entry.institution !== null) return false;
    entry.institution = piece;
    return true;
  }
  if (asPlace(piece.text) === null && piece.text.length > 2) entry.others.push(piece);
  return true;
}

function complete(entry: Entry): boolean {
  return entry.date !== null && (entry.degree !== null || entry.institution !== null);
}

function feed(entries: Entry[], line: ResumeLine): void {
  const dates = line.bullet && line.text.length > 110 ? [] : findDateRanges(line.text);
  if (isDetail(line) && dates.length === 0) return;
  let entry = entries.at(-1) ?? empty();
  if (entries.length === 0) entries.push(entry);
  const begin = (): void => {
    entry = empty();
    entries.push(entry);
  };
  const hasMain = entry.degree !== null || entry.institution !== null;
  if (line.opensBlock && complete(entry)) begin();
  else if (dates.length > 0 && entry.date !== null && hasMain) begin();
  const date = dates.find((range) => range.form !== 'single') ?? dates.at(-1) ?? null;
  for (const piece of isDetail(line) ? [] : piecesOf(line, dates)) {
    if (DETAIL.test(piece.text)) continue;
    if (takes(entry, piece)) continue;
    begin();
    takes(entry, piece);
  }
  if (date !== null && entry.date === null) entry.date = date;
  entry.span =
    entry.span === null
      ? { start: line.start, end: line.end }
      : { start: Math.min(entry.span.start, line.start), end: Math.max(entry.span.end, line.end) };
}

function finished(entry: Entry): FoundEducation[] {
  if (entry.span === null) return [];
  const school =
    entry.institution ??
    (entry.degree !== null || entry.date !== null
      ? (entry.others.find(
          (piece) => /^\p{Lu}|\p{Script=Han}/u.test(piece.text) && piece.text.length <= 80,
        ) ?? null)
      : null);
  if (entry.degree === null && entry.institution === null && (school === null || entry.date === null))
    return [];
  const field =
    entry.field ??
    entry.others.find(
      (piece) => piece !== school && piece.text.length <= 60 && piece.text.split(' ').length <= 6,
    )?.text ??
    null;
  const single = entry.date?.form === 'single';
  const sure =
    (entry.degree === null ? 0 : 0.3) +
    (entry.institution === null ? 0 : 0.3) +
    (entry.date === null ? 0 : 0.2);
  return [
    {
      degree: entry.degree?.text.replace(/\s+/gu, ' ') ?? null,
      field,
      level: entry.level,
      institution: school?.text.replace(/\s+/gu, ' ') ?? null,
      from: single ? null : (entry.date?.from ?? null),
      to: entry.date?.to ?? null,
      confidence: Math.round((0.18 + sure) * 100) / 100,
      span: entry.span,
    },
  ];
}

/** Degrees and schools from the lines of an education section, in the order they stand. */
export function educationOf(_text: ResumeText, lines: readonly ResumeLine[]): FoundEducation[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    if (line.continuesBullet) continue;
    feed(entries, line);
  }
  return entries.flatMap(finished);
}

/** Degrees in a résumé without headings: lines that name a degree and a school or a field. */
export function educationAnywhere(text: ResumeText, lines: readonly ResumeLine[]): FoundEducation[] {
  const telling = lines.filter(
    (line) =>
      !line.bullet && line.text.length < 140 && (findDegree(line.text) !== null || namesSchool(line.text)),
  );
  return educationOf(text, telling).filter((found) => found.degree !== null && found.institution !== null);
}
