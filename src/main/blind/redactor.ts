import type { Evidence, ParsedResume, TextField } from '../../contract/resume.ts';
import {
  type Finder,
  finderOf,
  identifyingRanges,
  paintOver,
  rangesInPassage,
} from './identifying-ranges.ts';
import { type Identity, identityOfResume, joinIdentities } from './identity.ts';

/** What a redactor goes by. */
export interface RedactorFacts {
  identity: Identity;
  resume: ParsedResume | null;
  /** The document's text; null where there is none or only single passages are to be shown. */
  text: string | null;
  /** The text came from character recognition. */
  recognised: boolean;
}

/** Takes out of whatever is shown of one candidate what tells who it is. */
export interface Redactor {
  /** The document's text painted over; every offset still holds. */
  text: string | null;
  /** A passage that stands by itself: a note, a tag, a title, a warning. */
  passage(value: string): string;
  /** A quote, painted over as the document is, so that a place or a street is hidden that only its surroundings give away. */
  evidence(evidence: Evidence): Evidence;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A redactor for one candidate and, where a text is given, one document. */
export function createRedactor({ identity, resume, text, recognised }: RedactorFacts): Redactor {
  const own = resume ? [identityOfResume(resume)] : [];
  const all = joinIdentities([...own, identity]);
  const finder: Finder = finderOf(all, resume, recognised);
  const passage = (value: string): string => paintOver(value, rangesInPassage(value, finder));
  const painted =
    text === null || resume === null
      ? null
      : paintOver(text, identifyingRanges(text, resume, { identity, recognised }));
  return {
    text: painted,
    passage,
    evidence(evidence) {
      const { quote, start, end } = evidence;
      // Offsets may belong to another document: then the quote itself is all there is to go by.
      const isFromHere =
        text !== null && painted !== null && folded(text.slice(start, end)) === folded(quote);
      return { ...evidence, quote: passage(isFromHere ? folded(painted.slice(start, end)) : quote) };
    },
  };
}

/** A headline, a tag or a match in a list, where only the row's own name is at hand. */
export function blindPassage<Passage extends string | null>(
  passage: Passage,
  name: string | null,
): Passage | string {
  if (passage === null || passage === '') return passage;
  const identity = { names: name === null ? [] : [name], emails: [], phones: [], links: [], places: [] };
  return createRedactor({ identity, resume: null, text: null, recognised: false }).passage(passage);
}

/** A field's value and quote, both painted over. */
export function blindField(field: TextField | null, redactor: Redactor): TextField | null {
  return (
    field && {
      ...field,
      value: redactor.passage(field.value),
      evidence: field.evidence && redactor.evidence(field.evidence),
    }
  );
}
