import { fold } from './folding.ts';

/** Names of the months in en, de, fr, es, pt, it and nl, folded, full and shortened; one line a month. */
const MONTHS = [
  'january jan januar janner jaenner janvier janv jan enero ene janeiro gennaio gen januari',
  'february feb februar feber fevrier fevr fev febrero fevereiro febbraio febb februari febr',
  'march mar mars marz maerz mrz marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago agos augustus',
  'september sept sep septembre septiembre setiembre setembro set settembre sett',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
];

/** Seasons and half years with the months they cover; winter ends in the next year. */
const SEASONS: readonly (readonly [words: string, from: number, to: number])[] = [
  ['spring fruhjahr fruhling printemps primavera voorjaar lente', 3, 5],
  ['summer sommer ete verano verao estate zomer', 6, 8],
  ['fall autumn herbst automne otono outono autunno herfst', 9, 11],
  ['winter hiver invierno inverno', 12, 2],
  ['ss sose sommersemester', 4, 9],
  ['ws wise wintersemester', 10, 3],
];

const PRESENT =
  "present,now,current,currently,today,ongoing,to date,till date,until now,till now,heute,jetzt,aktuell,laufend,dato,gegenwartig,aujourd'hui,aujourdhui,present,actuel,actuellement,ce jour,en cours,maintenant,actualidad,actual,actualmente,presente,hoy,fecha,atual,atualmente,momento,hoje,atualidade,oggi,presente,attuale,in corso,heden,nu,至今,现在,今,目前";

const SINCE =
  'since,seit,ab,depuis,desde,dal,dalla,sinds,a partir de,from,von,vom,de,du,from,自,as of,starting';

export const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

export const SEASON_OF_WORD: ReadonlyMap<string, { from: number; to: number }> = new Map(
  SEASONS.flatMap(([words, from, to]) => words.split(' ').map((word) => [word, { from, to }] as const)),
);

export const PRESENT_WORDS: readonly string[] = PRESENT.split(',');
export const SINCE_WORDS: readonly string[] = SINCE.split(',');

/** The month a word names (`Mär`, `janv.`, `Sept`), 1 to 12; null for any other word. */
export function monthOfWord(word: string): number | null {
  return MONTH_OF_WORD.get(fold(word).replace(/\.$/u, '')) ?? null;
}
