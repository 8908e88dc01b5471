import type { Outputs } from '../../contract/index.ts';
import { BoardCard, Stage, StageChange } from '../../contract/pipeline.ts';
import { codeName } from '../blind/code-name.ts';
import { redactorOf } from '../blind/identity-queries.ts';
import { blindPassage } from '../blind/redactor.ts';
import type { Database } from '../database/open-database.ts';

/** A job's applications by stage, the best first, at most `limit` cards a stage. */
export async function board(
  database: Database,
  jobId: string,
  limit: number,
  blind: boolean,
): Promise<Outputs['pipeline']['board']['columns']> {
  const totals = await database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .select((e) => ['stage', e.fn.countAll<number>().as('total')])
    .where('job_id', '=', jobId)
    .where('candidates.merged_into', 'is', null)
    .groupBy('stage')
    .execute();
  const byStage = new Map(totals.map((row) => [row.stage, row.total]));
  return Promise.all(
    Stage.options.map(async (stage) => ({
      stage,
      total: byStage.get(stage) ?? 0,
      cards: byStage.has(stage) ? await cards(database, jobId, stage, limit, blind) : [],
    })),
  );
}

async function cards(
  database: Database,
  jobId: string,
  stage: Stage,
  limit: number,
  blind: boolean,
): Promise<BoardCard[]> {
  const rows = await database
    .selectFrom('applications')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .leftJoin('screenings', 'screenings.application_id', 'applications.id')
    .select([
      'applications.id',
      'applications.candidate_id',
      'candidates.name',
      'candidates.headline',
      'screenings.overall',
      'applications.stage',
      'applications.on_hold',
      'applications.shortlisted',
      'applications.stage_since',
    ])
    .where('applications.job_id', '=', jobId)
    .where('applications.stage', '=', stage)
    .where('candidates.merged_into', 'is', null)
    .orderBy('screenings.overall', (order) => order.desc().nullsLast())
    .orderBy('applications.id')
    .limit(limit)
    .execute();
  return rows.map((row) =>
    BoardCard.parse({
      applicationId: row.id,
      candidateId: row.candidate_id,
      name: blind || row.name === null ? codeName(row.candidate_id) : row.name,
      headline: blind ? blindPassage(row.headline, row.name) : row.headline,
      overall: row.overall,
      stage: row.stage,
      onHold: row.on_hold === 1,
      shortlisted: row.shortlisted === 1,
      since: row.stage_since,
    }),
  );
}

/** Every move of an application, oldest first, those taken back included. */
export async function stageHistory(
  database: Database,
  applicationId: string,
  blind: boolean,
): Promise<StageChange[]> {
  const redactor = blind ? await redactorOfApplication(database, applicationId) : null;
  const rows = await database
    .selectFrom('stage_changes')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) =>
    StageChange.parse({
      id: row.id,
      from: row.from_stage,
      to: row.to_stage,
      reason: redactor && row.reason !== null ? redactor.passage(row.reason) : row.reason,
      actor: row.actor,
      at: row.at,
      undoneAt: row.undone_at,
    }),
  );
}

async function redactorOfApplication(database: Database, applicationId: string) {
  const row = await database
    .selectFrom('applications')
    .select('candidate_id')
    .where('id', '=', applicationId)
    .executeTakeFirst();
  return row ? redactorOf(database, row.candidate_id, null) : null;
}
