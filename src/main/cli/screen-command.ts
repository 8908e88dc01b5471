import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readJobFile } from '../criteria/read-job-file.ts';
import { gatherFolder } from './gather-files.ts';
import { progressOn } from './progress.ts';
import { rankingJson, rankReadings } from './ranking.ts';
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

/** `candor screen`: every résumé of a folder measured against a job. Returns the exit code. */
export async function screenCommand(options: ScreenOptions): Promise<number> {
  const { asOf } = options;
  const profile = await readJobFile(options.job);
  const ranking = await withReaders(async (pool, scratch) => {
    const files = await gatherFolder(options.resumes, scratch);
    const readings = readFiles(pool, files, { asOf, profile, progress: progressOn(process.stderr) });
    const ranked = await rankReadings(readings);
    if (options.pdf !== undefined) await writeFile(options.pdf, await rankingPdf(pool, profile, ranked));
    return ranked;
  });
  if (options.csv !== undefined)
    await pipeline(Readable.from(rankingCsv(profile, ranking)), createWriteStream(options.csv));
  const json = (): Readable => Readable.from(rankingJson(profile, asOf, ranking));
  if (options.json === '-') await pipeline(json(), process.stdout, { end: false });
  else {
    process.stdout.write(rankingTable(ranking));
    if (options.json !== undefined) await pipeline(json(), createWriteStream(options.json));
  }
  return ranking.failed.length === 0 ? 0 : 1;
}
