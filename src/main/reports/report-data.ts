import type { Stage } from '../../contract/pipeline.ts';
import type { ReportRequest } from '../../contract/reports.ts';
import type { ScreeningResult } from '../../contract/screening-result.ts';

/** One candidate of a report. In blind review `name` is a code name and every quote is painted over where it names someone. */
export interface ReportCandidate {
  rank: number;
  name: string;
  headline: string | null;
  yearsOfExperience: number | null;
  stage: Stage | null;
  shortlisted: boolean;
  overall: number | null;
  result: ScreeningResult | null;
}

/** All that a report says, whatever its format; times are epoch milliseconds. */
export interface ReportData {
  kind: ReportRequest['kind'];
  job: { title: string; location: string | null; benchmark: number; applicants: number };
  candidates: ReportCandidate[];
  blind: boolean;
  createdAt: number;
  version: string;
}
