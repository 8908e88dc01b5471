import { matchesOf, type Range } from './ranges.ts';

/* Labels and phrases in folded text (lower case, no accents): English, German, French, Spanish, Portuguese, Italian, and the forms of China and Japan. */

/** Words in front of a value that tells who someone is. Counted as labels only where a value or the line's end follows. */
const LABELS = [
  'full name|name|first name|last name|surname|given name|family name|middle name|maiden name|preferred name|candidate name|applicant name',
  "father'?s name|mother'?s name|spouse'?s name|birth date|birthday|birthplace|age|gender|sex|pronouns|marital status|civil status|family status|nationality|citizenship|religion|ethnicity|caste|race|place of origin|domicile|address|home address|current address|permanent address|residential address|postal address|passport(?: no\\.?| number)?|children|blood group|height|weight|photo|disability|military status|date and place of birth",
  'vorname|nachname|familienname|geburtsname|geburtstag|geburtsort|alter|geschlecht|familienstand|personenstand|staatsangehorigkeit|staatsburgerschaft|nationalitat|konfession|religion|anschrift|adresse|wohnort|wohnhaft in|kinder|geburtsdatum und -ort|eltern|zivilstand|heimatort',
  'nom|prenom|nom et prenom|nom de naissance|date et lieu de naissance|lieu de naissance|sexe|situation (?:de famille|familiale|matrimoniale)|etat civil|nationalite|enfants|domicile|ne le|nee le',
  'nombre|nombre completo|nombre y apellidos|apellidos|apellido|lugar de nacimiento|lugar y fecha de nacimiento|edad|sexo|estado civil|nacionalidad|direccion|domicilio|dni|nie|hijos',
  'nome|nome completo|apelido|sobrenome|naturalidade|local de nascimento|idade|genero|nacionalidade|morada|endereco|residencia|filhos|cpf|rg',
  'cognome|nome e cognome|luogo di nascita|luogo e data di nascita|eta|sesso|stato civile|nazionalita|cittadinanza|indirizzo|residenza|domicilio|codice fiscale|figli',
  'born(?: in| on)?|geboren(?: am| in)?|nacid[oa]|nascid[oa]|nat[oa](?: il| a)?',
  'date of birth|geburtsdatum|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|d\\.?o\\.?b\\.?',
];
const EAST_ASIAN_LABELS =
  '氏名|姓名|ふりがな|フリガナ|ふりかな|ローマ字|生年月日|出生日期|出生年月|年齢|年龄|性別|性别|国籍|民族|籍贯|户口|婚姻状况|婚姻|配偶者|扶養家族|政治面貌|本籍|現住所|住所|地址|住址|連絡先|身高|体重|写真';

/** The longest first: "nom" stands in "nom et prenom". */
const LABEL = new RegExp(
  LABELS.join('|')
    .split(/\|(?![^(]*\))/)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'uy',
);
const JOINT = /\s?(?:\/|&|and|und|et|y|e|,)\s?/uy;
const BRACKETS = /\s?\([^)\n]{1,20}\)/uy;
const NOTHING_ELSE = /\s{0,3}[:：=]?\s*$/uy;
const VALUE_FOLLOWS = /\s{0,3}[:：=\t]/uy;
const LINE_BEGINS = /[^\p{L}\p{N}\n]{0,4}/uy;
const SEPARATOR = /[\t|·•;,]/gu;
const GAP = /\s{0,3}[^\p{L}\p{N}\n]{0,4}/uy;
const EAST_ASIAN = new RegExp(EAST_ASIAN_LABELS, 'uy');

/** Where a match of a sticky pattern ends that begins at `at`; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Where a label ends that begins at `at`; -1 where none does. Two side by side ("Date/place of birth", "Name and surname") are one. Taken
 * step by step: one pattern of all of it is a megabyte of machine code in every thread.
 */
function labelEnd(text: string, at: number): number {
  const first = endOf(LABEL, text, at);
  if (first === -1) return -1;
  const joint = endOf(JOINT, text, first);
  const second = joint === -1 ? -1 : endOf(LABEL, text, joint);
  const end = Math.max(first, second);
  return Math.max(end, endOf(BRACKETS, text, end));
}

/** Whether a line is a label and nothing else. */
function isLabelAlone(line: string): boolean {
  const begin = endOf(LINE_BEGINS, line, 0);
  const end = Math.max(labelEnd(line, begin), endOf(EAST_ASIAN, line, begin));
  return end !== -1 && endOf(NOTHING_ELSE, line, end) !== -1;
}

/** Where the label ends that a line begins with, or a part of it behind a separator; -1 where no value follows one. */
function labelWithValue(line: string): number {
  const begin = endOf(LINE_BEGINS, line, 0);
  const label = labelEnd(line, begin);
  if (label !== -1 && endOf(VALUE_FOLLOWS, line, label) !== -1) return label;
  const han = endOf(EAST_ASIAN, line, begin);
  if (han !== -1) return han;
  for (const { index } of line.matchAll(SEPARATOR)) {
    const end = labelEnd(line, endOf(GAP, line, index + 1));
    if (end !== -1 && endOf(VALUE_FOLLOWS, line, end) !== -1) return end;
  }
  return -1;
}

/** Said in running text; nothing else is meant by it. What follows on the line goes with it. */
const PHRASES = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:(?:date|place|year) of birth|born (?:on|in) (?=.{0,30}\d{4})|marital status|married|divorced|widowed|d\.o\.b)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:geburtsdatum|geboren(?: am| in)?|geb\. (?:am|in)|geb\.(?= ?\d)|verheiratet|ledig|geschieden|verwitwet|staatsangehorigkeit|staatsburger(?:in)?)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:date de naissance|ne\(?e?\)? (?:le|a|en) (?=.{0,20}\d)|celibataire|marie\(?e?\)?(?=\s?(?:[,;|\d]|$|avec|sans))|pacse\(?e?\)?|divorce\(?e\)?|situation (?:familiale|de famille))(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:fecha de nacimiento|nacid[oa] (?:el|en)(?=.{0,30}\d)|solter[oa]|casad[oa]|divorciad[oa]|viud[oa])(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:data de nascimento|nascid[oa] (?:a|em)(?=.{0,30}\d)|solteir[oa]|uniao de facto)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:data di nascita|nat[oa] (?:il|a)(?=.{0,30}\d)|celibe|nubile|coniugat[oa]|sposat[oa])(?![\p{L}])`,
  ].join('|'),
  'u',
);
const NATIONALITY =
  /(?<![\p{L}])(?:\p{L}{3,16}[ -]){1,2}(?:citizen(?:ship)?|passport holder|passport)(?![\p{L}])|(?<![\p{L}])(?:citizens? of|citizenship of)(?: \p{L}+){1,3}/gu;
/** Looked for first: the pattern tries every two words before these. */
const SAYS_NATIONALITY = /citizen|passport/u;
const AGE =
  /(?<![\p{L}\d])\d{2}[ -](?:years? old|year-old|yrs? old|jahre alt|ans(?= ?[,;|·)\n]|$)|anos(?= ?[,;|·)\n]|$)|anni(?= ?[,;|·)\n]|$))|(?<!\d)\d{2}歳|(?<!\d)\d{2}岁|aged? \d{2}(?!\d)/gu;
const CHILDREN =
  /(?<![\p{L}])(?:\d|one|two|three|ein|eine|zwei|drei|deux|trois|un|dos|tres|due|tre|dois|duas|uma|uno|una)\s(?:child|children|kids|kind|kinder|enfants?|hij[oa]s?|figl[io]{1,2}|filh[oa]s?)(?![\p{L}])/gu;

/** Longer than any label with its value: such a line is running text, and only what follows the phrase is hidden. */
const LONGEST_VALUE = 60;

interface Line {
  start: number;
  text: string;
}

function linesOf(folded: string): Line[] {
  let start = 0;
  return folded.split('\n').map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
}

/** From the phrase to the end of its sentence or line. */
function restOfSentence({ start, text }: Line, at: number): Range {
  const rest = text.slice(at);
  const end = rest.length <= LONGEST_VALUE ? rest.length : rest.search(/[.;|](?:\s|$)|$/);
  return [start + at, start + at + Math.max(end, 1)];
}

function rangesOfLine(line: Line): Range[] {
  const found: Range[] = [];
  const value = labelWithValue(line.text);
  if (value !== -1) found.push([line.start + value, line.start + line.text.length]);
  const phrase = PHRASES.exec(line.text);
  if (phrase) found.push(restOfSentence(line, phrase.index));
  return found;
}

/**
 * What stands beside labels such as "Date of birth", "Familienstand", 氏名, or is said outright: age, birth, gender,
 * family, nationality, religion, address. A label alone on its line hides the next line; labels set as a column of their
 * own hide as many lines as there are labels.
 */
export function personalRanges(folded: string): Range[] {
  const lines = linesOf(folded);
  const found: Range[] = [];
  let open = 0;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    if (isLabelAlone(line.text)) {
      open++;
      continue;
    }
    if (open > 0 && line.text.length <= LONGEST_VALUE) {
      found.push([line.start, line.start + line.text.length]);
      open--;
      continue;
    }
    open = 0;
    found.push(...rangesOfLine(line));
  }
  const nationality = SAYS_NATIONALITY.test(folded) ? matchesOf(folded, NATIONALITY) : [];
  return [...found, ...nationality, ...matchesOf(folded, AGE)];
}

/** "Two children", among personal details: elsewhere a nanny cared for them. */
export function childrenRanges(folded: string): Range[] {
  return matchesOf(folded, CHILDREN);
}

const NAME_LABEL =
  /(?:^|[\n\t|])[^\p{L}\p{N}\n]{0,4}(?:full name|name|nome e cognome|nom et prenom|nombre y apellidos|nombre completo|nome completo|氏名|姓名|ローマ字|ふりがな|フリガナ)\s{0,3}[:：=\t]?\s{0,3}(?<name>[^\n\t|]{2,50})/dgu;

/** Names that a form gives beside a label, in whatever script: a Japanese form prints the same name two or three times. */
export function labelledNames(text: string, folded: string): string[] {
  return [...folded.matchAll(NAME_LABEL)].flatMap((match) => {
    const place = match.indices?.groups?.name;
    return place ? [text.slice(place[0], place[1]).trim()] : [];
  });
}
