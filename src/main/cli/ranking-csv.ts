import type { JobProfile } from '../../contract/criteria.ts';
import { csvCell } from '../reports/csv.ts';
import { type RankedCandidate, type Ranking, rankedEntry } from './ranking.ts';

const COLUMNS = [
  'rank',
  'file',
  'name',
  'overall',
  'skills',
  'experience',
  'education',
  'communication',
  'suggestion',
  'missing',
];

/** The ranking as RFC 4180 lines, safe to open in a spreadsheet; one column a criterion with its verdict. */
export function* rankingCsv({ criteria }: JobProfile, { candidates }: Ranking): Generator<string> {
  yield `\uFEFF${line([...COLUMNS, ...criteria.map(({ label }) => label)])}`;
  for (const [index, candidate] of candidates.entries()) yield line(cells(candidate, index + 1));
}

function cells(candidate: RankedCandidate, rank: number): (string | number | null)[] {
  const { file, name, overall, dimensions, suggestion, missing, criteria } = rankedEntry(candidate, rank);
  const { skills, experience, education, communication } = dimensions;
  const verdicts = criteria.map(({ verdict }) => verdict);
  return [
    rank,
    file,
    name,
    overall,
    skills,
    experience,
    education,
    communication,
    suggestion,
    missing.join('; '),
    ...verdicts,
  ];
}

function line(values: (string | number | null)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
