import type { JobProfile } from '../../contract/criteria.ts';
import type { ParsedResume } from '../../contract/resume.ts';
import type { ScreeningResult } from '../../contract/screening-result.ts';
import { unpack } from '../resumes/stored-document.ts';
import { byCodeUnit } from './gather-files.ts';
import { warningLine } from './parsed-document.ts';
import type { Reading } from './reading.ts';

/** A measured résumé; the result stays packed until it is written, so that thousands fit in memory. */
export interface RankedCandidate {
  file: string;
  name: string | null;
  overall: number;
  suggestion: string;
  missing: string[];
  packed: Uint8Array;
}

export interface FailedFile {
  file: string;
  code: string;
  message: string;
}

export interface Ranking {
  candidates: RankedCandidate[];
  failed: FailedFile[];
}

/** Sorts readings into a ranking: best first, equals by file name, so that the order they were read in changes nothing. */
export async function rankReadings(readings: AsyncIterable<Reading>): Promise<Ranking> {
  const candidates: RankedCandidate[] = [];
  const failed: FailedFile[] = [];
  for await (const reading of readings) {
    if (reading.status === 'failed')
      failed.push({ file: reading.file, code: reading.code, message: reading.message });
    else candidates.push(candidateOf(reading));
  }
  candidates.sort((one, other) => other.overall - one.overall || byCodeUnit(one.file, other.file));
  failed.sort((one, other) => byCodeUnit(one.file, other.file));
  return { candidates, failed };
}

function candidateOf({ file, result }: Extract<Reading, { status: 'read' }>): RankedCandidate {
  const { screening } = result;
  if (screening === null) throw new Error(`${file} was read without a job to measure it by.`);
  const { name } = JSON.parse(result.parsed) as ParsedResume;
  return {
    file,
    name: name?.value ?? null,
    overall: screening.overall,
    suggestion: screening.suggestion,
    missing: JSON.parse(screening.missing) as string[],
    packed: screening.result,
  };
}

/** A candidate as `candor screen --json` writes it; docs/user-guide.md describes it. */
export function rankedEntry({ file, name, packed }: RankedCandidate, rank: number) {
  const result = unpack<ScreeningResult>(packed);
  return {
    rank,
    file,
    name,
    overall: result.overall,
    dimensions: result.dimensions,
    suggestion: result.suggestion,
    criteria: result.criteria.map(({ criterion, verdict, score, evidence }) => ({
      criterion: criterion.label,
      weight: criterion.weight,
      verdict,
      score,
      evidence: evidence.map(({ quote, page }) => ({ quote, page })),
    })),
    missing: result.missing,
    warnings: result.warnings.map(warningLine),
  };
}

/** The whole result as JSON text in pieces, one candidate a line. */
export function* rankingJson(
  profile: JobProfile,
  asOf: string,
  { candidates, failed }: Ranking,
): Generator<string> {
  const { title, benchmark, criteria } = profile;
  const job = {
    title,
    benchmark,
    asOf,
    criteria: criteria.map(({ label, necessity, weight }) => ({ criterion: label, necessity, weight })),
  };
  const first = candidates[0];
  const engine = first === undefined ? null : unpack<ScreeningResult>(first.packed).engine;
  yield `{"job":${JSON.stringify(job)},\n"engine":${JSON.stringify(engine)},\n"candidates":[`;
  for (const [index, candidate] of candidates.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(rankedEntry(candidate, index + 1))}`;
  }
  yield `],\n"failed":${JSON.stringify(failed)}}\n`;
}
