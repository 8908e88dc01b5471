import type { Evidence } from '../../../contract/resume.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { evidenceAt } from '../../resumes/parsing/evidence.ts';

/** A quote that does not stand in the document at its place. */
export class UnfoundQuoteError extends Error {
  readonly code = 'QUOTE_NOT_FOUND';

  constructor(quote: string) {
    super(`The quote "${quote}" does not stand in the document.`);
    this.name = 'UnfoundQuoteError';
  }
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Refuses evidence that is not verbatim.
 * @throws UnfoundQuoteError when the document says something else at that place.
 */
export function assertQuoted(document: ExtractedDocument, evidence: Evidence): Evidence {
  const said = folded(document.text.slice(evidence.start, evidence.end));
  if (said === '' || folded(evidence.quote) !== said) throw new UnfoundQuoteError(evidence.quote);
  return evidence;
}

const MOST_QUOTES = 4;

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
