import type { Reading } from '../../../contract/ai.ts';
import { blindResult } from '../../blind/blind-result.ts';
import { redactorOf } from '../../blind/identity-queries.ts';
import type { Database } from '../../database/open-database.ts';
import { resumesOf } from '../../screening/queries.ts';
import { applicantOf } from './reading-queries.ts';

/** A reading as it is shown in blind review: what tells who someone is, is painted over in every quote and value. */
export async function blindReading(database: Database, reading: Reading): Promise<Reading> {
  const applicant = await applicantOf(database, reading.applicationId);
  const [stored] = await resumesOf(database, [reading.applicationId]);
  if (!applicant) return { ...reading, facts: [], refused: [] };
  const redactor = await redactorOf(database, applicant.candidateId, stored?.documentId ?? null);
  return {
    ...reading,
    facts: reading.facts.map((fact) => ({
      ...fact,
      value: redactor.passage(fact.value),
      evidence: redactor.evidence(fact.evidence),
    })),
    refused: reading.refused.map(({ kind, value, quote }) => ({
      kind,
      value: redactor.passage(value),
      quote: redactor.passage(quote),
    })),
    result: blindResult(reading.result, redactor),
  };
}
