import type { JobProfile } from '../../contract/criteria.ts';
import { criteriaFromDescription } from '../criteria/criteria-from-description.ts';
import { extractDocument } from '../resumes/extraction/extract-document.ts';
import { parseResume } from '../resumes/parsing/parse-resume.ts';
import { type ResumeFacts, readFacts } from '../screening/engine/facts.ts';
import { readyJob, screenFacts } from '../screening/engine/screen.ts';
import { matchSkills } from '../skills/match-skills.ts';
import { bm25Scores } from './bm25.ts';
import { type RankingAccuracy, rankingAccuracy } from './ranking-accuracy.ts';
import type { RankedDocument, RankingSet, RankingTask } from './ranking-sets.ts';

/** How the engine and its peer did on one set. */
export interface RankingFigures {
  set: string;
  candor: RankingAccuracy;
  bm25: RankingAccuracy;
}

/** Screens every résumé of a set as `candor screen` would, beside FTS5's BM25 on the same texts. `asOf` is `YYYY-MM`. */
export async function evaluateRanking(set: RankingSet, asOf: string): Promise<RankingFigures> {
  const read = new Map<RankedDocument, ResumeFacts>();
  for (const document of new Set(set.tasks.flatMap(({ documents }) => documents)))
    read.set(document, await readRanked(document, asOf));
  const of = (task: RankingTask) => task.documents.flatMap((document) => read.get(document) ?? []);
  return {
    set: set.name,
    candor: rankingAccuracy(set.tasks, (task) => candorScores(task, of(task))),
    bm25: rankingAccuracy(set.tasks, (task) =>
      bm25Scores(
        of(task).map(({ document }) => document.text),
        `${task.posting.title}\n${task.posting.text}`,
      ),
    ),
  };
}

/** Reads one document as an import would. */
export async function readRanked({ fileName, bytes }: RankedDocument, asOf: string): Promise<ResumeFacts> {
  const document = await extractDocument(bytes, fileName);
  return readFacts(parseResume(document, { fileName, asOf, matchSkills }), document, asOf);
}

/** Overall scores of a posting's résumés with criteria taken from its text alone. */
export function candorScores({ posting }: RankingTask, resumes: readonly ResumeFacts[]): number[] {
  const { title, criteria } = criteriaFromDescription(posting.title, posting.text);
  const profile: JobProfile = { title, description: posting.text, benchmark: 60, criteria };
  const job = readyJob(profile);
  return resumes.map((facts) => screenFacts(job, facts).overall);
}
