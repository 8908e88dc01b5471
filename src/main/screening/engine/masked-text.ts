import type { Evidence, ParsedResume } from '../../../contract/resume.ts';
import type { ExtractedDocument } from '../../resumes/extracted-document.ts';
import { addressRanges } from '../../skills/addresses.ts';
import { shippedTaxonomy } from '../../skills/taxonomy.ts';
import { foldWord } from '../../skills/tokenise.ts';

/** Lines that state what must never count: age, birth, sex, family, nationality, religion, address, photograph. */
const PERSONAL_LINE =
  /^.{0,12}\b(?:date of birth|d\.?o\.?b\.?|born|birth(?:day|place| date)|age|gender|sex|marital status|married|single|nationality|citizenship|religion|address|permanent address|current address|photo|father'?s name|mother'?s name|geboren|geburts\w+|alter|geschlecht|familienstand|ledig|verheiratet|staatsangehörigkeit|nationalität|konfession|anschrift|adresse|wohnort|née?(?: le)?|date de naissance|âge|sexe|situation familiale|célibataire|marié\w*|nationalité|domicile|fecha de nacimiento|nacid[oa]|edad|sexo|estado civil|solter[oa]|casad[oa]|nacionalidad|dirección|domicilio|data de nascimento|nascid[oa]|idade|nacionalidade|endereço|morada|data di nascita|nat[oa] (?:il|a)|età|sesso|stato civile|celibe|nubile|coniugat[oa]|nazionalità|indirizzo|residenza)\b\s*(?:[:：|.-]|\d)/iu;

/** "45 years old", "(she/her)", "(m)" anywhere in a line. */
const PERSONAL_WORDS =
  /\b\d{2}[- ]years?[- ]old\b|\baged? \d{2}\b|\b\d{2} (?:jahre alt|ans\b(?= *[,|\n])|años de edad|anos de idade)|\((?:she|he|they)\s?\/\s?(?:her|him|them)(?:\s?\/\s?\w+)?\)|\b(?:female|male|woman|man|weiblich|männlich|femme|homme|mujer|hombre|mulher|homem|donna|uomo)\b/giu;

/**
 * The text with everything that must not count blanked out, letter for letter, so that offsets still hold:
 * name, contact, address, age, sex, family, nationality and the names of schools.
 */
export function maskedText(resume: ParsedResume, { text }: ExtractedDocument): string {
  const ranges: { start: number; end: number }[] = [...addressRanges(text)];
  const fields = [resume.name, resume.location, ...resume.emails, ...resume.phones, ...resume.links];
  for (const field of fields) {
    if (field?.evidence) ranges.push(field.evidence);
    if (field) ranges.push(...occurrences(text, field.value));
  }
  for (const part of nameParts(resume)) ranges.push(...occurrences(text, part));
  for (const { institution } of resume.education)
    if (institution) ranges.push(...occurrences(text, institution));
  ranges.push(...personalLines(text));
  for (const match of text.matchAll(PERSONAL_WORDS))
    ranges.push({ start: match.index, end: match.index + match[0].length });
  return blank(text, ranges);
}

/** Only the beginning of a line can label it, and most lines have no mark that ends a label. */
const LABEL_REACH = 44;
/** In text without line breaks no more than this is taken for the statement. */
const LONGEST_STATEMENT = 160;

function personalLines(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + LABEL_REACH));
    if (/[:：|.\d-]/u.test(head) && PERSONAL_LINE.test(head))
      found.push({ start, end: Math.min(end, start + LONGEST_STATEMENT) });
    start = end + 1;
  }
  return found;
}

/** Parts of a name are blanked everywhere, save one that is also a skill: Ruby Django may well know Django. */
function nameParts({ name }: ParsedResume): string[] {
  const parts = name?.value.split(/\s+/u) ?? [];
  return parts.filter((part) => part.length > 2 && !shippedTaxonomy().label(foldWord(part)));
}

function occurrences(text: string, value: string): Pick<Evidence, 'start' | 'end'>[] {
  const found: { start: number; end: number }[] = [];
  if (value.trim().length < 3) return found;
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(start + value.length));
    if (isWhole) found.push({ start, end: start + value.length });
  }
  return found;
}

function blank(text: string, ranges: { start: number; end: number }[]): string {
  const ordered = ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let masked = '';
  let from = 0;
  for (const { start, end } of ordered) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    masked +=
      text.slice(from, begin) + text.slice(begin, end).replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length));
    from = end;
  }
  return masked + text.slice(from);
}
