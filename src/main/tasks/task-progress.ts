import type { z } from 'zod';
import { TaskId } from '../../contract/common.ts';
import type { TaskProgress } from '../../contract/workspace.ts';
import type { Database } from '../database/open-database.ts';

type Progress = z.infer<typeof TaskProgress>;
type Counts = {
  key: string;
  kind: string;
  subject: string | null;
  done: number;
  total: number;
  open: number;
  running: number;
  failed: number;
  cancelled: number;
  error: string | null;
  updated_at: number;
};

function counted(database: Database) {
  return database
    .selectFrom('tasks')
    .select((e) => [
      e.fn.coalesce('group_id', 'id').as('key'),
      e.fn.min('kind').as('kind'),
      e.fn.min('subject').as('subject'),
      e.fn.sum<number>('done').as('done'),
      e.fn.sum<number>('total').as('total'),
      e.fn.countAll<number>().filterWhere('status', 'in', ['waiting', 'running']).as('open'),
      e.fn.countAll<number>().filterWhere('status', '=', 'running').as('running'),
      e.fn.countAll<number>().filterWhere('status', '=', 'failed').as('failed'),
      e.fn.countAll<number>().filterWhere('status', '=', 'cancelled').as('cancelled'),
      e.fn.max('error').as('error'),
      e.fn.max('updated_at').as('updated_at'),
    ])
    .groupBy('key');
}

function asProgress(row: Counts): Progress {
  const ended = row.cancelled > 0 ? 'cancelled' : row.failed > 0 ? 'failed' : 'done';
  return {
    id: TaskId.parse(row.key),
    kind: row.kind,
    status: row.open === 0 ? ended : row.running > 0 || row.done > 0 ? 'running' : 'waiting',
    done: row.done,
    total: row.total,
    subject: row.subject,
    error: row.error,
    updatedAt: row.updated_at,
  };
}

/** Work under way, a group (an import, a re-score) counted as one. */
export async function activeProgress(database: Database): Promise<Progress[]> {
  const open = database
    .selectFrom('tasks')
    .select((e) => e.fn.coalesce('group_id', 'id').as('key'))
    .where('status', 'in', ['waiting', 'running']);
  const rows = await counted(database)
    .where((e) => e(e.fn.coalesce('group_id', 'id'), 'in', open))
    .execute();
  return rows.map((row) => asProgress(row as Counts));
}

/** Progress of one group or single task; null when there is none of that id. */
export async function progressOf(database: Database, id: string): Promise<Progress | null> {
  const row = await counted(database)
    .where((e) => e.or([e('id', '=', id), e('group_id', '=', id)]))
    .executeTakeFirst();
  return row ? asProgress(row as Counts) : null;
}
