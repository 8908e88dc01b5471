import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { mergeCandidates } from './merge.ts';
import { listMerges } from './merge-queries.ts';
import { dismissPair, listDuplicates } from './queries.ts';
import { UnmergeError, unmergeCandidates } from './unmerge.ts';

export const duplicatesRouter = (os: Implementer, core: Core) => {
  const { database, changes, now } = core;

  function publish(): void {
    for (const entity of ['candidate', 'application', 'duplicate', 'job'] as const) changes.publish(entity);
  }

  return {
    list: os.duplicates.list.handler(async ({ input }) =>
      listDuplicates(database, input, await isBlind(database)),
    ),
    merge: os.duplicates.merge.handler(async ({ input, errors }) => {
      if (input.keep === input.absorb) throw errors.CONFLICT({ data: { reason: 'same-candidate' } });
      const mergeId = await mergeCandidates(core, input);
      if (!mergeId) throw errors.NOT_FOUND({ data: { entity: 'candidate', id: input.absorb } });
      publish();
      return { mergeId };
    }),
    unmerge: os.duplicates.unmerge.handler(async ({ input, errors }) => {
      const restored = await unmergeCandidates(core, input.mergeId).catch((error) => {
        throw error instanceof UnmergeError
          ? errors.CONFLICT({ data: { reason: 'merged-again-since' } })
          : error;
      });
      if (!restored) throw errors.NOT_FOUND({ data: { entity: 'merge', id: input.mergeId } });
      publish();
      return { restored: restored as never };
    }),
    merges: os.duplicates.merges.handler(async () => listMerges(database, await isBlind(database))),
    dismiss: os.duplicates.dismiss.handler(async ({ input }) => {
      await dismissPair(database, input.id, now());
      changes.publish('duplicate');
      return { id: input.id };
    }),
  };
};
