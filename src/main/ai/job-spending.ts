import { sql } from 'kysely';
import type { JobSpent } from '../../contract/ai.ts';
import { JobId } from '../../contract/common.ts';
import type { Database } from '../database/open-database.ts';
import { inUnits } from './price.ts';

const MOST_JOBS = 50;

/** What models cost for each job, in all months together: the budget of a job has no months. The dearest first. */
export async function spentByJob(database: Database, jobId: string | null): Promise<JobSpent[]> {
  const rows = await database
    .selectFrom('ai_calls')
    .innerJoin('jobs', 'jobs.id', 'ai_calls.job_id')
    .select((e) => [
      'jobs.id',
      'jobs.title',
      e.fn.sum<number>(sql`1 - cached`).as('calls'),
      e.fn.sum<number>('input_tokens').as('inputTokens'),
      e.fn.sum<number>('output_tokens').as('outputTokens'),
      e.fn.sum<number>('cost_micros').as('cost'),
      e.fn
        .sum<number>(sql`case when priced = 0 and input_tokens + output_tokens > 0 then 1 else 0 end`)
        .as('unpriced'),
    ])
    .$if(jobId !== null, (query) => query.where('ai_calls.job_id', '=', jobId))
    .groupBy(['jobs.id', 'jobs.title'])
    .orderBy('cost', 'desc')
    .orderBy('jobs.id')
    .limit(MOST_JOBS)
    .execute();
  return rows.map(({ id, cost, ...row }) => ({ ...row, jobId: JobId.parse(id), cost: inUnits(cost) }));
}
