import type { ReadFact, Reading, RefusedQuote } from '../../../contract/ai.ts';
import type { JobProfile } from '../../../contract/criteria.ts';
import type { ParsedResume } from '../../../contract/resume.ts';
import type { ScreeningResult } from '../../../contract/screening-result.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { AiError } from '../ai-error.ts';
import type { Answered } from '../call-runner.ts';
import type { Models } from '../models.ts';
import { addFacts } from './add-facts.ts';
import { checkFacts } from './check-facts.ts';
import { FactAnswer } from './fact-answer.ts';
import { spreadOf } from './spread.ts';

/** Longer résumés are read up to here by a model; the deterministic parser has read all of it. */
const MOST_CHARACTERS = 60_000;
const MOST_OUTPUT_TOKENS = 3000;

export interface ReadingRequest {
  applicationId: string;
  jobId: string;
  profile: JobProfile;
  resume: ParsedResume;
  document: ExtractedDocument;
  /** What is sent of it: in blind review the text painted over. Quotes are looked for in the document. */
  sent: string;
  /** Times the same is asked. */
  runs: number;
  noAi: boolean;
  signal: AbortSignal;
}

/** What is found, before it is stored. `result` is the screening of the median run. */
export type ReadResult = Omit<Reading, 'applicationId' | 'readAt' | 'current'>;

/** Measures a résumé by the deterministic formula; the pool does it. */
export type Screen = (resumes: readonly ParsedResume[]) => Promise<ScreeningResult[]>;

interface Run {
  facts: ReadFact[];
  refused: RefusedQuote[];
}

/**
 * Reads a résumé with the model chosen for extraction, `runs` times, and scores every run by the same formula. When the model cannot be
 * asked the offline score stands and `notice` says why.
 * @throws AiError CANCELLED
 */
export async function readWithModel(
  models: Models,
  request: ReadingRequest,
  screen: Screen,
): Promise<ReadResult> {
  const runs: Run[] = [];
  let answered: Answered<FactAnswer> | null = null;
  let notice: string | null = null;
  for (let run = 0; run < request.runs && notice === null; run += 1) {
    try {
      answered = await ask(models, request, run);
      runs.push(checkFacts(answered.value.facts, request.document, request.profile.criteria));
      const [passed] = answered.passedOver;
      if (passed) notice = `passed-over:${passed.code}`;
    } catch (error) {
      if (!(error instanceof AiError) || error.code === 'CANCELLED') throw error;
      notice = `${runs.length > 0 ? 'fewer-readings' : 'offline-fallback'}:${error.code}`;
    }
  }
  const read = runs.length > 0 ? runs : [{ facts: [], refused: [] }];
  const results = await screen(
    read.map(({ facts }) => addFacts(request.resume, facts, request.profile.criteria)),
  );
  const scores = results.map(({ overall }) => overall);
  const spread = spreadOf(scores, request.profile.benchmark);
  const middle = Math.max(0, scores.indexOf(spread.median));
  const [result, run] = [results[middle], read[middle]];
  if (!result || !run) throw new Error('The screening brought no result.');
  const engine = answered?.engine ?? { provider: 'offline', model: result.engine, promptVersion: null };
  return {
    provider: engine.provider,
    model: engine.model,
    promptVersion: engine.promptVersion ?? '',
    ...run,
    scores,
    ...spread,
    result: answered ? { ...result, engine: `${result.engine} + ${engine.model}` } : result,
    notice,
  };
}

function ask(models: Models, request: ReadingRequest, run: number): Promise<Answered<FactAnswer>> {
  const { profile, sent } = request;
  return models.generate({
    task: 'extraction',
    subject: request.applicationId,
    jobId: request.jobId,
    signal: request.signal,
    noAi: request.noAi,
    prompt: 'read-facts',
    values: {
      criteria: profile.criteria.map(({ id, label }) => `${id}: ${label.replace(/\s+/g, ' ')}`).join('\n'),
      resume: { data: sent.slice(0, MOST_CHARACTERS) },
    },
    schemaName: 'facts',
    schema: FactAnswer,
    maxOutputTokens: MOST_OUTPUT_TOKENS,
    run,
  });
}
