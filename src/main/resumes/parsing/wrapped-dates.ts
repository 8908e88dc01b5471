import type { Box } from '../../../contract/resume.ts';
import { findDateRanges } from './dates.ts';
import type { ResumeLine } from './resume-line.ts';

const LONGEST_DATE = 44;
const MOST_OTHER = 4;
/** "2018年6月 - 2020" over "年6月": the year ended the line, not the date. */
const GOES_ON = /^年/u;

/** What stands for the line break; a dash that began the second line was taken for a bullet. */
function gapBefore(line: ResumeLine, last: ResumeLine): string {
  const size = line.start - last.end;
  return line.bullet && size === 3 ? ' – ' : ' '.repeat(size);
}

/** Whether a passage is nothing but one stretch of time with a beginning and an end. */
export function isWholeRange(text: string): boolean {
  const [range, another] = findDateRanges(text);
  if (range?.form !== 'range' || another !== undefined) return false;
  return text.length - (range.end - range.start) <= MOST_OTHER;
}

function together(first: ResumeLine, second: ResumeLine): boolean {
  return (
    second.page === first.page &&
    second.column === first.column &&
    second.start > first.end &&
    second.start - first.end <= 3 &&
    first.cells.length === 1 &&
    second.cells.length === 1 &&
    first.text.length + second.text.length < LONGEST_DATE &&
    /\d{2}/.test(first.text + second.text)
  );
}

/** A narrow column breaks its dates: "May 2017 –" and "present" one below the other become one line. Offsets hold. */
export function withDatesJoined(lines: readonly ResumeLine[]): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const text =
      last === undefined || !together(last, line) ? '' : `${last.text}${gapBefore(line, last)}${line.text}`;
    if (
      last === undefined ||
      text === '' ||
      (isWholeRange(last.text) && !GOES_ON.test(line.text)) ||
      !isWholeRange(text)
    )
      joined.push(line);
    else
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        text,
        box: around(last.box, line.box),
        cells: [{ start: last.start, end: line.end }],
      };
  }
  return withRightMarginJoined(joined);
}

function around(a: Box | null, b: Box | null): Box | null {
  if (a === null || b === null) return a;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** "Staff Nurse   Jan 2016 –" over "Kestrel Hospital   Feb 2020": the end of the range goes up to its beginning. */
function withRightMarginJoined(lines: readonly ResumeLine[]): ResumeLine[] {
  const read = [...lines];
  read.forEach((line, index) => {
    const next = read[index + 1];
    if (next === undefined || next.page !== line.page || next.column !== line.column) return;
    const text = lastCell(line);
    const end = lastCell(next);
    if (text === null || end === null || text.length + end.length > LONGEST_DATE) return;
    if (
      !/\d{4}/.test(text) ||
      (isWholeRange(text) && !GOES_ON.test(end)) ||
      isWholeRange(end) ||
      !isWholeRange(`${text} ${end}`)
    )
      return;
    const kept = next.cells.slice(0, -1);
    const until = kept.at(-1)?.end ?? next.end;
    read[index] = { ...line, text: `${line.text} ${end}` };
    read[index + 1] = { ...next, end: until, text: next.text.slice(0, until - next.start), cells: kept };
  });
  return read;
}

/** The text of the last of several cells; null where a line has but one. */
function lastCell(line: ResumeLine): string | null {
  const cell = line.cells.at(-1);
  if (cell === undefined || line.cells.length < 2) return null;
  return line.text.slice(cell.start - line.start, cell.end - line.start);
}
