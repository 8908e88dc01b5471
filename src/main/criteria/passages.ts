import { foldWord } from '../skills/tokenise.ts';
import {
  BOILERPLATE,
  kindOfAdHeading,
  MUST_WORDING,
  NICE_LEAD,
  NICE_WORDING,
  type PassageKind,
} from './passage-words.ts';

/** A sentence or bullet of an advertisement: what part it stands in and whether its own words insist or wish. */
export interface Passage {
  text: string;
  kind: PassageKind;
  wording: 'must' | 'nice' | null;
}

const BULLET = /^\s*(?:[-*•●▪◦‣·–—]|\d{1,2}[.)])\s+/u;
const MARKDOWN_HEADING = /^\s*#{1,6}\s+/u;
const LONGEST_HEADING_WORDS = 8;

/** Cuts an advertisement, Markdown or plain, into passages with the part they belong to. */
export function readPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let kind: PassageKind = 'plain';
  for (const line of adLines(text)) {
    const heading = headingOf(line);
    if (heading) {
      kind = heading.kind;
      if (heading.rest !== '') addSentences(heading.rest, kind, passages);
      continue;
    }
    addSentences(line.replace(BULLET, ''), kind, passages);
  }
  return passages;
}

/** Lines of the text; a posting pasted as one paragraph is opened before "Requirements:", "Desired skills:" and the like. */
function adLines(text: string): string[] {
  return text
    .replace(/\*\*|__|`/gu, '')
    .replace(/\s[•●▪◦‣·]\s/gu, '\n• ')
    .split('\n')
    .flatMap((line) => (line.length > 200 ? openParagraph(line) : [line]))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const INLINE_HEADING = /(?<=^|[.!?)\s])((?:\p{Lu}[\p{L}'’]*)(?:[ /&,-]+[\p{L}'’&]+){0,6}):\s/gu;

/** Headings that open a part even without a colon, where a posting was pasted as running text. */
const BARE_HEADING =
  /(?<=^|[.!?)\p{Ll}\d]\s)(Key Responsibilities|Responsibilities|Essential Duties|Duties|What [Yy]ou(?:['’]ll| [Ww]ill) [Dd]o|What [Yy]ou [Bb]ring|Requirements|(?:Required|Minimum|Basic|Key|Preferred|Desired) (?:Qualifications|Skills|Requirements|Experience)|Qualifications|Nice [Tt]o [Hh]ave|Bonus [Pp]oints|Benefits|What [Ww]e [Oo]ffer|We offer|About [Uu]s|About [Tt]he (?:[Cc]ompany|[Rr]ole|[Jj]ob|[Tt]eam)|Job (?:Description|Summary)|Who [Yy]ou [Aa]re|Must[- ][Hh]aves?|Ihre Aufgaben|Ihr Profil|Dein Profil|Deine Aufgaben|Wir bieten|Anforderungen|Profil recherché|Vos missions|Requisitos|Funciones|Ofrecemos|Requisiti|Mansioni|Offriamo)(?=\s+[-–•*\p{Lu}\d])/gu;

function openParagraph(line: string): string[] {
  const opened = line
    .replace(INLINE_HEADING, (whole, heading: string) =>
      kindOfAdHeading(foldWord(heading)) ? `\n${heading}:\n` : whole,
    )
    .replace(BARE_HEADING, '\n$1:\n');
  return opened.replace(/\s[-–]\s(?=\p{Lu})/gu, '\n- ').split('\n');
}

function headingOf(line: string): { kind: PassageKind; rest: string } | null {
  if (BULLET.test(line)) return null;
  const isMarked = MARKDOWN_HEADING.test(line);
  const bare = line.replace(MARKDOWN_HEADING, '').trim();
  const colon = bare.search(/[:：](?:\s|$)/u);
  const head = colon === -1 ? bare : bare.slice(0, colon);
  const rest = colon === -1 ? '' : bare.slice(colon + 1).trim();
  const words = head.split(/\s+/u).length;
  if (words > LONGEST_HEADING_WORDS || head === '') return null;
  const looksLikeHeading = isMarked || colon !== -1 || !/[.!;,]$/u.test(head);
  if (!looksLikeHeading) return null;
  const kind = kindOfAdHeading(foldWord(head));
  if (kind && (isMarked || colon !== -1 || words <= 5)) return { kind, rest };
  return isMarked ? { kind: 'plain', rest } : null;
}

const SENTENCE_END = /(?<=[\p{L}\p{N})%+#]{2}[.!?])\s+(?=[\p{Lu}\d])|;\s+/u;

function addSentences(line: string, kind: PassageKind, passages: Passage[]): void {
  for (const sentence of line.split(SENTENCE_END)) {
    for (const { text, wording } of clauses(sentence)) {
      const folded = foldWord(text);
      passages.push({ text, kind: BOILERPLATE.test(folded) ? 'about' : kind, wording });
    }
  }
}

/** "Python (preferred)" wishes for Python alone: it is told by the skill, not by the sentence. */
const BRACKETED_WISH =
  /\((?:preferred|desired|optional|bonus|nice[- ]to[- ]have|a plus|is a plus|von vorteil|wünschenswert|souhaité|deseable|desejável|gradito)\)/giu;
const blanks = (text: string): string => ' '.repeat(text.length);

/** "5 years of Java, ideally with Spring" wishes only for Spring; "Python required, Go a plus" insists on Python alone. */
function clauses(sentence: string): { text: string; wording: 'must' | 'nice' | null }[] {
  const folded = foldWord(sentence.replace(BRACKETED_WISH, blanks));
  if (!NICE_WORDING.test(folded))
    return [{ text: sentence, wording: MUST_WORDING.test(folded) ? 'must' : null }];
  const lead = NICE_LEAD.exec(folded);
  if (lead && lead.index > 12 && folded.length === sentence.length) {
    const before = sentence.slice(0, lead.index);
    return [...clauses(before), { text: sentence.slice(lead.index), wording: 'nice' }];
  }
  const insists =
    /\bmust\b|\bat least\b|\bminimum\b|mindestens|\brequired\b|\bmandatory\b|erforderlich|zwingend|voraussetzung|indispensable|exige|imprescindible|obligatori|richiest|indispensave/u;
  const parts = sentence.split(/[,–]\s(?=.{4})|\s(?:but|aber|mais|pero|mas|ma|while)\s/u);
  if (!insists.test(folded.replace(/not required/gu, '')) || parts.length < 2)
    return [{ text: sentence, wording: 'nice' }];
  return parts.map((part) => ({ text: part, wording: NICE_WORDING.test(foldWord(part)) ? 'nice' : 'must' }));
}
