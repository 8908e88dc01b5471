import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { PARSER_VERSION } from '../resumes/parsing/parser-version.ts';
import { enqueue } from '../tasks/task-queries.ts';
import type { TaskHandler } from '../tasks/task-runner.ts';

/** Documents queued at once. What a person starts meanwhile comes before the next bundle: tasks are done in the order of their time. */
const BUNDLE = 50;

/** The setting that holds the newest parser version whose outdated résumés were all queued: a start asks no more than that. */
const SETTING = 'queuedForParser';

interface Bundle {
  /** Row of the last résumé queued; rows are in the order in which the résumés came. */
  after: number;
  group: string;
}

/** Queues, once a version of the parser, what older ones have read. */
export async function queueOutdated(core: Core): Promise<void> {
  const setting = await core.database
    .selectFrom('settings')
    .select('value')
    .where('key', '=', SETTING)
    .executeTakeFirst();
  if (setting?.value === String(PARSER_VERSION)) return;
  if ((await outdatedAfter(core.database, 0, 1)).length === 0) return rememberQueued(core.database);
  await queueBundle(core.database, core.now(), { after: 0, group: newId() }, 'first');
  core.wakeTasks();
}

/** Queues the next bundle; after the last one, remembers that all are queued. */
export function outdatedHandler(core: Core): TaskHandler {
  return async ({ after, group }: Bundle) => {
    const rows = await outdatedAfter(core.database, after, BUNDLE);
    return async (transaction) => {
      const last = rows.at(-1);
      if (!last) return rememberQueued(transaction);
      const tasks = rows.map(({ documentId }) => ({
        kind: 'resumes.reread',
        payload: { documentId },
        idempotencyKey: `reread:${documentId}:${PARSER_VERSION}`,
        group,
      }));
      await enqueue(transaction, core.now(), tasks);
      await queueBundle(transaction, core.now(), { after: last.row, group }, String(last.row));
    };
  };
}

function queueBundle(database: Database, now: number, bundle: Bundle, key: string): Promise<void> {
  const task = {
    kind: 'resumes.outdated',
    payload: bundle,
    idempotencyKey: `outdated:${PARSER_VERSION}:${key}`,
    group: bundle.group,
  };
  return enqueue(database, now, [task]);
}

async function outdatedAfter(
  database: Database,
  after: number,
  limit: number,
): Promise<{ row: number; documentId: string }[]> {
  return database
    .selectFrom('resumes')
    .select([sql<number>`resumes.rowid`.as('row'), 'document_id as documentId'])
    .where(sql<number>`resumes.rowid`, '>', after)
    .where('parser_version', '<', PARSER_VERSION)
    .orderBy(sql`resumes.rowid`)
    .limit(limit)
    .execute();
}

async function rememberQueued(database: Database): Promise<void> {
  const value = String(PARSER_VERSION);
  await database
    .insertInto('settings')
    .values({ key: SETTING, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
