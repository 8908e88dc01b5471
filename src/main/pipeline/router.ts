import type { BulkAction } from '../../contract/pipeline.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { rescoreApplications } from '../screening/rescore.ts';
import { actorName, isBlind } from '../workspace/settings-queries.ts';
import {
  asUndoable,
  codeNameOfAction,
  findUndoable,
  MovedOnError,
  performAction,
  planAction,
  redoAction,
  type Undoable,
  undoAction,
} from './actions.ts';
import { board, stageHistory } from './board-queries.ts';
import { insertApplication } from './queries.ts';

type Errors = { CONFLICT: (options: { data: { reason: string } }) => Error };

export const pipelineRouter = (os: Implementer, core: Core) => {
  const { database, changes, now } = core;

  function publish(): void {
    for (const entity of ['application', 'job', 'candidate'] as const) changes.publish(entity);
  }

  async function orConflict(work: Promise<Undoable>, errors: Errors): Promise<Undoable> {
    const done = await work.catch((error) => {
      throw error instanceof MovedOnError ? errors.CONFLICT({ data: { reason: 'moved-on' } }) : error;
    });
    publish();
    return shown(done);
  }

  /** The label is the first candidate's name as it was shown when the action was done. */
  async function shown(action: Undoable): Promise<Undoable> {
    if (!(await isBlind(database))) return action;
    return { ...action, label: await codeNameOfAction(database, action.id) };
  }

  async function apply(ids: readonly string[], action: BulkAction) {
    const [blind, actor] = [await isBlind(database), await actorName(database)];
    const done = await database.transaction().execute(async (transaction) => {
      const plan = await planAction(transaction, ids, action, blind);
      return { action: await performAction(transaction, plan, action, actor, now()), preview: plan.preview };
    });
    publish();
    return done;
  }

  return {
    board: os.pipeline.board.handler(async ({ input }) => ({
      columns: await board(database, input.jobId, input.limitPerStage, await isBlind(database)),
    })),
    preview: os.pipeline.preview.handler(
      async ({ input }) =>
        (await planAction(database, input.applicationIds, input.action, await isBlind(database))).preview,
    ),
    apply: os.pipeline.apply.handler(({ input }) => apply(input.applicationIds, input.action)),
    // Found in the transaction that takes it back: whoever presses twice takes back two.
    undo: os.pipeline.undo.handler(({ input, errors }) =>
      orConflict(
        database.transaction().execute(async (transaction) => {
          const action = await findUndoable(transaction, input.actionId);
          if (!action) throw errors.NOT_FOUND({ data: { entity: 'action', id: input.actionId ?? 'last' } });
          return undoAction(transaction, action, now());
        }),
        errors,
      ),
    ),
    redo: os.pipeline.redo.handler(({ input, errors }) =>
      orConflict(
        database.transaction().execute(async (transaction) => {
          const action = await transaction
            .selectFrom('actions')
            .selectAll()
            .where('id', '=', input.actionId)
            .where('undone_at', 'is not', null)
            .executeTakeFirst();
          if (!action) throw errors.NOT_FOUND({ data: { entity: 'action', id: input.actionId } });
          return redoAction(transaction, action, now());
        }),
        errors,
      ),
    ),
    lastAction: os.pipeline.lastAction.handler(async () => {
      const action = await findUndoable(database, null);
      return action ? shown(asUndoable(action)) : null;
    }),
    history: os.pipeline.history.handler(async ({ input }) =>
      stageHistory(database, input.applicationId, await isBlind(database)),
    ),
    addToJob: os.pipeline.addToJob.handler(async ({ input }) => {
      const added = await database.transaction().execute(async (transaction) => {
        const ids: string[] = [];
        for (const candidateId of input.candidateIds) {
          const id = await insertApplication(transaction, {
            jobId: input.jobId,
            candidateId,
            importId: null,
            now: now(),
          });
          if (id) ids.push(id);
        }
        if (ids.length > 0) await rescoreApplications(transaction, input.jobId, ids, now());
        return ids.length;
      });
      core.wakeTasks();
      publish();
      return { added, already: input.candidateIds.length - added };
    }),
  };
};
