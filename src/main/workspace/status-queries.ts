import type { Outputs } from '../../contract/index.ts';
import { codeName } from '../blind/code-name.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { countDuplicates } from '../duplicates/queries.ts';
import { isBlind } from './settings-queries.ts';

const RECENT = 12;

/** What the home page and the sidebar show. */
export async function workspaceStatus({ database, host }: Core): Promise<Outputs['workspace']['status']> {
  const count = (query: Promise<{ n: number }>): Promise<number> => query.then((row) => row.n);
  const [openJobs, jobs, candidates, unreviewed, duplicates] = await Promise.all([
    count(
      database
        .selectFrom('jobs')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('status', '=', 'active')
        .executeTakeFirstOrThrow(),
    ),
    count(
      database
        .selectFrom('jobs')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('status', '!=', 'archived')
        .executeTakeFirstOrThrow(),
    ),
    count(
      database
        .selectFrom('candidates')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('merged_into', 'is', null)
        .executeTakeFirstOrThrow(),
    ),
    count(
      database
        .selectFrom('applications')
        .innerJoin('jobs', 'jobs.id', 'applications.job_id')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('jobs.status', '=', 'active')
        .where('applications.reviewed_at', 'is', null)
        .executeTakeFirstOrThrow(),
    ),
    countDuplicates(database),
  ]);
  return {
    version: host.version,
    dataFolder: host.dataFolder,
    empty: jobs === 0 && candidates === 0,
    shell: host.shell,
    counts: { openJobs, jobs, candidates, duplicates, unreviewed },
    recent: await recentEvents(database),
  };
}

/** The last things that happened to people's applications, newest first. */
async function recentEvents(database: Database): Promise<Outputs['workspace']['status']['recent']> {
  const blind = await isBlind(database);
  const rows = await database
    .selectFrom('stage_changes')
    .innerJoin('applications', 'applications.id', 'stage_changes.application_id')
    .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
    .innerJoin('jobs', 'jobs.id', 'applications.job_id')
    .select([
      'stage_changes.at',
      'stage_changes.to_stage',
      'candidates.name',
      'candidates.id as candidateId',
      'jobs.id as jobId',
      'jobs.title',
    ])
    .where('stage_changes.undone_at', 'is', null)
    .orderBy('stage_changes.at', 'desc')
    .orderBy('stage_changes.id', 'desc')
    .limit(RECENT)
    .execute();
  return rows.map((row) => ({
    at: row.at,
    kind: row.to_stage,
    label: `${blind || row.name === null ? codeName(row.candidateId) : row.name}, ${row.title}`,
    jobId: row.jobId,
    candidateId: row.candidateId,
  }));
}
