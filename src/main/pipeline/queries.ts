import { v7 as newId } from 'uuid';
import type { Database } from '../database/open-database.ts';

/** Puts a candidate forward for a job; undefined where they applied already. The history begins with it. */
export async function insertApplication(
  database: Database,
  {
    jobId,
    candidateId,
    importId,
    now,
    id = newId(),
  }: { jobId: string; candidateId: string; importId: string | null; now: number; id?: string },
): Promise<string | undefined> {
  const row = await database
    .insertInto('applications')
    .values({
      id,
      job_id: jobId,
      candidate_id: candidateId,
      stage: 'applied',
      stage_since: now,
      on_hold: 0,
      shortlisted: 0,
      reviewed_at: null,
      import_id: importId,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['job_id', 'candidate_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return undefined;
  await database
    .insertInto('stage_changes')
    .values({
      id: newId(),
      application_id: row.id,
      from_stage: null,
      to_stage: 'applied',
      reason: null,
      actor: importId === null ? 'Recruiter' : 'Import',
      action_id: null,
      at: now,
      undone_at: null,
    })
    .execute();
  return row.id;
}
