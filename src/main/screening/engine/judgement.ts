import type { Evidence } from '../../../contract/resume.ts';
import type { Reason, Verdict } from '../../../contract/screening-result.ts';

/** What one criterion came to, before weighting. */
export interface Judgement {
  /** 0 to 1. */
  score: number;
  reasons: Reason[];
  evidence: Evidence[];
}

export const NOT_MENTIONED: Judgement = { score: 0, reasons: [{ code: 'not-mentioned' }], evidence: [] };

/** Below this a criterion counts as missing. */
const MISSING_BELOW = 0.2;
const MET_FROM = 0.7;

export function verdictOf(score: number): Verdict {
  if (score >= MET_FROM) return 'met';
  return score < MISSING_BELOW ? 'missing' : 'partly';
}

/** Four decimals: enough to order by, few enough to read and to be the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
