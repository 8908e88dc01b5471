import type { DateRange } from './dates.ts';
import {
  type FoundDegree,
  findDegree,
  isSchoolDiploma,
  isSecondarySchool,
  namesSchool,
} from './degree-words.ts';
import { isHeaderLike } from './entry-lines.ts';
import { cutParts } from './entry-parts.ts';
import { datesOf, isDateOnly } from './line-facts.ts';
import { asPlace } from './places.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import { unwrapped } from './unwrapped-lines.ts';

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
}

interface Entry {
  degree: Piece | null;
  institution: Piece | null;
  field: string | null;
  level: number | null;
  date: DateRange | null;
  /** Passages that are neither; the first may be a school without a telling name, or the field of study. */
  others: Piece[];
  span: Span | null;
}

const DETAIL =
  /^(?:gpa|cgpa|grade|note|notendurchschnitt|abschlussnote|thesis|dissertation:|abschlussarbeit|masterarbeit|bachelorarbeit|relevant|coursework|advisors?|supervisors?|betreuer|courses?|activities|honou?rs?|awards?|dean|cumulative|academic interests|percentage|expected|thema|tesis|mention|average|score|recipient|scholarship|member|published|extensive|moyenne|media|nota|voto|ranked|class of|top \d)/iu;
const FIELD =
  /^(?:['’]?s)?(?:\s+(?:degree|program(?:me)?|studies|student|candidate))?[\s,:(–-]*(?:in|of|en|em|für|fuer|im fach|der|des|di|d'|major(?:ing)? in|specialty in|honou?rs in|\(hons\) in|con specializzazione in)?\s+(?:the\s)?(\p{L}[\p{L}\s&/'’.,-]{2,80})/iu;
const GENERIC =
  /^\s+of\s+(?:science|arts?|engineering|technology|business administration|philosophy|commerce|laws?|education|fine arts|architecture|medicine|pharmacy|computer applications|applied science|public health|social work|music|design)(?=$|[\s,(–-])/iu;

function newEntry(): Entry {
  return { degree: null, institution: null, field: null, level: null, date: null, others: [], span: null };
}

/** A school whose name begins with the kind of school, with nothing but a blank between the field of study and it. */
const SCHOOL_OPENS =
  /(?<=\p{L}{3} )(?:University|College|Institute|School|Universität|Hochschule|Université|École|Ecole|IFSI|Universidad|Escuela|Instituto|Universidade|Faculdade|Università|Accademia|Politecnico|Uniwersytet|Politechnika|Πανεπιστήμιο)(?= (?:of|for|de|du|des|del|de la|di|degli|da|do|der|für|we|w|\p{Lu}))/u;

/** "Degree School" without separator (a margin label before the school) is two passages. */
function apart(piece: Piece): Piece[] {
  const degree = findDegree(piece.text);
  if (degree === null || !namesSchool(piece.text)) return [piece];
  const rest = piece.text.slice(degree.end);
  const school = SCHOOL_OPENS.exec(rest);
  if (school !== null && degree.start === 0 && findDegree(rest.slice(school.index)) === null) {
    const at = degree.end + school.index;
    const field = piece.text.slice(0, at).trimEnd();
    return [
      { start: piece.start, end: piece.start + field.length, text: field },
      { start: piece.start + at, end: piece.end, text: piece.text.slice(at) },
    ];
  }
  const glued = /^[\s.:]+(?=\p{Lu})/u.exec(rest);
  if (glued === null || degree.start > 0 || !namesSchool(rest) || findDegree(rest) !== null) return [piece];
  const middle = piece.start + degree.end;
  const start = middle + glued[0].length;
  return [
    { start: piece.start, end: middle, text: piece.text.slice(0, degree.end) },
    { start, end: piece.end, text: rest.slice(glued[0].length) },
  ];
}

function piecesOf(line: ResumeLine, dates: readonly DateRange[]): Piece[] {
  let from = 0;
  const stretches: Span[] = [];
  for (const range of dates) {
    stretches.push({ start: from, end: range.start });
    from = range.end;
  }
  stretches.push({ start: from, end: line.text.length });
  return stretches
    .flatMap(({ start, end }) => cutParts(line.text.slice(start, end), line.start + start))
    .flatMap(apart)
    .filter(({ text }) => text.length > 1 && !DETAIL.test(text));
}

/** The field of study printed with a degree: "Master of Science in Computer Science", "PhD, Physics"; null when none is. */
function fieldOf(text: string): string | null {
  const degree = findDegree(text);
  if (degree === null) return null;
  let rest = text.slice(degree.end).replace(/^\s*(?:\([^)]*\))/u, '');
  const generic = GENERIC.exec(/\bof$/iu.test(text.slice(0, degree.end)) ? ` of${rest}` : rest);
  if (generic !== null)
    rest = rest.slice(generic[0].length - (/\bof$/iu.test(text.slice(0, degree.end)) ? 3 : 0));
  const field = FIELD.exec(rest)?.[1]
    ?.replace(/\s*\(.*$/u, '')
    .replace(/[\s,.-]+$/u, '');
  return field === undefined || /^(?:magna|summa|cum|with)\b/iu.test(field) ? null : field;
}

/** Reads a degree into an entry; false when it already holds another one. */
function takesDegree(entry: Entry, piece: Piece, degree: FoundDegree, school: boolean): boolean {
  if (
    entry.level === degree.level &&
    entry.degree !== null &&
    !isSecondarySchool(entry.degree.text) &&
    entry.date === null &&
    entry.institution === null
  )
    return true;
  if (
    entry.degree !== null &&
    entry.institution === null &&
    isSecondarySchool(entry.degree.text) &&
    !school
  ) {
    entry.institution = entry.degree;
    entry.degree = null;
  }
  if (entry.degree !== null)
    return entry.level === degree.level && Math.abs(piece.start - entry.degree.end) < 60;
  entry.degree = piece;
  entry.level = degree.level;
  entry.field = fieldOf(piece.text);
  return true;
}

/** Reads a piece into an entry; false when the entry already holds its like, so that a new entry begins. */
function takes(entry: Entry, piece: Piece): boolean {
  if (asPlace(piece.text) !== null) return true;
  const school = namesSchool(piece.text) && !isSchoolDiploma(piece.text);
  const degree =
    school && isSecondarySchool(piece.text) && entry.degree !== null ? null : findDegree(piece.text);
  if (degree !== null && !(school && entry.degree !== null)) return takesDegree(entry, piece, degree, school);
  if (school) {
    if (entry.institution !== null)
      return /facult|department|school of|institut|fakultät|facult/iu.test(piece.text);
    entry.institution = piece;
    return true;
  }
  entry.others.push(piece);
  return true;
}

function opensNew(entry: Entry, line: ResumeLine, dates: readonly DateRange[]): boolean {
  const main = entry.degree !== null || entry.institution !== null;
  if (!main && entry.date === null) return false;
  if (
    line.opensBlock &&
    main &&
    (entry.date !== null || (entry.degree !== null && entry.institution !== null))
  ) {
    // The year alone may stand in a block of its own below.
    return !(isDateOnly(line) && entry.date === null);
  }
  return dates.length > 0 && entry.date !== null && (main || isDateOnly(line));
}

function feed(entries: Entry[], line: ResumeLine): void {
  const detail = DETAIL.test(line.text) || line.text.length > 160;
  if (!detail && !isHeaderLike(line) && datesOf(line).length === 0 && !line.bullet) return;
  const finishes = /^(?:expected|anticipated|graduat\w*|class of|date of graduation)/iu.test(line.text);
  const dates = detail && line.cells.length === 1 && !finishes ? [] : datesOf(line);
  let entry = entries.at(-1);
  if (entry === undefined || opensNew(entry, line, dates)) {
    entry = newEntry();
    entries.push(entry);
  }
  if (detail && dates.length === 0) return;
  entry.date ??= dates.find((range) => range.form !== 'single') ?? dates.at(-1) ?? null;
  grow(entry, line);
  for (const piece of detail ? [] : piecesOf(line, dates)) {
    if (takes(entry, piece)) continue;
    entry = newEntry();
    entries.push(entry);
    takes(entry, piece);
    grow(entry, line);
  }
}

/** A permit, a registration or another paper that stands among schools without being one. */
const NO_SCHOOL =
  /(?<!\p{L})(?:permis|führerschein|driving|driver'?s?|licen[cs]es?|carn[eé]t?|patente|HCPC|NMC|GMC|QTS|portfolio|registration|registered|a[- ]levels?|gcses?)(?!\p{L})/iu;
/** A trade learned, named alone where a school would stand: "Industriekauffrau 2015". */
const LEARNED_TRADE =
  /(?:kauf(?:mann|frau)|pfleger(?:in)?|pflegefach\p{L}+|mechatroniker(?:in)?|mechaniker(?:in)?|elektroniker(?:in)?|fachangestellter?|fachkraft|fachinformatiker(?:in)?|laborant(?:in)?|tischler(?:in)?|köch(?:in)|koch|erzieher(?:in)?|friseur(?:in)?)(?!\p{L})/iu;
const TRADE_LEVEL = 3;

function withLearnedTrade(entry: Entry, named: readonly Piece[]): Entry {
  const trade = named[0];
  if (entry.degree !== null || entry.date === null || trade === undefined || !LEARNED_TRADE.test(trade.text))
    return entry;
  return { ...entry, degree: trade, level: TRADE_LEVEL };
}

function grow(entry: Entry, line: ResumeLine): void {
  const { span } = entry;
  entry.span = {
    start: Math.min(span?.start ?? line.start, line.start),
    end: Math.max(span?.end ?? line.end, line.end),
  };
}

function isFieldLike(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= 6 &&
    /^\p{Lu}|\p{Script=Han}/u.test(text) &&
    !/[.:]$/u.test(text)
  );
}

function finished(read: Entry): FoundEducation[] {
  if (read.span === null) return [];
  const pieces = read.others.filter(
    ({ text }) => /^\p{Lu}|\p{Script=Han}/u.test(text) && text.length <= 80 && !NO_SCHOOL.test(text),
  );
  const entry = withLearnedTrade(read, pieces);
  const named = pieces.filter((piece) => piece !== entry.degree);
  const spare = entry.degree !== null || entry.date !== null ? (named[0] ?? null) : null;
  // "Bachelor of Arts, Business Administration" at a school named elsewhere: the spare passage is the field.
  const ownName =
    entry.degree !== null && namesSchool(entry.degree.text) && (entry.level ?? 9) <= 3 ? entry.degree : null;
  const school =
    entry.institution ??
    ownName ??
    (entry.field !== null || named.length > 1 || entry.degree === null ? spare : null);
  if (entry.degree === null && entry.institution === null && (school === null || entry.date === null))
    return [];
  const found =
    entry.field ?? named.find((piece) => piece !== school && isFieldLike(piece.text))?.text ?? null;
  const field =
    found?.replace(/^(?:major(?:ing|ed)?|speciali[sz]ing|specialty|主修)\s?(?:in\s)?/iu, '') ?? null;
  const single = entry.date?.form === 'single';
  const sure =
    (entry.degree === null ? 0 : 0.3) +
    (entry.institution === null ? 0 : 0.3) +
    (entry.date === null ? 0 : 0.2);
  const plain = (piece: Piece | null): string | null =>
    piece?.text.replace(/\s*\((?:C?GPA|Note).*$/iu, '').replace(/\s+/gu, ' ') ?? null;
  return [
    {
      degree: plain(entry.degree),
      field,
      level: entry.level,
      institution: plain(school),
      from: single ? null : (entry.date?.from ?? null),
      to: entry.date?.to ?? null,
      confidence: Math.round((0.18 + sure) * 100) / 100,
      span: read.span,
    },
  ];
}

/** Degrees and schools from the lines of an education section, in the order they stand. */
export function educationOf(lines: readonly ResumeLine[]): FoundEducation[] {
  const telling = (line: ResumeLine): boolean => findDegree(line.text) !== null || namesSchool(line.text);
  // Bullets describe, unless the whole section is a list of bullets.
  const plain = lines.some((line) => !line.bullet && !line.continuesBullet && telling(line));
  const entries: Entry[] = [];
  for (const line of unwrapped(lines)) {
    if (
      line.continuesBullet ||
      (plain && line.bullet && !(findDegree(line.text) !== null && DEGREE_BULLET.test(line.text)))
    )
      continue;
    feed(entries, line);
  }
  return entries.flatMap(finished);
}

/** A bullet that itself begins with a degree: "• B.A. summa cum laude, Economics". */
const DEGREE_BULLET =
  /^(?:[BM]\.?\s?(?:A|S|Sc|Eng|Tech|Com|Ed|BA)\b\.?|Ph\.?D|Bachelor|Master|Doctor|Diplom)/u;

/** "MS Office 2019" is no master of science. */
const PRODUCT = /\bMS[ -](?:Office|Access|Word|Excel|SQL|Project|Teams|Visio|Outlook|Windows|Dynamics)\b/iu;

/** Degrees in a résumé without headings: lines that name a degree and a school or a field. */
export function educationAnywhere(lines: readonly ResumeLine[]): FoundEducation[] {
  const telling = lines.filter(
    (line) =>
      !line.bullet && line.text.length < 140 && (findDegree(line.text) !== null || namesSchool(line.text)),
  );
  return educationOf(telling).filter(
    ({ degree, institution, field, to }) =>
      degree !== null && !PRODUCT.test(degree) && (institution !== null || (field !== null && to !== null)),
  );
}
