import { Reading } from '../../src/contract/ai.ts';
import type { Evidence } from '../../src/contract/resume.ts';
import { ScreeningResult } from '../../src/contract/screening-result.ts';
import type { Database } from '../../src/main/database/open-database.ts';
import { unpack, unpackDocument } from '../../src/main/resumes/stored-document.ts';

/** The quotes a workspace has stored: how many, those that do not stand where they say, and refused ones that do. */
export interface StoredQuotes {
  quotes: number;
  refused: number;
  /** Said to stand in a document, and not there. */
  missing: string[];
  /** Refused, although the document has these very words. */
  refusedThoughThere: string[];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Compares every quote of every screening and every reading, as they are stored, with the text of its document. */
export async function storedQuotes(database: Database): Promise<StoredQuotes> {
  const rows = await database
    .selectFrom('screenings')
    .innerJoin('resumes', 'resumes.document_id', 'screenings.document_id')
    .leftJoin('ai_readings', 'ai_readings.application_id', 'screenings.application_id')
    .select(['screenings.result', 'resumes.extracted', 'ai_readings.reading'])
    .execute();
  const all: StoredQuotes = { quotes: 0, refused: 0, missing: [], refusedThoughThere: [] };
  for (const { result, extracted, reading } of rows) {
    const { text } = unpackDocument(extracted);
    const read = reading === null ? null : Reading.parse(JSON.parse(reading));
    const evidence = [
      ...evidenceOf(ScreeningResult.parse(unpack(result))),
      ...(read ? [...read.facts.map((fact) => fact.evidence), ...evidenceOf(read.result)] : []),
    ];
    all.quotes += evidence.length;
    all.missing.push(
      ...evidence
        .filter(({ quote, start, end }) => folded(text.slice(start, end)) !== quote)
        .map(({ quote }) => quote),
    );
    const refused = read?.refused.map(({ quote }) => quote) ?? [];
    all.refused += refused.length;
    all.refusedThoughThere.push(...refused.filter((quote) => folded(text).includes(folded(quote))));
  }
  return all;
}

const evidenceOf = ({ criteria }: ScreeningResult): Evidence[] => criteria.flatMap((one) => one.evidence);
