import type { ScreeningResult } from '../../contract/screening-result.ts';
import type { Redactor } from './redactor.ts';

/** A screening result whose quotes and warnings name nobody. Scores are untouched: nothing that is hidden ever entered them. */
export function blindResult(result: ScreeningResult, redactor: Redactor): ScreeningResult {
  return {
    ...result,
    criteria: result.criteria.map((entry) => ({
      ...entry,
      evidence: entry.evidence.map((evidence) => redactor.evidence(evidence)),
    })),
    warnings: result.warnings.map((warning) => ({ ...warning, detail: redactor.passage(warning.detail) })),
  };
}
