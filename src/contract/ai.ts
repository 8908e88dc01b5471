import { z } from 'zod';
import { AiFailureCode } from './ai-failure.ts';
import { providers } from './ai-providers.ts';
import { ApplicationId, Instant, JobId, procedure, TaskId, Window } from './common.ts';
import { Evidence } from './resume.ts';
import { ScreeningResult } from './screening-result.ts';

/** What a model can be asked to do. Each has its own choice of provider. */
export const AiTask = z.enum(['authoring', 'extraction', 'evaluation', 'transcription', 'speech', 'ocr']);
export type AiTask = z.infer<typeof AiTask>;

export const ModelChoice = z.object({ providerId: z.string(), model: z.string().trim().min(1).max(200) });
export type ModelChoice = z.infer<typeof ModelChoice>;

/** In order of preference. The offline engine always stands at the end, unseen. */
export const TaskChoices = z.partialRecord(AiTask, z.array(ModelChoice).max(8));
export type TaskChoices = z.infer<typeof TaskChoices>;

/** What one million units cost, in whole currency units. Null where the model does not do such work. */
export const Price = z.object({
  model: z.string().trim().min(1).max(200),
  inputPerMillion: z.number().min(0).nullable(),
  outputPerMillion: z.number().min(0).nullable(),
  audioPerMinute: z.number().min(0).nullable(),
  charactersPerMillion: z.number().min(0).nullable(),
  /** Where the figure is from and when it was read; `hand` for the recruiter's own. */
  source: z.string(),
});
export type Price = z.infer<typeof Price>;

/** Hard stops. Null is none. In whole units of `currency` (ISO 4217), the currency of the price table. */
export const Budget = z.object({
  perMonth: z.number().min(0).nullable(),
  perJob: z.number().min(0).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Budget = z.infer<typeof Budget>;

const Spent = z.object({
  calls: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  cost: z.number(),
  /** Calls of models without a price, counted as nothing. */
  unpriced: z.number().int(),
});
export type Spent = z.infer<typeof Spent>;

/** `month` is `2026-11`, UTC. `reserved` is money set aside for calls under way. */
export const Meter = Spent.extend({
  month: z.string(),
  reserved: z.number(),
  cachedAnswers: z.number().int(),
  byTask: z.partialRecord(AiTask, Spent),
  budget: Budget,
});
export type Meter = z.infer<typeof Meter>;

/** What models cost for a job, in all months together. */
export const JobSpent = Spent.extend({ jobId: JobId, title: z.string() });
export type JobSpent = z.infer<typeof JobSpent>;

/** What a bulk run would take. `cost` null: no price is known. `fits` tells whether the budget allows it. */
export const Estimate = z.object({
  calls: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  cost: z.number().nullable(),
  currency: z.string(),
  fits: z.boolean(),
  provider: z.string(),
  model: z.string(),
});
export type Estimate = z.infer<typeof Estimate>;

/** One call in the log. Hashes are SHA-256 in hex; texts themselves are not kept. */
export const AiCall = z.object({
  id: z.string(),
  at: Instant,
  task: AiTask,
  subject: z.string().nullable(),
  jobId: z.string().nullable(),
  provider: z.string(),
  model: z.string(),
  promptName: z.string(),
  promptVersion: z.string(),
  inputHash: z.string(),
  outputHash: z.string().nullable(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  milliseconds: z.number().int(),
  cost: z.number(),
  attempts: z.number().int(),
  repairs: z.number().int(),
  cached: z.boolean(),
  outcome: z.union([z.enum(['answered', 'under-way']), AiFailureCode]),
  /** What a person did with it: accepted, refused, edited …; null while nobody has. */
  use: z.string().nullable(),
});
export type AiCall = z.infer<typeof AiCall>;

/** A prompt as it is sent; `version` is part of the file's name and stands in the log. */
export const Prompt = z.object({ name: z.string(), version: z.string(), task: AiTask, text: z.string() });
export type Prompt = z.infer<typeof Prompt>;

/**
 * A fact a model found, with the place its quote stands. `criterionId` null: it belongs to no criterion (soft skills). `counts`: the quote
 * itself names what the criterion asks, so the formula looks at it; the others are only shown.
 */
export const ReadFact = z.object({
  criterionId: z.string().nullable(),
  kind: z.string(),
  value: z.string(),
  evidence: Evidence,
  counts: z.boolean(),
});
export type ReadFact = z.infer<typeof ReadFact>;

/** A quote that does not stand in the document; shown as refused, worth nothing. */
export const RefusedQuote = z.object({ kind: z.string(), value: z.string(), quote: z.string() });
export type RefusedQuote = z.infer<typeof RefusedQuote>;

/**
 * A résumé read with a model. `scores` are the overall scores of every run; `unstable`: their spread crosses the job's benchmark. `current`
 * false: the job was scored anew since, with these facts; scores, median and spread are those of the reading.
 */
export const Reading = z.object({
  applicationId: ApplicationId,
  provider: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  readAt: Instant,
  facts: z.array(ReadFact),
  refused: z.array(RefusedQuote),
  scores: z.array(z.number()),
  median: z.number(),
  spread: z.number(),
  unstable: z.boolean(),
  current: z.boolean().default(true),
  result: ScreeningResult,
  notice: z.string().nullable(),
});
export type Reading = z.infer<typeof Reading>;

/** How many of a job's readings ended alike. `model` is that of the offline engine where no model answered; `notice` says why. */
export const ReadingOutcome = z.object({
  model: z.string(),
  notice: z.string().nullable(),
  count: z.number().int(),
});
export type ReadingOutcome = z.infer<typeof ReadingOutcome>;

export const ai = {
  providers,
  choices: {
    get: procedure.output(TaskChoices),
    set: procedure.input(TaskChoices).output(TaskChoices),
  },
  budget: { get: procedure.output(Budget), set: procedure.input(Budget).output(Budget) },
  prices: {
    list: procedure.output(z.array(Price)),
    set: procedure.input(Price).output(Price),
    remove: procedure.input(z.object({ model: z.string() })).output(z.object({ model: z.string() })),
  },
  meter: procedure
    .input(z.object({ month: z.string().nullable().default(null), jobId: JobId.nullable().default(null) }))
    .output(Meter),
  /** The jobs models were paid for, the dearest first, at most fifty; of one job where `jobId` is given. */
  spentByJob: procedure.input(z.object({ jobId: JobId.nullable().default(null) })).output(z.array(JobSpent)),
  log: procedure
    .input(
      Window.extend({
        task: AiTask.nullable().default(null),
        subject: z.string().nullable().default(null),
        failed: z.boolean().default(false),
      }),
    )
    .output(z.object({ items: z.array(AiCall), total: z.number().int() })),
  prompts: procedure.output(z.array(Prompt)),
  /** Deletes every kept answer, so that the next run asks again. */
  clearCache: procedure.output(z.object({ removed: z.number().int() })),
  reading: {
    /** Before a bulk run. `applicationIds` null means all of the job's. */
    estimate: procedure
      .input(
        z.object({
          jobId: JobId,
          applicationIds: z.array(ApplicationId).max(20_000).nullable().default(null),
          runs: z.number().int().min(1).max(9).default(1),
        }),
      )
      .output(Estimate),
    start: procedure
      .input(
        z.object({
          jobId: JobId,
          applicationIds: z.array(ApplicationId).max(20_000).nullable().default(null),
          runs: z.number().int().min(1).max(9).default(1),
        }),
      )
      .output(z.object({ taskId: TaskId })),
    get: procedure.input(z.object({ applicationId: ApplicationId })).output(Reading.nullable()),
    /** How the readings of a job ended, the most frequent first. */
    outcomes: procedure.input(z.object({ jobId: JobId })).output(z.array(ReadingOutcome)),
  },
};
