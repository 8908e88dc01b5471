import type { CefrLevel } from '../../contract/resume.ts';
import { cefrLevel, languageName, languageOfWord } from '../resumes/parsing/language-words.ts';
import { foldWord } from '../skills/tokenise.ts';

export interface AskedLanguage {
  language: string;
  name: string;
  level: CefrLevel | null;
}

const SPEAKING =
  /\b(?:fluen\w*|native|speak\w*|bilingual|language|spoken|written|command|mother tongue|proficien\w*|conversational|[abc][12])\b|sprach|kenntnisse|fliessend|verhandlungssicher|wort und schrift|muttersprach|deutsch|englisch|franzosisch|langue|courant|maitrise|anglais|parle|bilingue|idioma|ingles|hablad|nivel (?:alto|medio|avanzado|b|c)|dominio|fluente|avancado|lingua|inglese|conoscenza/u;

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
    found.set(language, { language, name: languageName(language), level: cefrLevel(near) });
  }
  return [...found.values()];
}
