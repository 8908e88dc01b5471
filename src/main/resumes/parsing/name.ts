import type { FieldSource } from '../../../contract/resume.ts';
import { findDegree } from './degree-words.ts';
import { fold } from './folding.ts';
import { GIVEN_NAMES, HAN_SURNAMES } from './given-names.ts';
import { headingKindOf } from './line-facts.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';
import { asWritten, foreignWords } from './name-shape.ts';
import { NAME_PARTICLES } from './name-words.ts';
import { organisationStrength } from './organisation-words.ts';
import { asPlace } from './places.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import { jobWords } from './title-words.ts';

/** A candidate's name; `span` is null when it was made from the mail address or the file name. */
export interface FoundName {
  value: string;
  span: Span | null;
  confidence: number;
  source: FieldSource;
}

/** What else is known of the person: it tells a name from other large lines. */
export interface NameContext {
  fileName: string;
  emails: readonly string[];
  links: readonly string[];
  /** True for lines that stand before any heading or in the contact section. */
  isHeaderLine: (line: ResumeLine) => boolean;
}

const ENOUGH = 2.1;
/** What a line further down needs, where nothing but its shape may speak for it. */
const ENOUGH_BELOW = 3;

/** How well a name agrees with the letters of a mail address, a profile or a file name, 0 to 2. */
function agreement(words: readonly string[], handle: string): number {
  const letters = fold(handle).replace(/[^\p{L}]/gu, '');
  const plain = words.map((word) => fold(word).replace(/[^\p{L}]/gu, '')).filter((word) => word.length > 0);
  const whole = plain.filter((word) => word.length >= 3 && letters.includes(word)).length;
  if (whole >= 2) return 2;
  const first = plain[0] ?? '';
  const last = plain.at(-1) ?? '';
  const initials =
    letters.startsWith(`${first.slice(0, 1)}${last}`) || letters.startsWith(`${last}${first.slice(0, 1)}`);
  if (last.length >= 3 && plain.length > 1 && initials) return 2;
  return whole > 0 ? 1 : 0;
}

function bestAgreement(words: readonly string[], context: NameContext): number {
  const handles = [
    ...context.emails.map((email) => email.replace(/\.[a-z]+$/u, '')),
    ...context.links.map((link) => link.replace(/^https?:\/\/(?:www\.)?[^/]+/u, '')),
    context.fileName,
  ];
  return handles.reduce((best, handle) => Math.max(best, agreement(words, handle)), 0);
}

function looks(candidate: NameCandidate, text: ResumeText, largest: number): number {
  const { line, words } = candidate;
  let score = 0;
  if (text.hasLayout) {
    if (line.size >= largest * 0.97 && line.size > text.bodySize * 1.1) score += 2;
    else if (line.size > text.bodySize * 1.25) score += 1;
  } else if (line.size > 11) score += 0.7;
  if (line.bold) score += 0.3;
  // A name too long for its line is whole only with the next one.
  if (candidate.span.end > line.end && words.length > 2) score += 0.5;
  score += line.index === 0 ? 1 : line.index < 4 ? 0.6 : line.index < 9 ? 0.2 : 0;
  const count = words.filter((word) => !NAME_PARTICLES.has(fold(word))).length;
  if (count === 2 || count === 3) score += 0.7;
  else if (count === 1) score -= /\p{Script=Han}/u.test(words[0] ?? '') ? 0 : 1.2;
  else score -= 0.4;
  return score;
}

function meaning(candidate: NameCandidate, context: NameContext): number {
  const { words, line } = candidate;
  const name = words.join(' ');
  let score = bestAgreement(words, context) * 1.5;
  const reliable = score >= 3 || candidate.labelled;
  if (words.some((word) => GIVEN_NAMES.has(fold(word)))) score += 1.3;
  if (/^\p{Script=Han}/u.test(name) && HAN_SURNAMES.includes(name.slice(0, 1))) score += 1.5;
  if (candidate.labelled) score += 4;
  if (candidate.titled) score += 1.5;
  if (context.isHeaderLine(line)) score += 0.5;
  else score -= 1;
  if (!reliable) {
    score -= Math.min(2, jobWords(name)) * 2.5;
    if (organisationStrength(name) > 0) score -= 2.5;
    if (asPlace(name) !== null || findDegree(name) !== null) score -= 3;
  }
  return score - foreignWords(words) * (reliable ? 0.5 : 2.5);
}

function contextScore(candidate: NameCandidate, text: ResumeText): number {
  const next = text.lines[candidate.line.index + 1];
  const nextSays =
    next !== undefined &&
    (jobWords(next.text) > 0 || /@|\+\d|\d{3}.?\d{3}|linkedin|https?:/u.test(next.text));
  const restSays =
    jobWords(candidate.line.text.replace(text.clean.slice(candidate.span.start, candidate.span.end), '')) > 0;
  return nextSays || restSays ? 0.6 : 0;
}

function inNameZone(line: ResumeLine, index: number, largest: number, context: NameContext): boolean {
  if (line.page > 1 || line.text.length > 110) return false;
  return index < 15 || line.size >= largest * 0.9 || context.isHeaderLine(line);
}

function printedName(text: ResumeText, context: NameContext): FoundName | null {
  const largest = text.lines.reduce((most, line) => (line.page === 1 ? Math.max(most, line.size) : most), 0);
  const zone = text.lines.filter((line, index) => inNameZone(line, index, largest, context));
  let best: { candidate: NameCandidate; score: number } | null = null;
  for (const candidate of nameCandidates(text, zone)) {
    if (!candidate.labelled && headingKindOf(candidate.line) !== null) continue;
    const score =
      looks(candidate, text, largest) + meaning(candidate, context) + contextScore(candidate, text);
    const onTop = candidate.line.index <= 1 || (text.hasLayout && candidate.line.size >= largest * 0.97);
    if (score >= (onTop ? ENOUGH : ENOUGH_BELOW) && (best === null || score > best.score + 1e-9))
      best = { candidate, score };
  }
  if (best === null) return null;
  const confidence = Math.round(Math.min(0.99, 0.5 + best.score / 14) * 100) / 100;
  return {
    value: asWritten(best.candidate.words.join(' ')),
    span: best.candidate.span,
    confidence,
    source: 'document',
  };
}

const CV_WORDS =
  /(?:^|[\s_.-])(?:cv|resume|résumé|lebenslauf|curriculum|vitae|hoja|vida|curriculo|bewerbung)(?=$|[\s_.-])/giu;

/** Two or three plain words with at least one known given name: what a mail address or file name must be to pass as a name. */
function plausible(words: readonly string[]): boolean {
  return (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{L}{2,20}$/u.test(word)) &&
    foreignWords(words) === 0 &&
    jobWords(words.join(' ')) === 0 &&
    words.some((word) => GIVEN_NAMES.has(fold(word)))
  );
}

function capitalised(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

/**
 * The candidate's name. Where none is printed it is made from the mail address ("jane.doe@…") or the file name
 * ("CV_Jane_Doe.pdf") when that is plainly a name; null otherwise.
 */
export function findName(text: ResumeText, context: NameContext): FoundName | null {
  const printed = printedName(text, context);
  if (printed !== null) return printed;
  for (const email of context.emails) {
    const words = (email.split('@')[0] ?? '').replace(/\d+$/u, '').split(/[._-]/u);
    if (plausible(words)) return { value: capitalised(words), span: null, confidence: 0.35, source: 'email' };
  }
  const stem = context.fileName.replace(/\.[^.]+$/u, '');
  const words = stem
    .replace(CV_WORDS, ' ')
    .split(/[\s_.-]+/u)
    .filter((word) => word !== '' && !/^\d+$/u.test(word));
  const says = CV_WORDS.test(stem);
  CV_WORDS.lastIndex = 0;
  if (says && plausible(words))
    return { value: capitalised(words), span: null, confidence: 0.3, source: 'file-name' };
  return null;
}
