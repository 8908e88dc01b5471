import type { CefrLevel } from '../../contract/resume.ts';
import { cefrLevel, languageName, languageOfWord } from '../resumes/parsing/language-words.ts';
import { foldWord } from '../skills/tokenise.ts';

export interface AskedLanguage {
  language: string;
  name: string;
  level: CefrLevel | null;
  /** Another language will do as well: "German or French". */
  choice: boolean;
}

const OR_BEFORE = /[\s,](?:or|oder|ou|o|oppure)\s+$/iu;
const OR_AFTER = /[\s,](?:or|oder|ou|o|oppure)\s+([\p{L}\p{M}]+)/iu;
/** How many words may stand between a language and the "or" that follows it: its level. */
const WORDS_BETWEEN = 2;

const SPEAKING =
  /\b(?:fluen\w*|native|speak\w*|bilingual|language|spoken|written|command|mother tongue|proficien\w*|conversational|[abc][12])\b|sprach|kenntnisse|fliessend|verhandlungssicher|wort und schrift|muttersprach|deutsch|englisch|franzosisch|langue|courant|maitrise|anglais|parle|bilingue|idioma|ingles|hablad|nivel (?:alto|medio|avanzado|b|c)|dominio|fluente|avancado|lingua|inglese|\b(?:tedesco|francese|spagnolo|aleman|frances|allemand|espagnol|alemao|espanhol)\b|conoscenza/u;

/** Languages a passage asks to be spoken. "English literature" or "German market" asks for none. */
export function askedLanguages(passage: string): AskedLanguage[] {
  const folded = foldWord(passage);
  if (!SPEAKING.test(folded) || passage.length > 260) return [];
  const found = new Map<string, AskedLanguage>();
  for (const word of passage.matchAll(/[\p{L}\p{M}]+/gu)) {
    const stem = word[0].replace(/(?:kenntnisse|kenntnissen|sprachig)$/u, '');
    const language = languageOfWord(stem);
    if (language === null || found.has(language) || /^(?:latin|la)$/u.test(language)) continue;
    if (/^\p{Ll}/u.test(word[0]) && /^(?:en|de|it|no|is)$/u.test(word[0])) continue;
    const near = passage.slice(Math.max(0, word.index - 45), word.index + word[0].length + 45);
    found.set(language, {
      language,
      name: languageName(language),
      level: cefrLevel(near),
      choice: isChoice(passage, word.index, word.index + word[0].length),
    });
  }
  return [...found.values()];
}

/** Whether "or" joins the word to another language. */
function isChoice(passage: string, start: number, end: number): boolean {
  const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const before = passage.slice(0, start);
  const or = OR_BEFORE.exec(before);
  const ahead = or ? words(before.slice(0, or.index)).slice(-1 - WORDS_BETWEEN) : [];
  const after = passage.slice(end);
  const next = OR_AFTER.exec(after);
  const behind = next && words(after.slice(0, next.index)).length <= WORDS_BETWEEN ? [next[1] ?? ''] : [];
  return [...ahead, ...behind].some((word) => languageOfWord(word) !== null);
}
