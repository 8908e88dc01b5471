import { seniorityRank } from '../../skills/seniority.ts';
import { titleFunction } from '../../skills/title-function.ts';
import { titleSynonyms } from '../../skills/title-synonyms.ts';
import { tokenise } from '../../skills/tokenise.ts';
import { type Occupation, occupationOf } from './occupation-match.ts';

/** A short line that reads like a title of work, wherever it stands. */
export interface TitleLine {
  start: number;
  end: number;
  occupation: Occupation;
}

const LONGEST_WORDS = 8;
/** A trade alone on its line ("HR", "DevOps") is a title where it is no longer than this. */
const NAMED_WORDS = 2;
const MOST_LINES = 12;
const NOT_A_TITLE =
  /[.!?:]\s*$|@|\d{3,}|[,;|•·].*[,;|•·].*[,;|•·]|\b(?:university|college|school|bachelor|master|degree|diploma|certificate|course|looking for|seeking)\b/iu;
const SOME_TITLE =
  /\b(?:manager|analyst|specialist|consultant|director|lead|head|administrator|officer|supervisor|trainer|advisor|expert|leiter\w*|berater\w*|responsable|gerente|consulente)\b/iu;

/**
 * Titles a résumé prints outside the positions that could be read: a layout nobody foresaw must not cost the occupation.
 * They carry no date and so vouch for less than a position.
 */
export function titleLinesOf(text: string, isTaken: (offset: number) => boolean): TitleLine[] {
  const found: TitleLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (found.length < MOST_LINES && isTitle(line) && !isTaken(start)) {
      const from = start + line.search(/\S/u);
      found.push({ start: from, end: start + line.trimEnd().length, occupation: occupationOf(line.trim()) });
    }
    start = end + 1;
  }
  return found;
}

function isTitle(line: string): boolean {
  if (line.length > 90 || line.trim().length < 3 || NOT_A_TITLE.test(line)) return false;
  if (tokenise(line).length > LONGEST_WORDS) return false;
  if (titleFunction(line) !== null || SOME_TITLE.test(line) || (seniorityRank(line) ?? 0) >= 3) return true;
  return tokenise(line).length <= NAMED_WORDS && /^\s*\p{Lu}/u.test(line) && titleSynonyms(line).length > 0;
}
