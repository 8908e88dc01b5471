import type { ScreeningResult } from '../../contract/screening-result.ts';
import { pack } from '../resumes/stored-document.ts';

/** A screening as the columns of its row. */
export interface ScreeningRecord {
  overall: number;
  skills: number | null;
  experience: number | null;
  education: number | null;
  communication: number | null;
  suggestion: string;
  warnings: number;
  /** JSON: string[] */
  missing: string;
  /** JSON: {@link StoredScores} */
  scores: string;
  result: Uint8Array;
  engine: string;
}

/** All that re-weighting needs: each criterion's score (0 to 1) by its id, and the likeness of the texts. */
export interface StoredScores {
  similarity: number;
  scores: Record<string, number>;
}

export function screeningRecord(result: ScreeningResult): ScreeningRecord {
  const scores: StoredScores = {
    similarity: result.similarity,
    scores: Object.fromEntries(result.criteria.map((entry) => [entry.criterion.id, entry.score])),
  };
  return {
    overall: result.overall,
    ...result.dimensions,
    suggestion: result.suggestion,
    warnings: result.warnings.length,
    missing: JSON.stringify(result.missing),
    scores: JSON.stringify(scores),
    result: pack(result),
    engine: result.engine,
  };
}
