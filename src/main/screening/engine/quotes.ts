import type { Evidence } from '../../../contract/resume.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { singleSpaced } from '../../resumes/parsing/clean-text.ts';
import { evidenceAt } from '../../resumes/parsing/evidence.ts';

/** A quote that does not stand in the document at its place. */
export class UnfoundQuoteError extends Error {
  readonly code = 'QUOTE_NOT_FOUND';

  constructor(quote: string) {
    super(`The quote "${quote}" does not stand in the document.`);
    this.name = 'UnfoundQuoteError';
  }
}

const folded = (text: string): string => singleSpaced(text).trim();

/**
 * Refuses evidence that is not verbatim.
 * @throws UnfoundQuoteError when the document says something else at that place.
 */
export function assertQuoted(document: ExtractedDocument, evidence: Evidence): Evidence {
  const said = folded(document.text.slice(evidence.start, evidence.end));
  if (said === '' || folded(evidence.quote) !== said) throw new UnfoundQuoteError(evidence.quote);
  return evidence;
}

const MOST_QUOTES = 3;

/** The first few places as evidence, each once. */
export function quotesAt(
  document: ExtractedDocument,
  places: readonly { start: number; end: number }[],
): Evidence[] {
  const seen = new Set<number>();
  return places
    .filter(({ start, end }) => end > start && !seen.has(start) && seen.add(start))
    .slice(0, MOST_QUOTES)
    .map(({ start, end }) => assertQuoted(document, evidenceAt(document, start, end)));
}

/** A passage no longer than this is quoted whole: people check a claim by what stands around the word. */
const LONGEST_QUOTE = 140;
const BULLET = /^(?:[\s\-*•●▪◦‣·–—>]|\d{1,2}[.)]\s)+/u;
const SENTENCE_END = /[.!?;]\s+/gu;

/**
 * The line or bullet a place stands in, else its sentence, else the place itself where both are long. What is blanked out
 * in `text` (the document's text without who the person is) is never quoted along.
 */
export function passageAround(
  document: ExtractedDocument,
  text: string,
  place: { start: number; end: number },
): { start: number; end: number } {
  const from = document.text.lastIndexOf('\n', place.start - 1) + 1;
  const newline = document.text.indexOf('\n', place.end);
  const line = { start: from, end: newline === -1 ? document.text.length : newline };
  for (const each of [line, sentenceIn(document.text, line, place)]) {
    const passage = trimmed(document.text, each, place);
    const said = document.text.slice(passage.start, passage.end);
    if (said.length <= LONGEST_QUOTE && text.slice(passage.start, passage.end) === said) return passage;
  }
  return place;
}

interface Place {
  start: number;
  end: number;
}

function sentenceIn(text: string, line: Place, place: Place): Place {
  let { start, end } = line;
  for (const { index, 0: mark } of text.slice(line.start, line.end).matchAll(SENTENCE_END)) {
    const after = line.start + index + mark.length;
    if (after <= place.start) start = after;
    else if (line.start + index >= place.end) {
      end = line.start + index + 1;
      break;
    }
  }
  return { start, end };
}

function trimmed(text: string, { start, end }: Place, place: Place): Place {
  const said = text.slice(start, end);
  const from = start + (BULLET.exec(said)?.[0].length ?? 0);
  return { start: Math.min(from, place.start), end: Math.max(start + said.trimEnd().length, place.end) };
}
