/** Languages whose recognition data comes with the application (ISO 639-2). */
export type OcrLanguage = 'eng' | 'deu' | 'fra' | 'spa' | 'por' | 'ita';

/** Frequent words that tell one language from the others, without accents, as an English reading would print them. */
const WORDS: Record<OcrLanguage, string[]> = {
  eng: ['the', 'and', 'of', 'for', 'with', 'to', 'at', 'from', 'by', 'experience', 'skills', 'work'],
  deu: [
    'und',
    'der',
    'die',
    'das',
    'fur',
    'mit',
    'von',
    'bei',
    'im',
    'zur',
    'zum',
    'seit',
    'heute',
    'kenntnisse',
    'berufserfahrung',
    'ausbildung',
  ],
  fra: [
    'et',
    'les',
    'des',
    'du',
    'pour',
    'avec',
    'dans',
    'une',
    'sur',
    'aux',
    'competences',
    'formation',
    'langues',
    'au',
  ],
  spa: [
    'y',
    'los',
    'las',
    'del',
    'para',
    'con',
    'una',
    'por',
    'el',
    'experiencia',
    'formacion',
    'idiomas',
    'habilidades',
  ],
  por: [
    'e',
    'os',
    'das',
    'dos',
    'para',
    'com',
    'uma',
    'em',
    'ao',
    'experiencia',
    'formacao',
    'idiomas',
    'na',
    'no',
  ],
  ita: [
    'e',
    'gli',
    'di',
    'della',
    'per',
    'con',
    'una',
    'nel',
    'presso',
    'il',
    'esperienza',
    'formazione',
    'lingue',
    'che',
  ],
};

/** The language a first reading with English data looks like; English unless another is clearly more frequent. */
export function guessLanguage(text: string): OcrLanguage {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (language: OcrLanguage) =>
    WORDS[language].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  let best: OcrLanguage = 'eng';
  let most = Math.max(4, score('eng') * 1.5);
  for (const language of ['deu', 'fra', 'spa', 'por', 'ita'] as const) {
    if (score(language) <= most) continue;
    best = language;
    most = score(language);
  }
  return best;
}
