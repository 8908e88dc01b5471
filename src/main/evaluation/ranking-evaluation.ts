import type { JobProfile } from '../../contract/criteria.ts';
import type { ParsedResume } from '../../contract/resume.ts';
import { criteriaFromDescription } from '../criteria/criteria-from-description.ts';
import type { ExtractedDocument } from '../resumes/extracted-document.ts';
import { extractDocument } from '../resumes/extraction/extract-document.ts';
import { parseResume } from '../resumes/parsing/parse-resume.ts';
import { screenResume } from '../screening/engine/screen.ts';
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

interface Read {
  document: ExtractedDocument;
  resume: ParsedResume;
}

/** Screens every résumé of a set as `candor screen` would, beside FTS5's BM25 on the same texts. `asOf` is `YYYY-MM`. */
export async function evaluateRanking(set: RankingSet, asOf: string): Promise<RankingFigures> {
  const read = new Map<RankedDocument, Read>();
  for (const document of new Set(set.tasks.flatMap(({ documents }) => documents)))
    read.set(document, await readOne(document, asOf));
  const of = (task: RankingTask) => task.documents.flatMap((document) => read.get(document) ?? []);
  return {
    set: set.name,
    candor: rankingAccuracy(set.tasks, (task) => candorScores(task, of(task), asOf)),
    bm25: rankingAccuracy(set.tasks, (task) =>
      bm25Scores(
        of(task).map(({ document }) => document.text),
        `${task.posting.title}\n${task.posting.text}`,
      ),
    ),
  };
}

async function readOne({ fileName, bytes }: RankedDocument, asOf: string): Promise<Read> {
  const document = await extractDocument(bytes, fileName);
  return { document, resume: parseResume(document, { fileName, asOf, matchSkills }) };
}

/** Overall scores of a posting's résumés with criteria taken from its text alone. */
export function candorScores({ posting }: RankingTask, resumes: readonly Read[], asOf: string): number[] {
  const { title, criteria } = criteriaFromDescription(posting.title, posting.text);
  const profile: JobProfile = { title, description: posting.text, benchmark: 60, criteria };
  return resumes.map(({ document, resume }) => screenResume(profile, resume, document, { asOf }).overall);
}
