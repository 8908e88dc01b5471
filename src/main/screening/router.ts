import type { ScreeningResult } from '../../contract/screening-result.ts';
import { blindResult } from '../blind/blind-result.ts';
import { redactorOf } from '../blind/identity-queries.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { findJob } from '../jobs/queries.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { placeWithWeights, rankingWithWeights } from './live-weights.ts';
import { placeInRanking, rankingCounts, rankingRows, rankingWindow } from './ranking-queries.ts';
import { rescoreJob } from './rescore.ts';
import { applicationSummary, storedResult } from './result-queries.ts';

export const screeningRouter = (os: Implementer, core: Core) => {
  const { database } = core;

  /** The evidence of one application, as whoever looks may see it. */
  async function resultOf(
    applicationId: string,
    blind: boolean,
  ): Promise<{ result: ScreeningResult | null; documentId: string | null }> {
    const stored = await storedResult(database, applicationId);
    if (!stored) return { result: null, documentId: null };
    return {
      result: blind
        ? blindResult(stored.result, await redactorOf(database, stored.candidateId, stored.documentId))
        : stored.result,
      documentId: stored.documentId,
    };
  }

  return {
    ranking: os.screening.ranking.handler(async ({ input, errors }) => {
      const job = await findJob(database, input.jobId);
      if (!job) throw errors.NOT_FOUND({ data: { entity: 'job', id: input.jobId } });
      const blind = await isBlind(database);
      const counts = await rankingCounts(database, input.jobId, job.benchmark);
      const window = input.weights
        ? await rankingWithWeights(core, job, input.weights, input, blind)
        : await rankingWindow(database, input, job.benchmark, blind);
      return { ...window, benchmark: job.benchmark, counts };
    }),
    place: os.screening.place.handler(async ({ input, errors }) => {
      const job = await findJob(database, input.jobId);
      if (!job) throw errors.NOT_FOUND({ data: { entity: 'job', id: input.jobId } });
      const { applicationId, weights } = input;
      const place = weights
        ? await placeWithWeights(core, job, weights, applicationId)
        : await placeInRanking(database, input, applicationId, job.benchmark, await isBlind(database));
      return { place };
    }),
    result: os.screening.result.handler(async ({ input, errors }) => {
      const blind = await isBlind(database);
      const row = (await rankingRows(database, [input.applicationId], blind)).get(input.applicationId);
      if (!row) throw errors.NOT_FOUND({ data: { entity: 'application', id: input.applicationId } });
      const { result, documentId } = await resultOf(input.applicationId, blind);
      return {
        row,
        result,
        documentId: documentId as never,
        summary: await applicationSummary(database, input.applicationId, blind),
      };
    }),
    compare: os.screening.compare.handler(async ({ input, errors }) => {
      const blind = await isBlind(database);
      const rows = await rankingRows(database, input.applicationIds, blind);
      return Promise.all(
        input.applicationIds.map(async (id) => {
          const row = rows.get(id);
          if (!row) throw errors.NOT_FOUND({ data: { entity: 'application', id } });
          return { row, result: (await resultOf(id, blind)).result };
        }),
      );
    }),
    rescore: os.screening.rescore.handler(async ({ input }) => ({
      taskId: await rescoreJob(core, input.jobId),
    })),
  };
};
