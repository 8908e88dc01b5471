import type { SectionKind } from '../../../contract/resume.ts';
import { fold, foldedWords, wordSet } from './folding.ts';
import { headingText, kindByKeyword, kindOfHeading } from './heading-words.ts';
import { languageOfWord } from './language-words.ts';
import { headingKindOf } from './line-facts.ts';
import { organisationStrength } from './organisation-words.ts';
import type { ResumeLine } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import { jobWords } from './title-words.ts';

/** A heading found in the lines; `contentStart` is where what it heads begins when that is on the same line. */
export interface Heading {
  line: ResumeLine;
  kind: SectionKind;
  contentStart: number | null;
}

const LONGEST_HEADING = 64;
const INLINE_LABEL = /^([\p{L}][\p{L}\s&/'-]{2,40}?)\s*(?::|：|\s[-–—]\s)\s*(?=\S)/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Headings that are as often a label, a job or a word in a list: they count only when set like the others. */
const AMBIGUOUS = wordSet(
  'software,tools,technologies,technology,programming,programming languages,platforms,frameworks,strengths,knowledge,training,trainings,work,jobs,links,info,about,other,others,personal,community,leadership,activities,research,works,papers,books,talks,articles,presentations,writing,achievements,achievement,career,positions,bio,stage,stages,studies,school,degrees,volunteer,courses,project,skill,award,parcours,formation,schule,studie,kurse,works,engagement,organizations,outreach,abilities,talents,languages,language,sprachen,beruf,position,academia,tesis,thesis,dissertation,experience details,facts,social,profiles,portfolio,licenses,certificate,logiciels,outils,langages,herramientas,tecnologias,ferramentas,strumenti,tecnologie,attivita,actividades,activites,divers,varios,altro,autres,miscellaneous,highlights,overview,presentation,resume,objective,memberships,publication,patents,volunteering,tech stack,technology stack,soft skills,hard skills,conferences,grants',
);

/** Headings that over a short list within the skills name a group of them. */
const SKILL_GROUPS = wordSet(
  'software,tools,technologies,technology,programming,programming languages,platforms,frameworks,knowledge,writing,leadership,research,presentation,presentations,personal,social,other,others,project,abilities,talents,soft skills,hard skills,logiciels,outils,langages,herramientas,tecnologias,ferramentas,strumenti,tecnologie,tech stack,technology stack',
);

const GROUPS_ONLY = wordSet(
  'soft skills,hard skills,technical skills,professional skills,other,others,personal,professional',
);

/** A line that within the skills only says of which kind the ones below it are: "Soft skills", "Other". */
export function namesGroupOfSkills(text: string): boolean {
  return GROUPS_ONLY.has(headingText(text));
}

/** True for a line without lower-case letters and with at least two capitals. */
function isUpperCase(text: string): boolean {
  return CAPITALS.test(text);
}

interface Style {
  size: number;
  bold: boolean;
  upper: boolean;
}

function styleOf(line: ResumeLine): Style {
  return { size: Math.round(line.size * 2) / 2, bold: line.bold, upper: isUpperCase(line.text) };
}

function keyOf(style: Style): string {
  return `${style.size}/${style.bold}/${style.upper}`;
}

function isSetOff(text: ResumeText, line: ResumeLine): boolean {
  if (line.size > text.bodySize * 1.08 || line.bold || isUpperCase(line.text)) return true;
  return line.opensBlock && !text.hasLayout;
}

/** Whether a line is set at least as strongly as the headings of the document are. */
function asStrong(style: Style, heading: Style): boolean {
  return (
    style.size >= heading.size * 0.93 && (style.bold || !heading.bold) && (style.upper || !heading.upper)
  );
}

function mayBeHeading(line: ResumeLine): boolean {
  return line.text.length <= LONGEST_HEADING && line.cells.length <= 2 && /\p{L}.*\p{L}/u.test(line.text);
}

/** Recognition reads icons before a heading as letters, and the rule after it as a row of zeros or dashes. */
function misreadHeading(line: ResumeLine): SectionKind | null {
  const bare = line.text
    .replace(/^\S{1,2}[\s\t]+(?=\p{L}{4,})/u, '')
    .replace(/[\s\t]+[0oO_=~.–—-]{4,}$/u, '');
  return (bare === line.text ? null : kindOfHeading(bare)) ?? kindOfMisreadWord(bare);
}

const CORE_WORDS: readonly string[] = [
  'experience',
  'employment',
  'education',
  'skills',
  'projects',
  'languages',
  'certifications',
  'summary',
  'references',
  'publications',
  'berufserfahrung',
  'ausbildung',
  'kenntnisse',
  'sprachen',
  'formation',
  'competences',
  'langues',
  'experiencia',
  'educacion',
  'idiomas',
];

/** One letter of a heading misread: "EvPLOYMENT". */
function kindOfMisreadWord(text: string): SectionKind | null {
  const word = headingText(text);
  if (word.length < 6 || !isUpperCase(text.replace(/\p{Ll}/u, ''))) return null;
  const meant = CORE_WORDS.find(
    (core) =>
      core.length === word.length && [...core].filter((letter, at) => letter !== word[at]).length === 1,
  );
  return meant === undefined ? null : kindOfHeading(meant);
}

/** The section a line opens by its words alone. A full stop or a small first letter speaks against it. */
function exactKind(text: ResumeText, line: ResumeLine): SectionKind | null {
  if (/[.,;]\s*$/u.test(line.text)) return null;
  const kind = headingKindOf(line) ?? (text.document.recognised ? misreadHeading(line) : null);
  if (kind === null) return null;
  const larger = line.size > text.bodySize * 1.08 || line.bold;
  if (/^\p{Ll}/u.test(line.text) && !larger) return null;
  return line.bullet && !larger && !isUpperCase(line.text) ? null : kind;
}

/** The style most unambiguous headings among some lines share, when at least two do. */
function commonStyle(text: ResumeText, lines: readonly ResumeLine[]): Style | null {
  const counts = new Map<string, { style: Style; count: number }>();
  for (const line of lines) {
    if (!mayBeHeading(line) || line.cells.length > 1) continue;
    if (exactKind(text, line) === null || AMBIGUOUS.has(headingText(line.text))) continue;
    const style = styleOf(line);
    const known = counts.get(keyOf(style));
    if (known === undefined) counts.set(keyOf(style), { style, count: 1 });
    else known.count += 1;
  }
  let best: { style: Style; count: number } | null = null;
  for (const entry of counts.values())
    if (entry.count >= 2 && (best === null || entry.count > best.count)) best = entry;
  return best?.style ?? null;
}

/** Whether hardly any line but the headings is set in a style: then the style alone makes a heading. */
function isRare(text: ResumeText, lines: readonly ResumeLine[], style: Style): boolean {
  const alike = lines.filter((line) => keyOf(styleOf(line)) === keyOf(style));
  const known = alike.filter((line) => exactKind(text, line) !== null).length;
  return (
    known >= 2 &&
    alike.length <= known * 2 + 1 &&
    (style.size > text.bodySize * 1.05 || style.bold || style.upper)
  );
}

interface Manner {
  common: Style | null;
  /** The style is kept for headings alone. */
  rare: boolean;
}

function wholeLine(
  text: ResumeText,
  line: ResumeLine,
  manner: Manner,
  last: Heading | undefined,
): SectionKind | null {
  const kind = exactKind(text, line);
  const { common } = manner;
  const strong = common === null ? isSetOff(text, line) || line.opensBlock : asStrong(styleOf(line), common);
  if (kind !== null) {
    const plain = headingText(line.text);
    if (!AMBIGUOUS.has(plain)) return strong || line.opensBlock || isSetOff(text, line) ? kind : null;
    if (!strong) return null;
    // "Tools" under "Skills", set alike, is a group of them.
    if (last?.kind === 'skills' && SKILL_GROUPS.has(plain) && isGroupOfSkills(text, line, last)) return null;
    return last !== undefined && last.kind === 'skills' && kind === 'skills' && !manner.rare ? null : kind;
  }
  if (line.bullet || foldedWords(line.text).length > 6 || /[.,;!?]\s*$|,|\d{3}|@/u.test(line.text))
    return null;
  const byKeyword = kindByKeyword(line.text);
  if (byKeyword === null || (jobWords(line.text) > 0 && byKeyword !== 'experience')) return null;
  if (!text.hasLayout && (line.opensBlock || /[:：]\s*$/u.test(line.text)) && line.cells.length === 1)
    return byKeyword;
  if (common === null) return isSetOff(text, line) && line.opensBlock ? byKeyword : null;
  return manner.rare && strong && keyOf(styleOf(line)) === keyOf(common) ? byKeyword : null;
}

/** Whether the lines from here on name spoken languages; "Languages" may as well head Python and Go. */
function speaksOfLanguages(text: ResumeText, line: ResumeLine, from: number): boolean {
  const last = text.lines[Math.min(line.index + 4, text.lines.length - 1)] ?? line;
  const near = text.clean.slice(from, Math.max(from, last.end));
  return foldedWords(near).some((word) => languageOfWord(word) !== null);
}

function inlineHeading(text: ResumeText, line: ResumeLine, last: Heading | undefined): Heading | null {
  if (line.bullet) return null;
  const cell = line.cells[1];
  const first = line.cells[0];
  const label = INLINE_LABEL.exec(line.text);
  const byCell = first !== undefined && cell !== undefined && first.start === line.start;
  const words = byCell ? text.clean.slice(first.start, first.end) : (label?.[1] ?? '');
  const kind = words === '' ? null : kindOfHeading(words);
  const contentStart = byCell ? cell.start : line.start + (label?.[0].length ?? 0);
  if (kind === null || kind === 'other' || (kind === 'header' && !byCell)) return null;
  if (/^\p{Ll}/u.test(words) || (byCell && words.split(/\s+/u).length > 2)) return null;
  if (kind === 'languages')
    return speaksOfLanguages(text, line, contentStart) ? { line, kind, contentStart } : null;
  if (
    last !== undefined &&
    (last.kind === 'skills' || last.kind === 'experience' || last.kind === 'projects') &&
    kind === 'skills'
  )
    return null;
  if (AMBIGUOUS.has(fold(words)) && (text.hasLayout || !/[:：]/u.test(label?.[0] ?? ''))) return null;
  return { line, kind, contentStart };
}

function headingOf(
  text: ResumeText,
  line: ResumeLine,
  manner: Manner,
  last: Heading | undefined,
): Heading | null {
  if (mayBeHeading(line)) {
    const kind = wholeLine(text, line, manner, last);
    const ambiguous = AMBIGUOUS.has(headingText(line.text));
    const doubtful = kind === 'languages' && ambiguous && last?.kind === 'skills';
    const spoken = !doubtful || speaksOfLanguages(text, line, line.end);
    if (kind !== null && spoken) return { line, kind, contentStart: null };
  }
  return inlineHeading(text, line, last);
}

function mannerOf(text: ResumeText, lines: readonly ResumeLine[]): Manner {
  const common = commonStyle(text, lines);
  return { common, rare: common !== null && isRare(text, lines, common) };
}

/** How headings are set in each column: in a sidebar they are often smaller. A column with fewer than two goes by the whole. */
function mannersByColumn(text: ResumeText): (line: ResumeLine) => Manner {
  const whole = mannerOf(text, text.lines);
  const columns = Map.groupBy(text.lines, (line) => line.column);
  if (columns.size < 2) return () => whole;
  const manners = new Map([...columns].map(([column, lines]) => [column, mannerOf(text, lines)]));
  return (line) => {
    const own = manners.get(line.column);
    return own === undefined || own.common === null ? whole : own;
  };
}

/** The headings of a résumé in reading order: known by their words, or set like those that are. */
export function findHeadings(text: ResumeText): Heading[] {
  const mannerAt = mannersByColumn(text);
  const found: Heading[] = [];
  for (const line of text.lines) {
    const manner = mannerAt(line);
    const { common } = manner;
    const heading = headingOf(text, line, manner, found.at(-1));
    if (heading !== null) found.push(heading);
    else if (endsHeadingAbove(text, line, found.at(-1))) continue;
    else if (isGroupOfSkills(text, line, found.at(-1))) continue;
    else if (manner.rare && common !== null && found.length > 0 && isUnknownHeading(text, line, common)) {
      found.push({ line, kind: 'other', contentStart: null });
    }
  }
  return found;
}

/** A narrow column breaks its headings: "FORMACIÓN" over "ACADÉMICA", of which the first line already tells the section. */
function endsHeadingAbove(text: ResumeText, line: ResumeLine, last: Heading | undefined): boolean {
  if (last === undefined || !text.hasLayout || last.line.index !== line.index - 1) return false;
  if (last.contentStart !== null || keyOf(styleOf(line)) !== keyOf(styleOf(last.line))) return false;
  if (last.line.column !== line.column || last.line.page !== line.page) return false;
  return kindOfHeading(`${last.line.text} ${line.text}`) === last.kind;
}

/** "Leading" or "Streaming" over three short lines within the skills names a group of them, even when set like a heading. */
function isGroupOfSkills(text: ResumeText, line: ResumeLine, last: Heading | undefined): boolean {
  if (last?.kind !== 'skills' || last.line.column !== line.column || last.line.page !== line.page)
    return false;
  const next = text.lines[line.index + 1];
  return (
    next !== undefined && next.column === line.column && next.text.length <= 44 && !/[.!?]$/u.test(next.text)
  );
}

function isUnknownHeading(text: ResumeText, line: ResumeLine, common: Style): boolean {
  if (line.bullet || !mayBeHeading(line) || line.cells.length > 1 || /\d|[.,;]$/u.test(line.text))
    return false;
  if (!text.hasLayout && line.size <= text.bodySize * 1.05) return false;
  if (/[,|]/u.test(line.text) || jobWords(line.text) > 0 || organisationStrength(line.text) > 0) return false;
  if (line.size <= text.bodySize * 1.05 && !line.opensBlock) return false;
  return keyOf(styleOf(line)) === keyOf(common);
}
