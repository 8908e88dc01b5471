import type { Ranking } from './ranking.ts';

const COLUMNS = ['Rank', 'Score', 'Suggestion', 'Name', 'Missing', 'File'];
const NUMBERS = new Set(['Rank', 'Score']);
const WIDEST = 40;

/** The ranking for people at a terminal, and below it every file that could not be read, with the reason. */
export function rankingTable({ candidates, failed }: Ranking): string {
  const rows = candidates.map(({ overall, suggestion, name, missing, file }, index) =>
    [
      String(index + 1),
      overall.toFixed(1),
      suggestion,
      name ?? '(no name found)',
      missing.join(', ') || '-',
      file,
    ].map(plain),
  );
  const widths = COLUMNS.map((column, at) =>
    Math.min(WIDEST, Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0))),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, at) => cellText(cell, widths[at] ?? 0, COLUMNS[at] ?? ''))
      .join('  ')
      .trimEnd();
  const failures = failed.map(({ file, code, message }) => `  ${plain(file)}  ${code}: ${message}`);
  return [
    line(COLUMNS),
    ...rows.map(line),
    ...(failures.length === 0 ? [] : ['', `Not read: ${failures.length}`, ...failures]),
    '',
  ].join('\n');
}

function cellText(cell: string, width: number, column: string): string {
  if (column === 'File') return cell;
  const short = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
  return NUMBERS.has(column) ? short.padStart(width) : short.padEnd(width);
}

/** A name from a document must not move the cursor or colour the screen. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
