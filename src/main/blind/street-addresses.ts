import { matchesOf, type Range } from './ranges.ts';

/* Streets as six languages write them, in folded text; whether a street is meant is seen by the capitals of the text itself. */

const WORD = String.raw`[\p{L}'.-]{2,24}`;
const NUMBER = String.raw`\d{1,5} ?[a-z]?(?: ?[/-] ?\d{1,4} ?[a-z]?)?`;

/** Endings of street names that are one word with what stands before them. */
const ENDING = String.raw`(?:stra(?:ß|ss|s)e|str\.|gasse|allee|weg|platz|ufer|damm|straat|gatan|vej|gata)`;

const PATTERNS = [
  // 12 Rose Lane; Flat 3, 12 Rose Lane
  String.raw`(?:(?:flat|apartment|apt|unit|suite)\.? ?#? ?[\da-z]{1,5},? )?\d{1,5}[a-z]?,? (?:${WORD} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|place|pl|square|sq|way|terrace|boulevard|blvd|crescent|gardens|grove|row|mews|parade|highway|hwy|quay)\.?(?![\p{L}])`,
  // Rosenstraße 12; Am Ring 4
  String.raw`(?:${WORD} ){0,2}(?:${WORD})?${ENDING} ${NUMBER}(?![\p{L}\d])`,
  // 12 bis, rue des Lilas
  String.raw`\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av\.|boulevard|bd\.?|chemin|impasse|place|quai|allee|cours|route|passage) (?:${WORD} ?){1,5}`,
  // Calle de la Rosa, 12, 3º B; Rua das Flores 12; Via Roma 12
  String.raw`(?:c\/|calle|avda\.?|avenida|av\.|plaza|paseo|pza\.?|rua|travessa|praca|largo|estrada|via|viale|piazza|corso|vicolo|strada) (?:${WORD} ?){1,5},? ?(?:n[.ºo°]{0,2} ?)?${NUMBER}(?:,? ?\d{1,2} ?[ºªo°]\.? ?(?:[a-z]|dto|esq)?)?(?![\p{L}\d])`,
  String.raw`(?:p\.? ?o\.? ?box|postfach|apartado|casella postale|boite postale) \d{1,8}`,
];
const STREETS = PATTERNS.map((pattern) => new RegExp(String.raw`(?<![\p{L}\d])${pattern}`, 'gu'));
const WITH_ENDING = STREETS[1];
/** Looked for first: the pattern tries three words in front of every one, which is dear. */
const HAS_ENDING = new RegExp(`${ENDING} \\d`, 'u');

/** Post codes, with the place after them. Only among contact data: elsewhere five digits are any number. */
const POST_CODES = [
  /(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:[a-z]{2}\s)?\d{5}(?:-\d{4})?(?:\s[\p{L}'.-]{2,30}){0,3}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{4}-\d{3}(?:\s[\p{L}'.-]{2,30}){0,2}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:[ach]{1,2}-)?(?!19|20)\d{4}(?:\s[a-z]{2})?\s[\p{L}'.-]{3,30}(?![\p{L}\d])/gu,
  /〒?\d{3}-\d{4}/gu,
];

/** Words that stand small within the name of a street. */
const SMALL =
  /^(?:de|du|des|del|della|delle|dei|degli|la|le|les|los|las|el|da|do|das|dos|d'\S*|l'\S*|der|den|dem|am|im|zum|zur|an|of|the|rue|avenue|av\.?|boulevard|bd\.?|chemin|impasse|place|quai|allee|allée|cours|route|passage|bis|ter|straße|strasse|calle|rua|esq|dto|nº?|n°?)$/u;

/** "3 teams in close contact" and "via Kafka 2" have the words of an address without its capitals. */
function isStreet(passage: string): boolean {
  const words = passage.split(/[ ,]+/).filter((word) => /^\p{L}/u.test(word));
  const isNamed = words.some((word) => /^\p{Lu}/u.test(word));
  return (
    isNamed &&
    /^[\p{Lu}\d]/u.test(passage) &&
    words.every((word) => SMALL.test(word) || /^\p{Lu}/u.test(word))
  );
}

/** A match may begin with words of the sentence before the street: they are dropped until a street remains. */
function streetIn(text: string, [start, end]: Range): Range[] {
  for (let from = start; from < end; ) {
    if (isStreet(text.slice(from, end))) return [[from, end]];
    const space = text.indexOf(' ', from);
    from = space === -1 || space >= end ? end : space + 1;
  }
  return [];
}

/** Streets with a house number, wherever they stand. */
export function streetRanges(text: string, folded: string): Range[] {
  const patterns = HAS_ENDING.test(folded) ? STREETS : STREETS.filter((pattern) => pattern !== WITH_ENDING);
  return patterns.flatMap((pattern) => matchesOf(folded, pattern)).flatMap((range) => streetIn(text, range));
}

/** Post codes, among contact data. */
export function postCodeRanges(folded: string): Range[] {
  return POST_CODES.flatMap((pattern) => matchesOf(folded, pattern));
}
