import type { CefrLevel } from '../../../contract/resume.ts';
import { fold } from './folding.ts';

/** BCP 47 codes with the names a language goes by, in en, de, fr, es, pt, it, nl and its own tongue, folded. */
const LANGUAGES = `
en english englisch angielski αγγλικα 英語 engelska engelsk englanti anglictina angol ingilizce английский anglais ingles inglese engels 英语 英文
de german deutsch niemiecki γερμανικα ドイツ語 tyska tysk saksa nemcina nemet almanca немецкий allemand aleman alemao tedesco duits 德语
fr french francuski γαλλικα フランス語 franska fransk французский franzosisch francais frances francese frans 法语
es spanish hiszpanski ισπανικα スペイン語 spanska spansk испанский spanisch espagnol espanol castellano espanhol spagnolo spaans castilian 西班牙语
pt portuguese portugiesisch portugais portugues portoghese portugees
it italian wloski ιταλικα イタリア語 italienska italienisch italien italiano italiaans
nl dutch niederlandisch neerlandais holandes neerlandes olandese nederlands flemish flamisch
zh chinese 中国語 chinesisch chinois chino chines cinese mandarin mandarim mandarino 中文 汉语 普通话
ja japanese 日本語 japanisch japonais japones giapponese 日语
ko korean 한국어 koreanisch coreen coreano 韩语
ar arabic arabisch arabe arabo
ru russian русский rosyjski russisch russe ruso russo 俄语
hi hindi
ur urdu
bn bengali bangla
pa punjabi panjabi
ta tamil
te telugu
mr marathi
gu gujarati
kn kannada
ml malayalam
or odia oriya
sa sanskrit
ne nepali
pl polish polnisch polonais polaco polacco polski
cs czech cestina tschechisch tcheque checo ceco
sk slovak slowakisch
hu hungarian magyar ungarisch hongrois hungaro ungherese
ro romanian rumanisch roumain rumano rumeno
bg bulgarian bulgarisch
uk ukrainian ukrainisch ukrainien
el greek ελληνικα griechisch grec griego greco
tr turkish turkce turkisch turc turco
sv swedish schwedisch suedois sueco svedese svenska
da danish dansk danisch danois danes
no norwegian norsk norwegisch norvegien noruego
fi finnish suomi finnisch finnois finlandes
he hebrew hebraisch hebreu hebreo
fa persian farsi persisch dari
vi vietnamese vietnamesisch
th thai
id indonesian bahasa
ms malay
tl tagalog filipino
sw swahili kiswahili
am amharic
yo yoruba
ig igbo
ha hausa
af afrikaans
ak akan twi
lb luxembourgish luxemburgisch
ro romanian moldovan
ca catalan catala katalanisch
eu basque euskera
gl galician gallego
hr croatian kroatisch
sr serbian serbisch
sl slovenian slowenisch
sq albanian albanisch
lt lithuanian
lv latvian
et estonian
la latin latein
ga irish gaelic gaeilge irisch
cy welsh walisisch
is icelandic islandisch
mt maltese
mk macedonian
bs bosnian
ka georgian
hy armenian
az azerbaijani
kk kazakh
uz uzbek
mn mongolian
si sinhala sinhalese
my burmese
km khmer
lo lao
ps pashto
ku kurdish kurdisch
so somali
zu zulu
xh xhosa
yue cantonese kantonesisch
ht creole
eo esperanto
`;

const CODE_OF_WORD: ReadonlyMap<string, string> = new Map(
  LANGUAGES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...words] = line.split(' ');
      return words.map((word) => [word, code] as const);
    }),
);

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = ''] = line.split(' ');
      return [code, name.slice(0, 1).toUpperCase() + name.slice(1)] as const;
    }),
);

/** BCP 47 code of the language a word names in one of several tongues; null for any other word. */
export function languageOfWord(word: string): string | null {
  return CODE_OF_WORD.get(fold(word)) ?? null;
}

/** English name of a language by its code. */
export function languageName(code: string): string {
  return ENGLISH_NAMES.get(code) ?? code;
}

/** Words for a level, the most telling first. Levels in words are mapped as the CEFR self-assessment grid describes them. */
const LEVELS: readonly (readonly [level: CefrLevel, pattern: RegExp])[] = [
  [
    'C2',
    /\bc2\b|ojczyst|μητρικη|母語|ネイティブ|modersmal|anadil|родной|native|mother tongue|mother-tongue|first language|bilingual|muttersprach|zweisprachig|langue maternelle|maternel|bilingue|lengua materna|nativ[oa]|lingua materna|madrelingua|moedertaal|materna|母语/u,
  ],
  [
    'C1',
    /\bc1\b|biegl|αριστα|流暢|ビジネスレベル|flytande|свободн|akici|fluent|full professional|proficient|advanced|verhandlungssicher|fliessend|fließend|sehr gut|courant|couramment|avance|fluid[oa]|avanzad[oa]|avancad[oa]|fluente|fluentemente|avanzato|fluente|ottim[oa]|vloeiend|excellent|business fluent|near native|professional proficiency|精通|流利|cet-6|大学英语六级/u,
  ],
  [
    'B2',
    /\bb2\b|πολυ καλ|dobr|upper[\s-]intermediate|professional working|working proficiency|good|gut(?:e)?\b|konversationssicher|bon niveau|bien\b|professionnel|intermedio alto|alto\b|buon[oa]|goed|conversational|competent|熟练|cet-4|大学英语四级/u,
  ],
  [
    'B1',
    /\bb1\b|日常会話|srednio|intermediate|limited working|mittel|erweitert|intermediaire|intermedi[oa]|medio|moyen|gemiddeld|良好/u,
  ],
  [
    'A2',
    /\ba2\b|podstaw|βασικ|初級|grundlaggande|elementary|pre-intermediate|grundkenntnisse|basis|basic|notions|elementaire|scolaire|basico|basica|elementar|elementare|scolastic|noções|nocoes|grundlagen|basiskennis|schulkenntnisse|school level|一般/u,
  ],
  ['A1', /\ba1\b|beginner|anfanger|debutant|principiante|iniciante|beginner/u],
];

/** The level on the CEFR scale that a passage states, by its code or in words; null when it states none. */
export function cefrLevel(passage: string): CefrLevel | null {
  const folded = fold(passage);
  const code = /\b([abc][12])\b/u.exec(folded)?.[1]?.toUpperCase();
  if (code !== undefined) return code as CefrLevel;
  return LEVELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
