/** Names of the months in en, de, fr, es, pt, it and nl, folded, full and shortened; one line a month. */
const MONTHS = [
  'january jan januar janner jaenner janvier janv jan enero ene janeiro gennaio gen januari styczen stycznia sty ιανουαριος ιανουαριου ιαν ocak oca januarja leden ledna январь января',
  'february feb februar feber fevrier fevr fev febrero fevereiro febbraio febb februari febr luty lutego lut φεβρουαριος φεβρουαριου φεβ subat sub unor unora февраль февраля',
  'march mar mars marz maerz mrz marzo marco maart mrt marzec marca μαρτιος μαρτιου μαρ mart brezen brezna март марта',
  'april apr avril avr abril abr aprile kwiecien kwietnia kwi απριλιος απριλιου απρ nisan nis duben dubna апрель апреля',
  'may mai mayo maio maggio mag mei maj maja μαιος μαιου μαι mayis kveten kvetna май мая',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze ιουνιος ιουνιου ιουν haziran haz cerven cervna июнь июня',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip ιουλιος ιουλιου ιουλ temmuz tem cervenec cervence июль июля',
  'august aug aout agosto ago agos augustus sierpien sierpnia sie αυγουστος αυγουστου αυγ agustos srpen srpna август августа',
  'september sept sep septembre septiembre setiembre setembro set settembre sett wrzesien wrzesnia wrz σεπτεμβριος σεπτεμβριου σεπ eylul eyl zari сентябрь сентября',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz οκτωβριος οκτωβριου οκτ ekim eki rijen rijna октябрь октября',
  'november nov novembre noviembre novembro listopad listopada lis νοεμβριος νοεμβριου νοε kasim kas listopadu ноябрь ноября',
  'december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru δεκεμβριος δεκεμβριου δεκ aralik ara prosinec prosince декабрь декабря',
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
  "present,now,current,currently,today,ongoing,to date,till date,until now,till now,heute,jetzt,aktuell,laufend,dato,gegenwartig,aujourd'hui,aujourdhui,present,actuel,actuellement,ce jour,en cours,maintenant,actualidad,actual,actualmente,presente,hoy,fecha,atual,atualmente,momento,hoje,atualidade,oggi,presente,attuale,in corso,heden,nu,obecnie,teraz,σημερα,παρον,μεχρι σημερα,現在,nuvarande,pagaende,nutid,nykyinen,dosud,soucasnost,jelenleg,halen,devam ediyor,настоящее время,по настоящее время,н.в.,현재,حتى الآن,至今,现在,今,目前";

const SINCE =
  'since,seit,od,από,ab,depuis,desde,dal,dalla,sinds,a partir de,from,von,vom,de,du,from,自,as of,starting';

export const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

export const SEASON_OF_WORD: ReadonlyMap<string, { from: number; to: number }> = new Map(
  SEASONS.flatMap(([words, from, to]) => words.split(' ').map((word) => [word, { from, to }] as const)),
);

export const PRESENT_WORDS: readonly string[] = PRESENT.split(',');
export const SINCE_WORDS: readonly string[] = SINCE.split(',');
