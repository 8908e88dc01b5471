import { foldWord } from '../skills/tokenise.ts';

/** A number of years a passage asks for, with its place in the passage. */
export interface AskedYears {
  years: number;
  start: number;
  end: number;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  quatro: 4,
  sete: 7,
  oito: 8,
  dez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  otto: 8,
  dieci: 10,
};

const YEAR_WORDS = 'years?|yrs?|jahren?|annees?|ans|anos?|anni|anno|año|años';
const COUNT = `\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBER_WORDS).join('|')}`;
const ASKED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${COUNT})\\s*(?:\\(\\d+\\)\\s*)?(?:\\+|plus|or more|oder mehr|ou plus|o mas|ou mais)?\\s*(?:(?:-|–|to|bis|a|à|e|and)\\s*(\\d{1,2})\\s*\\+?)?\\s*(?:\\+)?\\s*-?\\s*(?:${YEAR_WORDS})(?![\\p{L}])`,
  'gu',
);

/** Ages, company histories and contract terms also count years, but ask for nothing. */
const OTHER_YEARS =
  /\b(?:for|over|more than|seit|depuis|desde|da)\s+(?:the (?:last|past)\s+)?$|\b(?:aged?|alter|age de)\s*$/u;
/** "Up to two years" is the most, not the least. */
const AT_MOST =
  /\b(?:up to|no more than|at most|max(?:imum|\.)?|less than|under|bis zu|hochstens|weniger als|jusqu'a|moins de|maximum|hasta|menos de|como maximo|ate|fino a|meno di)\s*$/u;
const HISTORY =
  /^\s*(?:old|of age|alt|ago|contract|in business|of (?:growth|success|history|tradition)|tradition|vertrag|d'existence)/u;

/** All spans of years asked in a passage; of "3-5 years" the lower number is asked. Offsets hold for the printed passage. */
export function findAskedYears(passage: string): AskedYears[] {
  const folded = foldKeepingLength(passage);
  const found: AskedYears[] = [];
  for (const match of folded.matchAll(ASKED)) {
    const count = match[1] ?? '';
    const years = NUMBER_WORDS[count] ?? Number(count.replace(',', '.'));
    const end = match.index + match[0].length;
    const isHistory =
      HISTORY.test(folded.slice(end)) ||
      OTHER_YEARS.test(folded.slice(0, match.index)) ||
      AT_MOST.test(folded.slice(0, match.index));
    if (years <= 30 && !isHistory) found.push({ years, start: match.index, end });
  }
  return found;
}

function foldKeepingLength(text: string): string {
  return Array.from(text, (letter) => {
    const folded = foldWord(letter);
    return folded.length === letter.length ? folded : letter;
  }).join('');
}
