import type { ReadFact, RefusedQuote } from '../../../contract/ai.ts';
import type { Criterion } from '../../../contract/criteria.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { evidenceAt } from '../../resumes/parsing/evidence.ts';
import { cefrLevel, languageOfWord } from '../../resumes/parsing/language-words.ts';
import { STOP_WORDS } from '../../skills/stop-words.ts';
import { shippedTaxonomy } from '../../skills/taxonomy.ts';
import { stem } from '../../skills/text-terms.ts';
import { tokenise } from '../../skills/tokenise.ts';
import type { StatedFact } from './fact-answer.ts';
import { findQuote, type Stretch } from './find-quote.ts';

export interface CheckedFacts {
  facts: ReadFact[];
  refused: RefusedQuote[];
}

/**
 * What of a model's answer may stand. A quote that is not in the document is refused. A fact counts only when its quote itself names what
 * the criterion asks: a model may point at words, it may not say what they are worth. What does not count is shown all the same.
 */
export function checkFacts(
  stated: readonly StatedFact[],
  document: ExtractedDocument,
  criteria: readonly Criterion[],
): CheckedFacts {
  const facts: ReadFact[] = [];
  const refused: RefusedQuote[] = [];
  const seen = new Set<string>();
  for (const { criterion: id, kind, value, quote } of stated) {
    const place = findQuote(document.text, quote);
    const key = JSON.stringify([id, kind, place ?? quote]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (!place) {
      refused.push({ kind, value, quote });
      continue;
    }
    const evidence = evidenceAt(document, place.start, place.end);
    const criterion = criteria.find((one) => one.id === id) ?? null;
    const line = lineAround(document.text, place);
    const counts = criterion !== null && kind !== 'soft-skill' && names(evidence.quote, line, criterion);
    facts.push({ criterionId: criterion?.id ?? null, kind, value, evidence, counts });
  }
  return { facts, refused };
}

/** A language or a certificate is listed, not told of: a longer line may be about something else, or speak to the reader. */
const LONGEST_ENTRY = { words: 12, letters: 70 };
const SENTENCE = /[。！？，]|[.!?](?:\s|$)/u;

/** Whether a quote itself names what a criterion asks. */
function names(quote: string, line: string, { label, spec }: Criterion): boolean {
  const isEntry =
    line.trim().split(/\s+/u).length <= LONGEST_ENTRY.words &&
    line.length <= LONGEST_ENTRY.letters &&
    !SENTENCE.test(line.trim());
  if (spec.kind === 'language') return isEntry && languagesIn(quote).includes(spec.language);
  if (spec.kind === 'certificate') return isEntry && sharesWords(quote, spec.name);
  if (spec.kind !== 'skill') return false;
  return [label, ...spec.anyOf.map(nameOf)].some((name) => sharesWords(quote, name));
}

function lineAround(text: string, { start, end }: Stretch): string {
  const after = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, after < 0 ? text.length : after);
}

export const languagesIn = (quote: string): string[] =>
  quote.split(/[^\p{L}]+/u).flatMap((word) => languageOfWord(word) ?? []);

export const levelIn = cefrLevel;

function nameOf(term: string): string {
  const taxonomy = shippedTaxonomy();
  const index = taxonomy.indexOf(term);
  return index === undefined ? term.replace(/^\w+:/, '') : taxonomy.concept(index).name;
}

/** Short words are in too many others to prove anything. */
const LEAST_LENGTH = 4;

/** All telling words of the name, in any form, stand in the quote. */
function sharesWords(quote: string, name: string): boolean {
  const wanted = stems(name);
  const said = new Set(stems(quote));
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}

const stems = (text: string): string[] =>
  tokenise(text)
    .map(({ key }) => key)
    .filter(
      (key) =>
        key.length >= LEAST_LENGTH && !STOP_WORDS.has(key) && !/^\d+$/.test(key) && !/^years?$/.test(key),
    )
    .map(stem);
