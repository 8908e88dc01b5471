import { findDateRanges } from './dates.ts';
import { kindOfHeading } from './heading-words.ts';
import { asPlace } from './places.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import { jobWords } from './title-words.ts';

/** The line under a name that says what someone is ("Senior Software Engineer"). */
export interface FoundHeadline {
  value: string;
  span: Span;
  confidence: number;
}

const LONGEST = 110;
const SEPARATOR = /\s*[|¦•·●\t]\s*|\s[-–—]\s|\s*,\s+/gu;

/** What stands on the line of the name after it: "Jane Doe | Engineer". */
function besideName(line: ResumeLine, name: Span): FoundHeadline | null {
  const rest = line.text.slice(name.end - line.start);
  SEPARATOR.lastIndex = 0;
  const cut = SEPARATOR.exec(rest);
  if (cut === null || cut.index > 3) return null;
  const value = rest.slice(cut.index + cut[0].length);
  if (!isHeadline(value) || jobWords(value) === 0) return null;
  const start = name.end + cut.index + cut[0].length;
  return { value: value.trim(), span: { start, end: line.end }, confidence: 0.8 };
}

/** Labels of a form that asks for the person: what stands beside one is no headline. */
const PERSONAL_LABEL =
  /^(?:現住所|住所|電話|携帯|生年月日|氏名|ふりがな|フリガナ|メール|ローマ字|連絡先|性別|国籍|配偶者|姓名|性别|年龄|电话|手机|邮箱|出生|籍贯|民族|政治面貌|地址|现居|주소|전화|이메일|생년월일|성명|이름)/u;

function isHeadline(text: string): boolean {
  if (
    PERSONAL_LABEL.test(text) ||
    text.length < 3 ||
    text.length > LONGEST ||
    /@|https?:|www\.|\d{4}/u.test(text) ||
    /\.\s+\p{Lu}/u.test(text)
  )
    return false;
  return kindOfHeading(text) === null && asPlace(text) === null && findDateRanges(text).length === 0;
}

/** A headline may run over two lines: "Creative and Innovative Web" / "Developer". */
function headlineAt(lines: readonly ResumeLine[], line: ResumeLine): FoundHeadline | null {
  if (line.bullet || !isHeadline(line.text)) return null;
  const next = lines[line.index + 1];
  const alike = next !== undefined && next.block === line.block && Math.abs(next.size - line.size) < 0.3;
  const joined =
    alike && isHeadline(next.text) && next.text.split(/\s+/u).length <= 3 && jobWords(next.text) > 0;
  if (joined && jobWords(line.text) === 0) {
    return {
      value: `${line.text} ${next.text}`,
      span: { start: line.start, end: next.end },
      confidence: 0.75,
    };
  }
  if (jobWords(line.text) === 0) return null;
  return withoutPlaces({ value: line.text, span: { start: line.start, end: line.end }, confidence: 0.8 });
}

/** "Programme Director | Dublin, Ireland" says where as well; only what someone is stays. */
function withoutPlaces(found: FoundHeadline): FoundHeadline {
  const parts = found.value.split(/(\s*[|¦•·●\t]\s*)/u);
  while (parts.length > 2 && jobWords(parts.at(-1) ?? '') === 0 && asPlace(parts.at(-1) ?? '') !== null)
    parts.splice(-2);
  const value = parts.join('');
  return { ...found, value, span: { start: found.span.start, end: found.span.start + value.length } };
}

/** The headline near the name: on its line, or within the three lines below (or the one above) it. */
export function findHeadline(lines: readonly ResumeLine[], name: Span | null): FoundHeadline | null {
  const at =
    name === null ? -1 : lines.findIndex((line) => line.start <= name.start && line.end > name.start);
  const own = lines[at];
  if (own !== undefined && name !== null) {
    const beside = besideName(own, name);
    if (beside !== null) return beside;
  }
  const last =
    name === null ? at : lines.findLastIndex((line) => line.start < name.end && line.end > name.start);
  for (const line of lines.slice(last + 1, last + 4)) {
    // Below the first dated line stands what was done, not who someone is.
    if (findDateRanges(line.text).some(({ form }) => form === 'range' || form === 'since')) return null;
    const found = headlineAt(lines, line);
    if (found !== null) return found;
  }
  const below = lines[last + 1];
  if (own === undefined || below === undefined || below.page !== own.page || below.bullet) return null;
  const words = below.text.split(/\s+/u).length;
  if (!isHeadline(below.text) || words < 2 || words > 10 || below.text.endsWith('.')) return null;
  return { value: below.text, span: { start: below.start, end: below.end }, confidence: 0.45 };
}
