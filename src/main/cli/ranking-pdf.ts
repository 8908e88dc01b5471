import type { JobProfile } from '../../contract/criteria.ts';
import type { ScreeningResult } from '../../contract/screening-result.ts';
import { findProduct } from '../doors/product.ts';
import type { ReportData } from '../reports/report-data.ts';
import { unpack } from '../resumes/stored-document.ts';
import type { Pool } from '../tasks/pool.ts';
import type { Ranking } from './ranking.ts';

const TIMEOUT_MS = 120_000;
/** A person reads the best of a ranking; the whole of it is in the JSON and the CSV. */
const FEWEST_CANDIDATES = 10;
const MOST_CANDIDATES = 30;

/** The report on the best of a ranking, as the application makes it: all from the benchmark on, and never fewer than ten. */
export async function rankingPdf(
  pool: Pool,
  profile: JobProfile,
  { candidates }: Ranking,
): Promise<Uint8Array> {
  const advancing = candidates.filter(({ overall }) => overall >= profile.benchmark).length;
  const reported = Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, advancing));
  const data: ReportData = {
    kind: 'shortlist',
    job: {
      title: profile.title,
      location: null,
      benchmark: profile.benchmark,
      applicants: candidates.length,
    },
    candidates: candidates.slice(0, reported).map(({ file, name, overall, packed }, index) => ({
      rank: index + 1,
      name: name ?? file,
      headline: null,
      yearsOfExperience: null,
      stage: null,
      shortlisted: false,
      overall,
      result: unpack<ScreeningResult>(packed),
    })),
    blind: false,
    createdAt: Date.now(),
    version: findProduct(import.meta.url).version,
  };
  return pool.run('reports.pdf', { data, locale: 'en', timeZone: 'UTC' }, { timeout: TIMEOUT_MS });
}
