import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { AiCall, AiTask, Budget, Meter, Spent } from '../../contract/ai.ts';
import type { Database } from '../database/open-database.ts';
import type { AiCallsTable } from './ai-tables.ts';
import { inMicros, inUnits } from './price.ts';
import type { Usage } from './provider.ts';

/** `2026-11`, UTC. */
export const monthOf = (now: number): string => new Date(now).toISOString().slice(0, 7);

export interface NewCall {
  task: AiTask;
  subject: string | null;
  jobId: string | null;
  provider: string;
  model: string;
  promptName: string;
  promptVersion: string;
  inputHash: string;
  priced: boolean;
}

/** Opens a call's row before anything is sent, so that money can be set aside on it and a crash leaves a trace. */
export async function openCall(database: Database, call: NewCall, now: number): Promise<string> {
  const id = newId();
  await database
    .insertInto('ai_calls')
    .values({ ...rowOf(call, now), id, outcome: 'under-way', cached: 0 })
    .execute();
  return id;
}

/** An answer that was kept from an earlier call: logged, costs nothing. */
export async function logCachedCall(
  database: Database,
  call: NewCall,
  outputHash: string,
  now: number,
): Promise<string> {
  const id = newId();
  await database
    .insertInto('ai_calls')
    .values({ ...rowOf(call, now), id, outcome: 'answered', cached: 1, output_hash: outputHash, priced: 1 })
    .execute();
  return id;
}

function rowOf(call: NewCall, now: number): Omit<AiCallsTable, 'id' | 'outcome' | 'cached'> {
  return {
    at: now,
    month: monthOf(now),
    task: call.task,
    subject: call.subject,
    job_id: call.jobId,
    provider: call.provider,
    model: call.model,
    prompt_name: call.promptName,
    prompt_version: call.promptVersion,
    input_hash: call.inputHash,
    output_hash: null,
    input_tokens: 0,
    output_tokens: 0,
    milliseconds: 0,
    cost_micros: 0,
    reserved_micros: 0,
    priced: call.priced ? 1 : 0,
    attempts: 0,
    repairs: 0,
    use: null,
  };
}

/**
 * Sets money aside for one request of a call. False when it does not fit the budget of the month or of the job any more. One statement
 * checks and writes, so that calls side by side cannot overdraw together.
 */
export async function reserve(
  database: Database,
  id: string,
  micros: number,
  budget: Budget,
): Promise<boolean> {
  const month = budget.perMonth === null ? null : inMicros(budget.perMonth);
  const job = budget.perJob === null ? null : inMicros(budget.perJob);
  const row = await database
    .updateTable('ai_calls')
    .set({ reserved_micros: micros, attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where(
      sql<boolean>`(${month} is null or ${month} >= ${micros} + (select coalesce(sum(other.cost_micros + other.reserved_micros), 0)
        from ai_calls as other where other.month = ai_calls.month))
      and (${job} is null or ai_calls.job_id is null or ${job} >= ${micros} + (select coalesce(sum(other.cost_micros + other.reserved_micros), 0)
        from ai_calls as other where other.job_id = ai_calls.job_id))`,
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** A request of the call was answered: what it cost takes the place of what was set aside. */
export async function settle(database: Database, id: string, usage: Usage, micros: number): Promise<void> {
  await database
    .updateTable('ai_calls')
    .set({
      reserved_micros: 0,
      cost_micros: sql`cost_micros + ${micros}`,
      input_tokens: sql`input_tokens + ${usage.inputTokens}`,
      output_tokens: sql`output_tokens + ${usage.outputTokens}`,
    })
    .where('id', '=', id)
    .execute();
}

/** A request of the call failed: nothing was charged. */
export async function release(database: Database, id: string): Promise<void> {
  await database.updateTable('ai_calls').set({ reserved_micros: 0 }).where('id', '=', id).execute();
}

export interface CallEnd {
  outcome: AiCall['outcome'];
  milliseconds: number;
  repairs: number;
  /** Kept for the next time the same is asked; null keeps nothing. */
  answer: { key: string; json: string; hash: string } | null;
}

/** Closes a call. Log and kept answer are one write: what was paid for is never asked again after a crash. */
export async function closeCall(database: Database, id: string, end: CallEnd, now: number): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('ai_calls')
      .set({
        outcome: end.outcome,
        milliseconds: end.milliseconds,
        repairs: end.repairs,
        reserved_micros: 0,
        output_hash: end.answer?.hash ?? null,
      })
      .where('id', '=', id)
      .execute();
    if (!end.answer) return;
    await transaction
      .insertInto('ai_answers')
      .values({ key: end.answer.key, answer: end.answer.json, call_id: id, at: now })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  });
}

/** After a crash: calls that were under way ended without an answer; what they had cost so far stays counted. */
export async function endOrphanedCalls(database: Database): Promise<void> {
  await database
    .updateTable('ai_calls')
    .set({ outcome: 'CANCELLED', reserved_micros: 0 })
    .where('outcome', '=', 'under-way')
    .execute();
}

/** What a person did with what the call brought. */
export async function markUse(database: Database, id: string, use: string): Promise<void> {
  await database.updateTable('ai_calls').set({ use }).where('id', '=', id).execute();
}

export async function keptAnswer(database: Database, key: string): Promise<string | null> {
  const row = await database
    .selectFrom('ai_answers')
    .select('answer')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.answer ?? null;
}

/** Deletes what was kept about something (an application, a draft): when a candidate is erased, nothing they wrote stays here. */
export async function forgetAnswersAbout(database: Database, subjects: readonly string[]): Promise<void> {
  await database
    .deleteFrom('ai_answers')
    .where('call_id', 'in', (e) => e.selectFrom('ai_calls').select('id').where('subject', 'in', subjects))
    .execute();
}

export async function clearAnswers(database: Database): Promise<number> {
  const result = await database.deleteFrom('ai_answers').executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** What was spent in a month, as a whole and by task; of one job where `jobId` is given. */
export async function readMeter(
  database: Database,
  filter: { month: string; jobId: string | null },
  budget: Budget,
): Promise<Meter> {
  const rows = await database
    .selectFrom('ai_calls')
    .select((e) => [
      'task',
      e.fn.sum<number>(sql`1 - cached`).as('calls'),
      e.fn.sum<number>('cached').as('cached'),
      e.fn.sum<number>('input_tokens').as('inputTokens'),
      e.fn.sum<number>('output_tokens').as('outputTokens'),
      e.fn.sum<number>('cost_micros').as('cost'),
      e.fn.sum<number>('reserved_micros').as('reserved'),
      e.fn
        .sum<number>(sql`case when priced = 0 and input_tokens + output_tokens > 0 then 1 else 0 end`)
        .as('unpriced'),
    ])
    .where('month', '=', filter.month)
    .$if(filter.jobId !== null, (query) => query.where('job_id', '=', filter.jobId))
    .groupBy('task')
    .execute();
  const spent = (of: typeof rows): Spent => ({
    calls: total(of, 'calls'),
    inputTokens: total(of, 'inputTokens'),
    outputTokens: total(of, 'outputTokens'),
    cost: inUnits(total(of, 'cost')),
    unpriced: total(of, 'unpriced'),
  });
  return {
    ...spent(rows),
    month: filter.month,
    reserved: inUnits(total(rows, 'reserved')),
    cachedAnswers: total(rows, 'cached'),
    byTask: Object.fromEntries(rows.map((row) => [row.task, spent([row])])),
    budget,
  };
}

const total = <Row extends Record<Name, number>, Name extends string>(
  rows: readonly Row[],
  name: Name,
): number => rows.reduce((sum, row) => sum + row[name], 0);

export async function listCalls(
  database: Database,
  filter: { offset: number; limit: number; task: AiTask | null; subject: string | null; failed: boolean },
): Promise<{ items: AiCall[]; total: number }> {
  const matching = database
    .selectFrom('ai_calls')
    .$if(filter.task !== null, (query) => query.where('task', '=', filter.task ?? ''))
    .$if(filter.subject !== null, (query) => query.where('subject', '=', filter.subject))
    .$if(filter.failed, (query) => query.where('outcome', 'not in', ['answered', 'under-way']));
  const rows = await matching
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  const { count } = await matching
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { items: rows.map(callOf), total: count };
}

function callOf(row: AiCallsTable): AiCall {
  return {
    id: row.id,
    at: row.at,
    task: row.task as AiTask,
    subject: row.subject,
    jobId: row.job_id,
    provider: row.provider,
    model: row.model,
    promptName: row.prompt_name,
    promptVersion: row.prompt_version,
    inputHash: row.input_hash,
    outputHash: row.output_hash,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    milliseconds: row.milliseconds,
    cost: inUnits(row.cost_micros),
    attempts: row.attempts,
    repairs: row.repairs,
    cached: row.cached === 1,
    outcome: row.outcome as AiCall['outcome'],
    use: row.use,
  };
}
