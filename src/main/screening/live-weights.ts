import type { Job } from '../../contract/jobs.ts';
import type { RankingRow } from '../../contract/screening.ts';
import type { Core } from '../core.ts';
import { profileOf } from '../jobs/queries.ts';
import { allRankingRows, type RankingWindow, storedScores } from './ranking-queries.ts';

const TIMEOUT_MS = 20_000;

/**
 * The order under other weights than the job's, nothing stored. The scores of each criterion stay as they are; only how
 * much each counts changes, so that ten thousand applicants are ranked anew at once.
 */
async function orderWithWeights(core: Core, job: Job, weights: Record<string, number>) {
  const criteria = job.criteria.map((criterion) => ({
    ...criterion,
    weight: weights[criterion.id] ?? criterion.weight,
  }));
  const scores = await storedScores(core.database, job.id);
  return core.pool.run(
    'screening.reweight',
    { profile: { ...profileOf(job), criteria }, scores },
    { timeout: TIMEOUT_MS },
  );
}

/** Where an applicant stands under other weights, from 0; null where they have no scores. */
export async function placeWithWeights(
  core: Core,
  job: Job,
  weights: Record<string, number>,
  applicationId: string,
): Promise<number | null> {
  const order = await orderWithWeights(core, job, weights);
  const place = order.findIndex((entry) => entry.applicationId === applicationId);
  return place === -1 ? null : place;
}

/** A window of the ranking under other weights. */
export async function rankingWithWeights(
  core: Core,
  job: Job,
  weights: Record<string, number>,
  input: RankingWindow,
  blind: boolean,
): Promise<{ items: RankingRow[]; total: number }> {
  const overall = await orderWithWeights(core, job, weights);
  const order = new Map(
    overall.map((entry, index) => [entry.applicationId, { rank: index + 1, overall: entry.overall }]),
  );
  const window = overall.slice(input.offset, input.offset + input.limit);
  const rows = await allRankingRows(
    core.database,
    job.id,
    window.map((entry) => entry.applicationId),
    blind,
  );
  const items = rows.flatMap((row) => {
    const place = order.get(row.applicationId);
    return place ? [{ ...row, ...place }] : [];
  });
  return { items: items.sort((a, b) => a.rank - b.rank), total: overall.length };
}
