import type { WordingLanguage } from '../../../contract/authoring.ts';

/** Words that are frequent in one language and rare in the others. */
const FREQUENT: Record<WordingLanguage, ReadonlySet<string>> = {
  en: new Set('the and with for you our we are your will of to'.split(' ')),
  de: new Set('der die und das mit für sie wir ihre den von zu du dein unsere'.split(' ')),
  fr: new Set('le la les et des avec pour vous nous votre notre du une dans'.split(' ')),
};

/** Words looked at; more say no more. */
const ENOUGH = 400;

/** The language a text is written in, of those the word lists know; English when nothing speaks for another. */
export const textLanguage = (text: string): WordingLanguage => {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, ENOUGH) ?? [];
  const count = (language: WordingLanguage) => words.filter((word) => FREQUENT[language].has(word)).length;
  const [en, de, fr] = [count('en'), count('de'), count('fr')];
  if (de > en && de >= fr) return 'de';
  return fr > en ? 'fr' : 'en';
};
