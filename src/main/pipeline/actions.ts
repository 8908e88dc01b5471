import { v7 as newId } from 'uuid';
import { ActionId, ApplicationId } from '../../contract/common.ts';
import type { Outputs } from '../../contract/index.ts';
import { type BulkAction, Stage } from '../../contract/pipeline.ts';
import { codeName } from '../blind/code-name.ts';
import type { Database } from '../database/open-database.ts';
import type { ActionsTable } from '../database/schema.ts';
import { type ApplicationState, outcomeOf } from './stages.ts';

export type Undoable = Outputs['pipeline']['undo'];
type Preview = Outputs['pipeline']['preview'];

/** One application before and after an action; enough to take it back and to do it again. */
interface Step {
  applicationId: string;
  candidateId: string;
  before: ApplicationState & { since: number; reviewedAt: number | null };
  after: ApplicationState;
  /** A tag the action put on, where the candidate did not have it before. */
  tag?: string;
}

interface Plan {
  steps: Step[];
  preview: Preview;
}

/** Someone moved an application on after the action that is to be taken back. */
export class MovedOnError extends Error {}

/** What an action would do, without doing it. */
export async function planAction(
  database: Database,
  ids: readonly string[],
  action: BulkAction,
  blind: boolean,
): Promise<Plan> {
  const steps: Step[] = [];
  const preview: Preview = { changed: [], unchanged: [] };
  for (const row of await applicationRows(database, ids)) {
    const applicationId = ApplicationId.parse(row.id);
    const name = blind || row.name === null ? codeName(row.candidate_id) : row.name;
    const before = {
      stage: Stage.parse(row.stage),
      onHold: row.on_hold === 1,
      shortlisted: row.shortlisted === 1,
      since: row.stage_since,
      reviewedAt: row.reviewed_at,
    };
    const outcome =
      action.kind === 'tag' && row.has_tag ? { unchanged: 'already' as const } : outcomeOf(before, action);
    if ('unchanged' in outcome) {
      preview.unchanged.push({ applicationId, name, reason: outcome.unchanged });
      continue;
    }
    steps.push({
      applicationId,
      candidateId: row.candidate_id,
      before,
      after: pick(outcome.state),
      ...(action.kind === 'tag' ? { tag: action.tag } : {}),
    });
    preview.changed.push({ applicationId, name, from: before.stage, to: outcome.state.stage });
  }
  return { steps, preview };

  async function applicationRows(handle: Database, some: readonly string[]) {
    const tag = action.kind === 'tag' ? action.tag : '';
    return handle
      .selectFrom('applications')
      .innerJoin('candidates', 'candidates.id', 'applications.candidate_id')
      .selectAll('applications')
      .select((e) => [
        'candidates.name',
        e
          .exists(
            e
              .selectFrom('candidate_tags')
              .select('tag')
              .whereRef('candidate_tags.candidate_id', '=', 'candidates.id')
              .where('tag', '=', tag),
          )
          .as('has_tag'),
      ])
      .where('applications.id', 'in', some)
      .orderBy('applications.id')
      .execute();
  }
}

function pick({ stage, onHold, shortlisted }: ApplicationState): ApplicationState {
  return { stage, onHold, shortlisted };
}

/** Does an action as one undoable whole; null where nothing would change. Call inside a transaction. */
export async function performAction(
  transaction: Database,
  plan: Plan,
  action: BulkAction,
  actor: string,
  now: number,
): Promise<Undoable | null> {
  const [first] = plan.preview.changed;
  if (!first) return null;
  const row: ActionsTable = {
    id: newId(),
    kind:
      action.kind === 'move'
        ? `move:${action.stage}`
        : action.kind === 'hold' || action.kind === 'shortlist'
          ? `${action.kind}:${action.on}`
          : action.kind,
    count: plan.steps.length,
    label: first.name,
    action: JSON.stringify(action),
    undo: JSON.stringify(plan.steps),
    actor,
    at: now,
    undone_at: null,
  };
  await transaction.insertInto('actions').values(row).execute();
  await applySteps(transaction, row, plan.steps, now);
  return asUndoable(row);
}

async function applySteps(
  transaction: Database,
  action: ActionsTable,
  steps: readonly Step[],
  now: number,
): Promise<void> {
  const asked = JSON.parse(action.action) as BulkAction;
  const reason = asked.kind === 'decline' ? asked.reason : null;
  for (const step of steps) {
    const moved = step.before.stage !== step.after.stage;
    await setState(transaction, step.applicationId, step.after, {
      since: moved ? now : step.before.since,
      reviewedAt: step.before.reviewedAt ?? now,
    });
    if (moved)
      await transaction
        .insertInto('stage_changes')
        .values({
          id: newId(),
          application_id: step.applicationId,
          from_stage: step.before.stage,
          to_stage: step.after.stage,
          reason,
          actor: action.actor,
          action_id: action.id,
          at: now,
          undone_at: null,
        })
        .execute();
    if (step.tag)
      await transaction
        .insertInto('candidate_tags')
        .values({ candidate_id: step.candidateId, tag: step.tag, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

function setState(
  transaction: Database,
  id: string,
  state: ApplicationState,
  { since, reviewedAt }: { since: number; reviewedAt: number | null },
) {
  return transaction
    .updateTable('applications')
    .set({
      stage: state.stage,
      stage_since: since,
      on_hold: state.onHold ? 1 : 0,
      shortlisted: state.shortlisted ? 1 : 0,
      reviewed_at: reviewedAt,
    })
    .where('id', '=', id)
    .execute();
}

/** The action named, or the last one that was not taken back yet. */
export async function findUndoable(database: Database, id: string | null): Promise<ActionsTable | undefined> {
  return database
    .selectFrom('actions')
    .selectAll()
    .where('undone_at', 'is', null)
    .$if(id !== null, (query) => query.where('id', '=', id as string))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
}

/**
 * Takes an action back: every application is as it was before. The history keeps both, the change marked as undone.
 * @throws MovedOnError when one of them was changed since; then nothing is taken back.
 */
export async function undoAction(
  transaction: Database,
  action: ActionsTable,
  now: number,
): Promise<Undoable> {
  const steps = JSON.parse(action.undo) as Step[];
  await ensureUnmoved(transaction, steps, 'after');
  for (const step of steps) {
    await setState(transaction, step.applicationId, step.before, {
      since: step.before.since,
      reviewedAt: step.before.reviewedAt,
    });
    if (step.tag)
      await transaction
        .deleteFrom('candidate_tags')
        .where('candidate_id', '=', step.candidateId)
        .where('tag', '=', step.tag)
        .execute();
  }
  await transaction
    .updateTable('stage_changes')
    .set({ undone_at: now })
    .where('action_id', '=', action.id)
    .where('undone_at', 'is', null)
    .execute();
  await transaction.updateTable('actions').set({ undone_at: now }).where('id', '=', action.id).execute();
  return asUndoable(action);
}

/** Does an action again that was taken back. @throws MovedOnError */
export async function redoAction(
  transaction: Database,
  action: ActionsTable,
  now: number,
): Promise<Undoable> {
  const steps = JSON.parse(action.undo) as Step[];
  await ensureUnmoved(transaction, steps, 'before');
  await transaction
    .updateTable('actions')
    .set({ undone_at: null, at: now })
    .where('id', '=', action.id)
    .execute();
  await applySteps(transaction, action, steps, now);
  return asUndoable({ ...action, at: now });
}

async function ensureUnmoved(
  transaction: Database,
  steps: readonly Step[],
  side: 'before' | 'after',
): Promise<void> {
  const rows = await transaction
    .selectFrom('applications')
    .select(['id', 'stage', 'on_hold', 'shortlisted'])
    .where(
      'id',
      'in',
      steps.map((step) => step.applicationId),
    )
    .execute();
  const now = new Map(rows.map((row) => [row.id, row]));
  for (const step of steps) {
    const row = now.get(step.applicationId);
    const state = step[side];
    if (
      !row ||
      row.stage !== state.stage ||
      (row.on_hold === 1) !== state.onHold ||
      (row.shortlisted === 1) !== state.shortlisted
    )
      throw new MovedOnError();
  }
}

export function asUndoable(action: ActionsTable): Undoable {
  return {
    id: ActionId.parse(action.id),
    kind: action.kind,
    count: action.count,
    label: action.label,
    at: action.at,
  };
}

/** Whom an action is named after while names are hidden. */
export async function codeNameOfAction(database: Database, id: string): Promise<string> {
  const row = await database.selectFrom('actions').select('undo').where('id', '=', id).executeTakeFirst();
  const [first] = row ? (JSON.parse(row.undo) as Step[]) : [];
  return codeName(first?.candidateId ?? id);
}
