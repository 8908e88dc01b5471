import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { JobProfile } from '../../contract/criteria.ts';
import type { Pool } from '../tasks/pool.ts';
import { gatherFolder } from './gather-files.ts';
import { progressOn } from './progress.ts';
import { type Ranking, rankingJson, rankReadings } from './ranking.ts';
import { rankingCsv } from './ranking-csv.ts';
import { rankingPdf } from './ranking-pdf.ts';
import { rankingTable } from './ranking-table.ts';
import { readFiles, withReaders } from './reading.ts';

export interface ScreenOptions {
  job: string;
  resumes: string;
  asOf: string;
  /** Files to write; `-` writes JSON to standard output instead of the table. */
  json?: string;
  csv?: string;
  pdf?: string;
}

const JOB_TIMEOUT_MS = 30_000;

/** `candor screen`: every résumé of a folder measured against a job. Returns the exit code. */
export async function screenCommand(options: ScreenOptions): Promise<number> {
  return withReaders(async (pool, scratch) => {
    const profile = await readJob(pool, options.job);
    const files = await gatherFolder(options.resumes, scratch);
    const progress = progressOn(process.stderr);
    const ranking = await rankReadings(readFiles(pool, files, { asOf: options.asOf, profile, progress }));
    await write(options, pool, profile, ranking);
    return ranking.failed.length === 0 ? 0 : 1;
  });
}

async function readJob(pool: Pool, file: string): Promise<JobProfile> {
  const text = await readFile(file, 'utf8');
  try {
    return await pool.run('criteria.readJob', text, { timeout: JOB_TIMEOUT_MS });
  } catch (error) {
    throw new Error(`${file} is no job that can be read: ${(error as Error).message}`, { cause: error });
  }
}

async function write(
  { json, csv, pdf, asOf }: ScreenOptions,
  pool: Pool,
  profile: JobProfile,
  ranking: Ranking,
): Promise<void> {
  const lines = (): Readable => Readable.from(rankingJson(profile, asOf, ranking));
  if (json === '-') await pipeline(lines(), process.stdout, { end: false });
  else process.stdout.write(rankingTable(ranking));
  if (json !== undefined && json !== '-') await pipeline(lines(), createWriteStream(json));
  if (csv !== undefined) await pipeline(Readable.from(rankingCsv(profile, ranking)), createWriteStream(csv));
  if (pdf !== undefined) await writeFile(pdf, await rankingPdf(pool, profile, ranking));
}
