import { sql } from 'kysely';
import { Reading, type ReadingOutcome } from '../../../contract/ai.ts';
import type { Database } from '../../database/open-database.ts';

/** Who applied, and whether they do not want to be read by a model; null for unknown applications. */
export async function applicantOf(
  database: Database,
  applicationId: string,
): Promise<{ candidateId: string; noAi: boolean } | null> {
  const row = await database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .select(['candidates.id', 'candidates.no_ai'])
    .where('applications.id', '=', applicationId)
    .executeTakeFirst();
  return row ? { candidateId: row.id, noAi: row.no_ai === 1 } : null;
}

/** Of these applications, those that may be read by a model. */
export async function readableOf(database: Database, applicationIds: readonly string[]): Promise<string[]> {
  const rows = await database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .select('applications.id')
    .where('candidates.no_ai', '=', 0)
    .execute();
  const readable = new Set(rows.map(({ id }) => id));
  return applicationIds.filter((id) => readable.has(id));
}

export async function saveReading(database: Database, reading: Reading): Promise<void> {
  const columns = { reading: JSON.stringify(reading), at: reading.readAt };
  await database
    .insertInto('ai_readings')
    .values({ application_id: reading.applicationId, ...columns })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(columns))
    .execute();
}

export async function findReading(database: Database, applicationId: string): Promise<Reading | null> {
  const row = await database
    .selectFrom('ai_readings')
    .select('reading')
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return row ? Reading.parse(JSON.parse(row.reading)) : null;
}

/** The readings of these applications, in the order of their ids; of none that may not be read by a model (any more). */
export async function readingsOf(database: Database, applicationIds: readonly string[]): Promise<Reading[]> {
  const rows = await database
    .selectFrom('ai_readings')
    .innerJoin('applications', 'applications.id', 'ai_readings.application_id')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .select('ai_readings.reading')
    .where('ai_readings.application_id', 'in', applicationIds)
    .where('candidates.no_ai', '=', 0)
    .orderBy('ai_readings.application_id')
    .execute();
  return rows.map(({ reading }) => Reading.parse(JSON.parse(reading)));
}

/** How the readings of a job ended, the most frequent first. */
export function readingOutcomes(database: Database, jobId: string): Promise<ReadingOutcome[]> {
  return database
    .selectFrom('ai_readings')
    .innerJoin('applications', 'applications.id', 'ai_readings.application_id')
    .select((e) => [
      sql<string>`ai_readings.reading ->> 'model'`.as('model'),
      sql<string | null>`ai_readings.reading ->> 'notice'`.as('notice'),
      e.fn.countAll<number>().as('count'),
    ])
    .where('applications.job_id', '=', jobId)
    .groupBy(['model', 'notice'])
    .orderBy('count', 'desc')
    .orderBy('model')
    .orderBy('notice')
    .execute();
}
