import type { CriterionResult, ScreeningResult } from '../../src/contract/screening-result.ts';
import type { ReportCandidate, ReportData } from '../../src/main/reports/report-data.ts';

/** A criterion of a made-up job with the quotes given, all on page 2. */
export function criterion(
  id: string,
  quotes: readonly string[],
  more: Partial<CriterionResult> = {},
): CriterionResult {
  return {
    criterion: {
      id,
      label: `Criterion ${id}`,
      necessity: 'must',
      weight: 3,
      spec: { kind: 'certificate', name: id },
    },
    verdict: quotes.length > 0 ? 'met' : 'missing',
    score: quotes.length > 0 ? 1 : 0,
    points: quotes.length > 0 ? 12.5 : 0,
    reasons: [quotes.length > 0 ? { code: 'mentioned' } : { code: 'not-mentioned' }],
    evidence: quotes.map((quote, index) => ({
      quote,
      page: 2,
      start: index,
      end: index + quote.length,
      boxes: [{ x: 0, y: 0, width: 1, height: 1 }],
    })),
    ...more,
  };
}

export function screeningResult(changes: Partial<ScreeningResult> = {}): ScreeningResult {
  return {
    engine: 'test-engine/1',
    overall: 81.5,
    dimensions: { skills: 80, experience: 92.5, education: null, communication: 64 },
    suggestion: 'advance',
    confidence: 0.9,
    similarity: 0.42,
    criteria: [criterion('forecasting', ['cut empty miles by a weekly forecast']), criterion('forklift', [])],
    missing: ['Criterion forklift'],
    warnings: [],
    ...changes,
  };
}

export function reportCandidate(changes: Partial<ReportCandidate> = {}): ReportCandidate {
  return {
    rank: 1,
    name: 'Mara Ellingworth',
    headline: 'Logistics planner',
    yearsOfExperience: 9.2,
    stage: 'interview',
    shortlisted: true,
    overall: 81.5,
    result: screeningResult(),
    ...changes,
  };
}

export function reportOf(
  kind: ReportData['kind'],
  candidates: readonly ReportCandidate[],
  changes: Partial<ReportData> = {},
): ReportData {
  return {
    kind,
    job: { title: 'Transport planner', location: 'Leeds', benchmark: 70, applicants: 1234 },
    candidates: [...candidates],
    blind: false,
    createdAt: Date.UTC(2026, 2, 1, 23, 30),
    version: '1.2.3',
    ...changes,
  };
}
