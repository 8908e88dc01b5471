import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

const modules = createRequire(import.meta.url);

interface Face {
  family: string;
  /** Letters that call for it; null for the face everything is set in. */
  script: RegExp | null;
  regular: string;
  bold: string;
}

const google = (name: string, regular: string, bold: string): Pick<Face, 'regular' | 'bold'> => ({
  regular: `@expo-google-fonts/${name}/400Regular/${regular}.ttf`,
  bold: `@expo-google-fonts/${name}/${bold}.ttf`,
});

/** In the order they are tried for a letter. Han is ten megabytes a face: no font is opened before a text needs it. */
export const FACES: readonly Face[] = [
  { family: 'Inter', script: null, ...google('inter', 'Inter_400Regular', '600SemiBold/Inter_600SemiBold') },
  {
    family: 'Noto Sans SC',
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
    ...google('noto-sans-sc', 'NotoSansSC_400Regular', '600SemiBold/NotoSansSC_600SemiBold'),
  },
  {
    family: 'Nanum Gothic',
    script: /\p{Script=Hangul}/u,
    ...google('nanum-gothic', 'NanumGothic_400Regular', '700Bold/NanumGothic_700Bold'),
  },
  {
    // Noto's Arabic letters are put together from strokes and dots, which the layout sets apart.
    family: 'IBM Plex Sans Arabic',
    script: /\p{Script=Arabic}/u,
    ...google(
      'ibm-plex-sans-arabic',
      'IBMPlexSansArabic_400Regular',
      '600SemiBold/IBMPlexSansArabic_600SemiBold',
    ),
  },
  {
    family: 'Noto Sans Hebrew',
    script: /\p{Script=Hebrew}/u,
    ...google('noto-sans-hebrew', 'NotoSansHebrew_400Regular', '600SemiBold/NotoSansHebrew_600SemiBold'),
  },
  {
    family: 'Noto Sans Devanagari',
    script: /\p{Script=Devanagari}/u,
    ...google(
      'noto-sans-devanagari',
      'NotoSansDevanagari_400Regular',
      '600SemiBold/NotoSansDevanagari_600SemiBold',
    ),
  },
  {
    family: 'Noto Sans Thai',
    script: /\p{Script=Thai}/u,
    ...google('noto-sans-thai', 'NotoSansThai_400Regular', '600SemiBold/NotoSansThai_600SemiBold'),
  },
];

const registered = new Set<string>();

function register({ family, regular, bold }: Face): void {
  if (registered.has(family)) return;
  registered.add(family);
  Font.register({
    family,
    fonts: [
      { src: modules.resolve(regular), fontWeight: 400 },
      { src: modules.resolve(bold), fontWeight: 600 },
    ],
  });
}

/** Longer than this a word may be broken anywhere: an address without a space must not leave its column. */
const LONGEST_WORD = 22;
/** Signs within a word after which it is broken first. */
const JOINT = /(?<=[-/._@?&=:,;|])/u;
/** Scripts that set no spaces are broken between any two signs. */
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Where a word may be broken, an empty string between two parts meaning: without a hyphen. */
export function breakWord(word: string): string[] {
  const parts = SIGN.test(word)
    ? (word.match(
        /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|\P{M}\p{M}*/gu,
      ) ?? [word])
    : [word];
  return parts
    .flatMap((part) => (part.length > LONGEST_WORD ? part.split(JOINT) : [part]))
    .flatMap((part) => (part.length > LONGEST_WORD ? (part.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [part]) : [part]))
    .flatMap((part, index) => (index === 0 ? [part] : ['', part]));
}

/** The families a text is set in; registers, once a thread, those it needs. Others are never opened. */
export function fontsFor(text: string): string[] {
  Font.registerHyphenationCallback(breakWord);
  const needed = FACES.filter(({ script }) => script === null || script.test(text));
  for (const face of needed) register(face);
  return needed.map(({ family }) => family);
}
