import { countryOfName, countryOfRegion } from './countries.ts';
import { fold } from './folding.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, NAME_TITLES, NOT_NAME_WORDS } from './name-words.ts';

const NAME_WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
/** Japanese names have up to three signs in either part, with a blank between. */
const HAN_TWO_PARTS = /^\p{Script=Han}{1,3}\s+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const DOCUMENT_TITLE =
  /^(?:my\s)?(?:curriculum\s+vit(?:ae|æ)|r[ée]sum[ée]|cv|c\.v\.|lebenslauf|hoja de vida|curr[íi]culo?|tabellarischer lebenslauf|bewerbung(?:sunterlagen)?|个人简历|简历|profile|profil)(?![\p{L}])\s*(?:of|for|von|de|di|du|-|–|—|:|：|\||\[|\()*\s*/iu;
const NAME_LABEL =
  /^(?:(?:hi|hello|hey|hallo|hola|bonjour|ciao|olá)?[\s,!.–-]*(?:there[\s,!.]*)?(?:i['’ ]?a?m|my name is|this is|ich bin|mein name ist|je suis|je m['’]appelle|me llamo|soy|mi nombre es|me chamo|sou|mi chiamo|sono)\s+(?:an?\s)?|(?:(?:full|last|first|candidate)\s)?(?:name|vor-?\s?und\s(?:nach|zu)name|nom(?:\s(?:et\s)?pr[ée]noms?)?|pr[ée]nom\s(?:et\s)?nom|nombre(?:\s(?:completo|y\sapellidos))?|nome(?:\scompleto|\se\scognome)?|naam|namn|navn|imię i nazwisko|ονοματεπώνυμο|όνομα|ad soyad|ad[ıi] soyad[ıi]|фио|имя|jméno|név|姓名|名字|氏名|名前|성명|이름)\s*(?:[:：\t]|\s[-–]\s)\s*)/iu;

/** Removes a document title ("Curriculum Vitae of …") from the front; tells whether there was one. */
export function withoutDocumentTitle(text: string): { text: string; offset: number; titled: boolean } {
  const title = DOCUMENT_TITLE.exec(text);
  if (title === null) return { text, offset: 0, titled: false };
  return { text: text.slice(title[0].length), offset: title[0].length, titled: true };
}

/** Removes a label ("Name:", "姓名：") from the front; tells whether there was one. */
export function withoutNameLabel(text: string): { text: string; offset: number; labelled: boolean } {
  const label = NAME_LABEL.exec(text);
  if (label === null) return { text, offset: 0, labelled: false };
  return { text: text.slice(label[0].length), offset: label[0].length, labelled: true };
}

function bare(word: string): string {
  return fold(word).replace(/[.,'()/-]/gu, '');
}

/** "J O H N   D O E" becomes "JOHN DOE". */
function closedUp(text: string): string {
  const tokens = text.trim().split(/\s+/u);
  const singles = tokens.filter((token) => /^\p{L}$/u.test(token)).length;
  if (tokens.length < 4 || singles < tokens.length * 0.7) return text.trim();
  return text
    .trim()
    .split(/\s{2,}|\t/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ');
}

/** The words of a name without titles before it and degrees, pronouns and "Jr." after it. */
function withoutTitles(words: readonly string[]): string[] {
  let kept = [...words];
  while (kept.length > 1 && NAME_TITLES.has(bare(kept[0] ?? '')) && /\.$|^\p{L}{2,}$/u.test(kept[0] ?? ''))
    kept = kept.slice(1);
  while (kept.length > 1 && isSuffix(kept.at(-1) ?? '')) kept = kept.slice(0, -1);
  return kept;
}

function isSuffix(word: string): boolean {
  const plain = bare(word);
  if (!NAME_SUFFIXES.has(plain)) return false;
  // "Ma" and "Be" are family names too; degrees are in capitals or have full stops.
  return plain.length > 2 || /^\p{Lu}+$|\./u.test(word) || ['jr', 'sr', 'ii'].includes(plain);
}

function isNameWord(word: string): boolean {
  if (!NAME_WORD.test(word)) return false;
  if (NAME_PARTICLES.has(fold(word))) return true;
  return /^\P{Ll}/u.test(word);
}

/** The words of a passage shaped like a name (one to five, capitalised, letters only), without titles; null for anything else. */
function nameWords(passage: string): string[] | null {
  const text = closedUp(passage)
    .replace(/\((?:[^)]*)\)|["“”„«»][^"“”„«»]*["“”„«»]/gu, ' ')
    .trim();
  const han = text.replace(/\s/gu, '');
  // Chinese names are written without a blank, Japanese ones of two signs and more keep theirs.
  if (HAN_NAME.test(han) && !/^\p{Script=Han}{2,}\s+\p{Script=Han}{1,}$/u.test(text)) return [han];
  if (HAN_TWO_PARTS.test(text)) return text.split(/\s+/u);
  if (text.length < 2 || text.length > 60 || /[\d@/\\|_<>+=*#%!?;]/u.test(text)) return null;
  const words = withoutTitles(text.replace(/[.,]+$/u, (end) => (end === '.' ? end : '')).split(/[\s,]+/u));
  if (words.length === 0 || words.length > 5) return null;
  if (!words.every(isNameWord)) return null;
  const letters = words.join('').replace(/\P{L}/gu, '').length;
  if (letters < 3 || (words.length === 1 && letters < 4)) return null;
  return words;
}

/** How many words can be no part of a name. */
export function foreignWords(words: readonly string[]): number {
  return words.filter((word) => NOT_NAME_WORDS.has(fold(word).replace(/[.']/gu, ''))).length;
}

/** "DOE, John" is John Doe; "Jane Doe, PhD" is Jane Doe. Returns the words in speaking order, null when it is no name. */
export function nameAroundComma(passage: string): string[] | null {
  const comma = passage.indexOf(',');
  if (comma < 0) return nameWords(passage);
  const left = nameWords(passage.slice(0, comma));
  if (left === null) return null;
  const rightText = passage.slice(comma + 1).trim();
  const rightWords = rightText.split(/[\s,/]+/u).filter((word) => word !== '');
  if (rightWords.every((word) => isSuffix(word) || NAME_SUFFIXES.has(bare(word)))) return left;
  if (
    countryOfName(rightText) !== null ||
    countryOfRegion(rightText) !== null ||
    countryOfName(left.join(' ')) !== null
  )
    return null;
  const right = nameWords(rightText);
  const surnameFirst = right !== null && left.length <= 2 && right.length <= 3 && foreignWords(right) === 0;
  return surnameFirst && (left.length === 1 || left.join('') === left.join('').toUpperCase())
    ? [...right, ...left]
    : left;
}

const SMALL_AFTER = /(?<=^|['’-]|^mc)\p{L}/gu;

/** A name or a family name in capitals as it is usually written: "JANE O'NEIL-SMITH" becomes "Jane O'Neil-Smith"; others unchanged. */
export function asWritten(name: string): string {
  const capitals = /^\P{Ll}*\p{Lu}\P{Ll}*$/u;
  const words = name.split(' ');
  const whole = words.every((word) => capitals.test(word));
  return words
    .map((word) => {
      const letters = word.replace(/\P{L}/gu, '').length;
      // Initials stay; a short word in capitals among others ("JJ", "MC") may be initials too.
      if (!capitals.test(word) || letters < 2 || (!whole && letters < 4) || /\p{L}\.\p{L}/u.test(word))
        return word;
      return word.toLowerCase().replace(SMALL_AFTER, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
