import { fold, wordSet } from './folding.ts';
import { namesGroupOfSkills } from './headings.ts';
import { cefrLevel, languageOfWord } from './language-words.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import type { ResumeSection } from './sections.ts';

/** A term the document itself lists as a skill; `name` is as printed, without level or rating. */
export interface ListedSkill extends Span {
  name: string;
  /** The first of several in a line or paragraph. */
  leads: boolean;
}

const LABEL = /^([^:：,;•|]{2,48}?)\s*[:：]\s*(?=\S)/u;
const TABBED_LABEL = /^([^:,;•|\t]{2,40}?)(?:\t+|\s{3,})(?=[^,]+,)/u;
const LABELLED_LIST =
  /^(?:main\s|key\s|used\s|core\s)?(?:technolog(?:y|ies)(?:\sused)?|tech[\s-]?stack|stack|tools(?:\sused)?|environment|skills(?:\sused)?|keywords|technical skills|technologien|techniken|werkzeuge|umgebung|technologies utilisées|environnement(?:\stechnique)?|outils|tecnolog[ií]as|herramientas|ferramentas|tecnologie|strumenti)(?:\s&\s\p{L}+)?\s*[:：]\s*/iu;
const SEPARATORS = /[,;、，；•·●▪■◆|¦\t]|\s[/–—-]\s|\s{3,}|[()[\]]|\s(?:&|and|und|et)\s(?=[^,]*$)/gu;
const INNER_LABEL = /^\s*\p{Lu}[^:：,;]{1,40}[:：]\s+(?=\S)/u;
const RATING =
  /[-–:]\s?expe?rience\b(?:\s?[-–:].*)?$|\bless than \d? ?(?:year )?(?:months?|years?)|[●○◉◎★☆■□▪▫◐◑⬤◯⚫⚪✦✧]+|\b\d{1,3}\s?%|\b\d(?:\.\d)?\s?\/\s?(?:5|10)\b|\(?\b\d{1,2}\+?\s?(?:years?|yrs?|jahre?|ans|años|anos|anni|months|monate)\b\.?\)?(?:\s(?:of\s)?experience)?/giu;
const LEVEL_WORDS = wordSet(
  'expert,advanced,intermediate,beginner,novice,proficient,basic,basics,fluent,native,good,excellent,competent,skilled,experienced,familiar,working knowledge,strong,very good,elementary,professional,master,novice,skill level,level,experte,fortgeschritten,fortgeschrittene,grundkenntnisse,sehr gut,gut,routiniert,anfanger,profi,grundlagen,erfahren,avance,intermediaire,debutant,confirme,maitrise,bon niveau,notions,avanzado,intermedio,basico,experto,avancado,intermediario,avanzato,base,esperto,etc,and more,others,other,more,including,e.g,i.e,comment,years,yrs,一般,了解,熟悉,掌握,精通,熟练',
);
const LEAD_IN =
  /^(?:(?:strong|solid|good|excellent|extensive|deep|basic|working|hands[\s-]on|proven|advanced|in-depth|very good|sound|practical)\s)*(?:(?:proficien(?:t|cy)|experienced?|expert(?:ise)?|skilled|knowledge(?:able)?|familiar(?:ity)?|fluent|competent|understanding|command|ability|background|well[\s-]versed|comfortable|versed|kenntnisse|erfahrung|maîtrise|connaissance|conocimientos?|manejo|dominio|conhecimentos?|conoscenza)\s(?:in|with|of|at|im|mit|von|de|du|des|en|em|di|using|working with|to use)\s(?:the\s|use of\s|using\s)?)/iu;
const SMALL =
  /(?:^|\s)(?:the|a|an|to|for|with|from|that|which|was|were|is|are|have|has|my|our|their|by|as|on|at|into|using|used|der|die|das|mit|für|les|des|pour|avec|para|con|per)(?=\s|$)/giu;
/** Words for a level that also end names: Visual Basic, Scrum Master, strong. */
const PART_OF_NAME =
  /^(?:basics?|master|professional|base|good|strong|level|expert|other|others|more|years|comment|native)$/iu;
const EDGES = /^[\s.,;:'"“”*–—-]+|[\s.,;:'"“”*–—-]+$/gu;
const LONGEST = 48;
const MOST_WORDS = 5;

function isLevel(term: string): boolean {
  const plain = fold(term).replace(/[.()]/gu, '').trim();
  return (
    LEVEL_WORDS.has(plain) || /^[abc][12]$/u.test(plain) || /^(?:level|niveau|nivel)\s?\d?$/u.test(plain)
  );
}

interface Term {
  name: string;
  /** Where the name begins and ends within the text it was cut from. */
  from: number;
  to: number;
}

/** A piece of a list without label, lead-in, rating and level at its ends. */
function bareTerm(text: string): Term {
  const label = INNER_LABEL.exec(text)?.[0].length ?? 0;
  const lead = LEAD_IN.exec(text.slice(label).trimStart());
  const blanks = text.slice(label).length - text.slice(label).trimStart().length;
  const offset = label + (lead === null ? 0 : blanks + lead[0].length);
  const kept = text.slice(offset).replace(RATING, (rating) => ' '.repeat(rating.length));
  const front = kept.length - kept.replace(/^[\s.,;:'"“”*–—-]+/u, '').length;
  let name = kept.replace(EDGES, '');
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && !isLevel(name) && isLevel(last) && !PART_OF_NAME.test(last))
    name = name.slice(0, name.lastIndexOf(last)).trimEnd();
  return { name, from: offset + front, to: offset + front + name.length };
}

function isTerm(name: string): boolean {
  const words = name.split(' ');
  if (name.length > LONGEST || words.length > MOST_WORDS || isLevel(name)) return false;
  if (/^(?:references )?available (?:up)?on request$/iu.test(name)) return false;
  if (!/\p{L}/u.test(name) || /@|https?:|www\.|\b(?:19|20)\d\d\b/u.test(name)) return false;
  if (name.length < 2 && !/^[CR]$/u.test(name)) return false;
  return words.length <= 3 || (name.match(SMALL)?.length ?? 0) === 0;
}

/** A term in the list as a skill, or null for levels, sentences, years and the like. */
function asSkill(text: string, start: number): Omit<ListedSkill, 'leads'> | null {
  const term = bareTerm(text);
  const name = term.name.replace(/(\p{Ll})-\n\s*(\p{Ll})/gu, '$1$2').replace(/\s+/gu, ' ');
  return isTerm(name) ? { name, start: start + term.from, end: start + term.to } : null;
}

/** Takes a line's label off ("Languages: Python, Go"); the label of a list is no skill. */
function withoutLabel(text: ResumeText, line: Span): Span {
  const printed = text.clean.slice(line.start, line.end);
  const label = LABELLED_LIST.exec(printed) ?? LABEL.exec(printed) ?? TABBED_LABEL.exec(printed);
  return label === null ? line : { start: line.start + label[0].length, end: line.end };
}

function termsIn(text: ResumeText, span: Span): ListedSkill[] {
  const printed = text.clean.slice(span.start, span.end);
  const terms: ListedSkill[] = [];
  let from = 0;
  const push = (to: number): void => {
    const term = asSkill(printed.slice(from, to), span.start + from);
    if (term !== null) terms.push({ ...term, leads: from === 0 && to < printed.length });
  };
  for (const separator of printed.matchAll(SEPARATORS)) {
    push(separator.index);
    from = separator.index + separator[0].length;
  }
  push(printed.length);
  return terms;
}

const HAS_SEPARATOR = /[,;、，；•·|]/u;

/** A list goes on in the next line when it breaks after a separator, or within a term at the end of a full line. */
function goesOn(text: ResumeText, line: ResumeLine, next: ResumeLine | undefined, widest: number): boolean {
  if (next === undefined || next.bullet || next.page !== line.page || next.column !== line.column)
    return false;
  if (next.index !== line.index + 1 || next.start < line.end) return false;
  if (LABEL.test(next.text) || TABBED_LABEL.test(next.text)) return false;
  if (/[,;，、(&•·|/]\s*$/u.test(text.clean.slice(line.start, line.end))) return true;
  if (/^[\p{Ll})]/u.test(next.text) && HAS_SEPARATOR.test(line.text)) return true;
  if (next.block !== line.block || !HAS_SEPARATOR.test(line.text) || !HAS_SEPARATOR.test(next.text))
    return false;
  return line.box === null ? line.text.length > 70 : line.box.width > widest * 0.82;
}

function paragraphs(text: ResumeText, lines: readonly ResumeLine[]): Span[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.box?.width ?? 0), 0);
  const spans: Span[] = [];
  let open: Span | null = null;
  lines.forEach((line, index) => {
    if (open === null) {
      open = { start: line.start, end: line.end };
      spans.push(open);
    } else open.end = line.end;
    if (!goesOn(text, line, lines[index + 1], widest)) open = null;
  });
  return spans;
}

/** "Languages: English, German" inside the skills is about spoken languages. */
function namesLanguage(name: string): boolean {
  const words = name.split(/\s+/u);
  return languageOfWord(words[0] ?? '') !== null && (words.length === 1 || cefrLevel(name) !== null);
}

/** Terms of a passage when it is a list; a sentence cut at its commas leaves only scraps and gives none. */
function termsOfList(text: ResumeText, list: Span, share: number): ListedSkill[] {
  const terms = termsIn(text, list);
  const length = list.end - list.start;
  const covered = terms.reduce((sum, term) => sum + term.end - term.start, 0);
  return covered < length * share ? [] : terms;
}

const MOST_HEADING_WORDS = 3;
/** One short line set larger than the next may be chance. */
const FEWEST_GROUPS = 2;

/** Short lines set larger or bolder than the list below each of them: in a sidebar they say of which kind its skills are. */
function groupHeadings(lines: readonly ResumeLine[]): Set<ResumeLine> {
  const found = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.column !== line.column || next.page !== line.page) return false;
    if (line.bullet || HAS_SEPARATOR.test(line.text) || line.text.split(/\s+/u).length > MOST_HEADING_WORDS)
      return false;
    const isSetOff = (line.bold && !next.bold) || line.size > next.size * 1.05;
    return isSetOff && next.size <= line.size && asSkill(next.text, 0) !== null;
  });
  return new Set(found.length < FEWEST_GROUPS ? [] : found);
}

function fromSection(text: ResumeText, lines: readonly ResumeLine[]): ListedSkill[] {
  const groups = groupHeadings(lines);
  return paragraphs(
    text,
    lines.filter((line) => !groups.has(line) && !namesGroupOfSkills(line.text)),
  ).flatMap((span) => {
    const list = withoutLabel(text, span);
    return termsOfList(text, list, list.end - list.start > 120 ? 0.55 : 0);
  });
}

/** Terms the document lists as skills: its skills sections, and labelled lists elsewhere ("Technologies: Python, AWS"). */
export function listedSkills(text: ResumeText, sections: readonly ResumeSection[]): ListedSkill[] {
  const own = sections
    .filter(({ kind }) => kind === 'skills')
    .flatMap(({ lines }) => fromSection(text, lines));
  const labelled = sections
    .filter(({ kind }) => kind !== 'skills' && kind !== 'languages' && kind !== 'references')
    .flatMap(({ lines }) => lines.filter((line) => LABELLED_LIST.test(line.text)))
    .flatMap((line) => termsOfList(text, withoutLabel(text, line), 0.75));
  return [...own, ...labelled].filter(({ name }) => !namesLanguage(name));
}
