import type { CefrLevel } from '../../../contract/resume.ts';
import { cefrLevel, languageName, languageOfWord } from './language-words.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import type { ResumeSection } from './sections.ts';

/** A language someone speaks and where that stands. */
export interface FoundLanguage {
  language: string;
  name: string;
  level: CefrLevel | null;
  span: Span;
}

interface Mention extends Span {
  language: string;
}

const LABEL =
  /^(?:spoken\s|foreign\s|human\s)?(?:languages?(?:\sskills|\sknown|\sspoken)?|sprachen|sprachkenntnisse|fremdsprachen|langues?|idiomas?|l[ií]nguas?|lingue|talen|语言)\s*(?:[:：]|\t|\s[-–]\s|\s{2,})/iu;
const SPOKEN_IN_TEXT =
  /\b(?:fluent|native|bilingual|conversational|proficien(?:t|cy)|mother tongue|native speaker)\b/iu;

function mentionsIn(line: ResumeLine): Mention[] {
  const mentions: Mention[] = [];
  for (const word of line.text.matchAll(/\p{Script=Han}+|[\p{L}\p{M}]+/gu)) {
    const language = languageOfWord(word[0]);
    if (language === null || mentions.some((other) => other.language === language)) continue;
    const start = line.start + word.index;
    mentions.push({ language, start, end: start + word[0].length });
  }
  return mentions;
}

/** Levels for the mentions of one line: what follows each up to the next, else what stands before the first ("Fluent in Spanish"). */
function withLevels(
  line: ResumeLine,
  mentions: readonly Mention[],
  below: ResumeLine | undefined,
): FoundLanguage[] {
  const first = mentions[0];
  const before = first === undefined ? '' : line.text.slice(0, first.start - line.start);
  const leading = cefrLevel(before);
  const last = mentions.at(-1);
  const trailing = last === undefined ? null : cefrLevel(line.text.slice(last.end - line.start));
  const levelBelow =
    below !== undefined && mentionsIn(below).length === 0 && below.text.length < 60
      ? cefrLevel(below.text)
      : null;
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const between = line.text.slice(
      mention.end - line.start,
      next === undefined ? undefined : next.start - line.start,
    );
    // "English, Latin, French: fluent" – one level for all when nothing stands between them.
    const shared =
      /^[\s,/&+]*(?:and|und|et|y|e)?[\s,]*$/iu.test(between) && next !== undefined ? trailing : null;
    const own = leading === null ? cefrLevel(between) : null;
    const level = own ?? leading ?? shared ?? (mentions.length === 1 ? levelBelow : null);
    const end = own === null ? mention.end : mention.end + between.trimEnd().length;
    return {
      language: mention.language,
      name: languageName(mention.language),
      level,
      span: { start: mention.start, end },
    };
  });
}

function linesAboutLanguages(text: ResumeText, sections: readonly ResumeSection[]): ResumeLine[] {
  const own = sections.filter((section) => section.kind === 'languages').flatMap((section) => section.lines);
  const elsewhere = sections
    .filter((section) => section.kind !== 'languages' && section.kind !== 'experience')
    .flatMap((section) => section.lines)
    .filter(
      (line) =>
        LABEL.test(line.text) ||
        (line.text.length < 120 && SPOKEN_IN_TEXT.test(line.text) && line.index < text.lines.length),
    );
  return [...own, ...elsewhere];
}

/** Languages from their section, from labelled lines ("Languages: English, German") and from "fluent in …" elsewhere. */
export function findLanguages(text: ResumeText, sections: readonly ResumeSection[]): FoundLanguage[] {
  const found = new Map<string, FoundLanguage>();
  for (const line of linesAboutLanguages(text, sections)) {
    if (line.text.length > 260) continue;
    for (const language of withLevels(line, mentionsIn(line), text.lines[line.index + 1])) {
      const known = found.get(language.language);
      if (known === undefined || (known.level === null && language.level !== null))
        found.set(language.language, language);
    }
  }
  return [...found.values()];
}
