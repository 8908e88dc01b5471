import type { Reading } from '../../../contract/ai.ts';
import type { ParsedResume } from '../../../contract/resume.ts';
import { blindEvidence, blindQuote } from '../../blind/blind-result.ts';
import type { Database } from '../../database/open-database.ts';
import { resumesOf } from '../../screening/queries.ts';

/** A reading as it is shown in blind review: what tells who someone is, is painted over in every quote and value. */
export async function blindReading(database: Database, reading: Reading): Promise<Reading> {
  const [stored] = await resumesOf(database, [reading.applicationId]);
  if (!stored) return { ...reading, facts: [], refused: [] };
  const resume = JSON.parse(stored.parsed) as ParsedResume;
  const hidden = (text: string) => blindQuote(text, resume);
  return {
    ...reading,
    facts: reading.facts.map((fact) => ({
      ...fact,
      value: hidden(fact.value),
      evidence: { ...fact.evidence, quote: hidden(fact.evidence.quote) },
    })),
    refused: reading.refused.map(({ kind, value, quote }) => ({
      kind,
      value: hidden(value),
      quote: hidden(quote),
    })),
    result: blindEvidence(reading.result, resume),
  };
}
