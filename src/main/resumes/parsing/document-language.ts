import { wordSet } from './folding.ts';

/** Frequent small words, folded; words two languages share decide nothing and are left out. */
const SMALL_WORDS: readonly (readonly [code: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    wordSet(
      'the,and,of,with,for,to,on,by,from,at,using,which,was,work,experience,skills,education,university,team,years,my,is,are,this,that',
    ),
  ],
  [
    'de',
    wordSet(
      'und,der,die,das,mit,fur,von,im,bei,zur,zum,ich,auf,als,eine,einer,eines,sowie,berufserfahrung,kenntnisse,ausbildung,sprachen,deutsch,durch,uber,seit,nach,an,universitat',
    ),
  ],
  [
    'fr',
    wordSet(
      "et,les,des,du,une,dans,pour,avec,sur,au,aux,par,je,competences,experience,formation,langues,francais,anglais,gestion,ans,d'une,est",
    ),
  ],
  [
    'es',
    wordSet(
      'y,los,las,el,una,para,con,del,por,experiencia,educacion,formacion,idiomas,espanol,ingles,habilidades,desarrollo,como,gestion,titulo,ciudad,universidad,empresa',
    ),
  ],
  [
    'pt',
    wordSet(
      'e,os,das,dos,uma,com,para,em,na,no,ao,experiencia,formacao,idiomas,portugues,ingles,habilidades,desenvolvimento,gestao,empresa,universidade,nao,educacao',
    ),
  ],
  [
    'it',
    wordSet(
      'e,il,gli,della,delle,dei,di,una,per,con,nel,presso,esperienza,istruzione,lingue,italiano,inglese,competenze,sviluppo,gestione,universita,azienda,sono',
    ),
  ],
  [
    'nl',
    wordSet(
      'het,een,van,en,voor,met,bij,op,naar,werkervaring,opleiding,vaardigheden,talen,nederlands,engels,ik,als,aan,ervaring,door',
    ),
  ],
];

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(SMALL_WORDS.flatMap(([, words]) => [...words]))].map((word) => [
    word,
    SMALL_WORDS.filter(([, words]) => words.has(word)).map(([code]) => code),
  ]),
);

const SCRIPTS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
];

function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, pattern] of SCRIPTS) {
    // One sign of Chinese says as much as several Latin letters.
    const weight = code === 'zh' || code === 'ja' || code === 'ko' ? 3 : 1;
    const count = text.match(pattern)?.length ?? 0;
    if (count >= 8 && count * weight > (letters - count) * 0.5) return code;
  }
  return null;
}

/** ISO 639-1 code of the language most of a text is written in, from its script and its small words; `und` when unclear. */
export function documentLanguage(text: string): string {
  const sample = text.slice(0, 8_000);
  const byScript = /[^\p{Script=Latin}\P{L}]/u.test(sample) ? scriptLanguage(sample) : null;
  if (byScript !== null) return byScript;
  const counts = new Map<string, number>();
  const words =
    sample
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}']+/gu) ?? [];
  for (const word of words) {
    for (const code of LANGUAGES_OF_WORD.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let best = 'und';
  let most = 2;
  for (const [code] of SMALL_WORDS) {
    const count = counts.get(code) ?? 0;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
