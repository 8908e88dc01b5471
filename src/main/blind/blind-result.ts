import type { Evidence, ParsedResume } from '../../contract/resume.ts';
import type { ScreeningResult } from '../../contract/screening-result.ts';
import { identifyingRanges, paintOver } from './identifying-ranges.ts';

/** One quote as it may be read in blind review. */
export function blindQuote(quote: string, resume: ParsedResume): string {
  return paintOver(quote, identifyingRanges(quote, withoutPlaces(resume)));
}

/** A screening result whose quotes and warnings name nobody. Scores are untouched: nothing that is hidden ever entered them. */
export function blindEvidence(result: ScreeningResult, resume: ParsedResume): ScreeningResult {
  const hide = (evidence: Evidence): Evidence => ({ ...evidence, quote: blindQuote(evidence.quote, resume) });
  return {
    ...result,
    criteria: result.criteria.map((entry) => ({ ...entry, evidence: entry.evidence.map(hide) })),
    warnings: result.warnings.map((warning) => ({ ...warning, detail: blindQuote(warning.detail, resume) })),
  };
}

/** Offsets of fields refer to the whole text, not to a quote of it; only their values count here. */
function withoutPlaces(resume: ParsedResume): ParsedResume {
  return {
    ...resume,
    name: resume.name && { ...resume.name, evidence: null },
    location: null,
    emails: [],
    phones: [],
    links: [],
  };
}
