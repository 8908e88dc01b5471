import { v7 as newId } from 'uuid';
import { type Estimate, Reading } from '../../../contract/ai.ts';
import { TaskId } from '../../../contract/common.ts';
import type { ScreeningResult } from '../../../contract/screening-result.ts';
import { redactorOf } from '../../blind/identity-queries.ts';
import type { Core } from '../../core.ts';
import { jobProfile } from '../../jobs/queries.ts';
import { unpack, unpackDocument } from '../../resumes/stored-document.ts';
import { asOfMonth } from '../../screening/as-of.ts';
import { applicationsToScreen, resumesOf, saveScreening } from '../../screening/queries.ts';
import { screeningRecord } from '../../screening/screening-record.ts';
import { enqueue } from '../../tasks/task-queries.ts';
import type { TaskHandler } from '../../tasks/task-runner.ts';
import { isBlind } from '../../workspace/settings-queries.ts';
import { monthOf, readMeter } from '../call-log.ts';
import { spentByJob } from '../job-spending.ts';
import type { Models } from '../models.ts';
import { costMicros, guessedTokens, inMicros, inUnits } from '../price.ts';
import { promptNamed } from '../prompts.ts';
import { NO_USAGE } from '../provider.ts';
import { readBudget } from '../provider-queries.ts';
import { readWithModel } from './read-with-model.ts';
import { applicantOf, readableOf, saveReading } from './reading-queries.ts';

interface Payload {
  applicationId: string;
  jobId: string;
  runs: number;
}

interface Bulk {
  jobId: string;
  applicationIds: readonly string[] | null;
  runs: number;
}

const SCREEN_TIMEOUT_MS = 60_000;

/** Queues the reading of a job's applicants, one task each: it can be cancelled, and goes on after a crash without asking twice. */
export async function startReading(core: Core, { jobId, applicationIds, runs }: Bulk): Promise<TaskId> {
  const ids = applicationIds ?? (await applicationsToScreen(core.database, jobId));
  const group = newId();
  await enqueue(
    core.database,
    core.now(),
    ids.map((applicationId) => ({
      kind: 'ai.read',
      payload: { applicationId, jobId, runs } satisfies Payload,
      idempotencyKey: `ai.read:${group}:${applicationId}`,
      group,
      subject: jobId,
    })),
  );
  core.wakeTasks();
  return TaskId.parse(group);
}

/** Reads one applicant's résumé with the model chosen, or leaves the offline score with a notice. */
export function readingHandler(core: Core, models: Models): TaskHandler {
  return async ({ applicationId, jobId, runs }: Payload, { signal }) => {
    const { database, pool } = core;
    const profile = await jobProfile(database, jobId);
    const [stored] = await resumesOf(database, [applicationId]);
    if (!profile || !stored) return async () => {};
    const screen = async (resumes: readonly unknown[]): Promise<ScreeningResult[]> => {
      const asked = resumes.map((resume) => ({ ...stored, parsed: JSON.stringify(resume) }));
      const screened = await pool.run(
        'screening.screen',
        { profile, asOf: asOfMonth(core.now()), resumes: asked },
        { timeout: SCREEN_TIMEOUT_MS, signal },
      );
      return screened.map(({ record }) => unpack<ScreeningResult>(record.result));
    };
    const document = unpackDocument(stored.extracted);
    const applicant = await applicantOf(database, applicationId);
    const redactor =
      applicant && (await isBlind(database))
        ? await redactorOf(database, applicant.candidateId, stored.documentId)
        : null;
    const read = await readWithModel(
      models,
      {
        applicationId,
        jobId,
        profile,
        resume: JSON.parse(stored.parsed),
        document,
        sent: redactor ? (redactor.text ?? '') : document.text,
        runs,
        noAi: applicant?.noAi ?? true,
        signal,
      },
      screen,
    );
    return async (transaction) => {
      const at = core.now();
      await saveReading(transaction, Reading.parse({ ...read, applicationId, readAt: at }));
      const record = screeningRecord(read.result);
      await saveScreening(transaction, { applicationId, jobId, documentId: stored.documentId, record, at });
      core.changes.publish('application', [applicationId]);
    };
  };
}

/** Résumés an estimate looks at; the others are taken to be like them. */
const SAMPLE = 20;
const LIKELY_OUTPUT_TOKENS = 600;

/** What a bulk run would take, from the length of some of the résumés and the price of the model chosen. */
export async function estimateReading(core: Core, models: Models, bulk: Bulk): Promise<Estimate> {
  const { database } = core;
  const choice = await models.firstChoice('extraction');
  const budget = await readBudget(database);
  const all = bulk.applicationIds ?? (await applicationsToScreen(database, bulk.jobId));
  const ids = await readableOf(database, all);
  const sample = ids.length > 0 ? await resumesOf(database, ids.slice(0, SAMPLE)) : [];
  const tokens = sample.map(({ extracted }) => guessedTokens(unpackDocument(extracted).text));
  const prompt = promptNamed(models.prompts, 'read-facts');
  const perResume =
    guessedTokens(prompt.text) + tokens.reduce((sum, one) => sum + one, 0) / Math.max(1, tokens.length);
  const calls = choice ? ids.length * bulk.runs : 0;
  const inputTokens = Math.round(calls * perResume);
  const outputTokens = calls * LIKELY_OUTPUT_TOKENS;
  const price = choice?.price ?? null;
  const cost = costMicros({ ...NO_USAGE, inputTokens, outputTokens }, price);
  const meter = await readMeter(database, { month: monthOf(core.now()), jobId: null }, budget);
  const spent = inMicros(meter.cost + meter.reserved);
  const [job] = await spentByJob(database, bulk.jobId);
  const spentOnJob = inMicros(job?.cost ?? 0);
  return {
    calls,
    inputTokens,
    outputTokens,
    cost: price ? inUnits(cost) : null,
    currency: budget.currency,
    fits:
      (budget.perMonth === null || spent + cost <= inMicros(budget.perMonth)) &&
      (budget.perJob === null || spentOnJob + cost <= inMicros(budget.perJob)),
    provider: choice?.provider.label ?? 'offline',
    model: choice?.model ?? '',
  };
}
