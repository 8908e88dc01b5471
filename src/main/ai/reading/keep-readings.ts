import type { Reading } from '../../../contract/ai.ts';
import type { JobProfile } from '../../../contract/criteria.ts';
import type { ParsedResume } from '../../../contract/resume.ts';
import type { ScreeningResult } from '../../../contract/screening-result.ts';
import type { Core } from '../../core.ts';
import type { Database } from '../../database/open-database.ts';
import { jobProfile } from '../../jobs/queries.ts';
import { unpack, unpackDocument } from '../../resumes/stored-document.ts';
import { asOfMonth } from '../../screening/as-of.ts';
import { resumesOf, saveScreening } from '../../screening/queries.ts';
import type { ScreenRequest } from '../../screening/screen-stored.ts';
import { screeningRecord } from '../../screening/screening-record.ts';
import type { TaskHandler } from '../../tasks/task-runner.ts';
import { addFacts } from './add-facts.ts';
import { checkFacts } from './check-facts.ts';
import { readingsOf, saveReading } from './reading-queries.ts';

const SCREEN_TIMEOUT_MS = 60_000;

type Resume = ScreenRequest['resumes'][number];

/** A reading whose facts count for the criteria as they are now, with the résumé they belong to. */
interface Kept {
  reading: Reading;
  resume: Resume;
  parsed: ParsedResume;
}

/**
 * A re-score that does not lose what models found: where a résumé was read with one, its facts are checked against the criteria as they are
 * now and scored by the same formula. No model is asked. The reading keeps its median and spread, which are of the day it was made.
 */
export function keepReadings(core: Core, rescore: TaskHandler): TaskHandler {
  return async (payload, context) => {
    const { jobId, applicationIds } = payload as { jobId: string; applicationIds: string[] };
    const effect = await rescore(payload, context);
    const profile = await jobProfile(core.database, jobId);
    const kept = profile ? await keptReadings(core.database, applicationIds, profile) : [];
    if (!profile || kept.length === 0) return effect;
    const results = await screened(core, profile, kept, context.signal);
    return async (transaction, afterCommit) => {
      await effect(transaction, afterCommit);
      for (const [index, { reading, resume }] of kept.entries()) {
        const scored = results[index];
        if (!scored) continue;
        const result = { ...scored, engine: `${scored.engine} + ${reading.model}` };
        const { applicationId, documentId } = resume;
        const record = screeningRecord(result);
        await saveScreening(transaction, { applicationId, jobId, documentId, record, at: core.now() });
        await saveReading(transaction, { ...reading, current: false, result });
      }
    };
  };
}

async function keptReadings(
  database: Database,
  applicationIds: readonly string[],
  profile: JobProfile,
): Promise<Kept[]> {
  const readings = await readingsOf(database, applicationIds);
  const read = readings.filter(({ facts }) => facts.length > 0);
  if (read.length === 0) return [];
  const resumes = await resumesOf(
    database,
    read.map(({ applicationId }) => applicationId),
  );
  return read.flatMap((reading): Kept[] => {
    const resume = resumes.find(({ applicationId }) => applicationId === reading.applicationId);
    return resume ? [{ ...withFacts(reading, resume, profile), resume }] : [];
  });
}

/** Facts of another résumé or of criteria that are gone fall away: their quotes are looked for anew. */
function withFacts(reading: Reading, resume: Resume, { criteria }: JobProfile): Omit<Kept, 'resume'> {
  const stated = reading.facts.map(({ criterionId, kind, value, evidence }) => ({
    criterion: criterionId,
    kind: kind as never,
    value,
    quote: evidence.quote,
  }));
  const { facts } = checkFacts(stated, unpackDocument(resume.extracted), criteria);
  return {
    reading: { ...reading, facts },
    parsed: addFacts(JSON.parse(resume.parsed) as ParsedResume, facts, criteria),
  };
}

async function screened(
  core: Core,
  profile: JobProfile,
  kept: readonly Kept[],
  signal: AbortSignal,
): Promise<ScreeningResult[]> {
  const resumes = kept.map(({ resume, parsed }) => ({ ...resume, parsed: JSON.stringify(parsed) }));
  const all = await core.pool.run(
    'screening.screen',
    { profile, asOf: asOfMonth(core.now()), resumes },
    { timeout: SCREEN_TIMEOUT_MS, signal },
  );
  return all.map(({ record }) => unpack<ScreeningResult>(record.result));
}
